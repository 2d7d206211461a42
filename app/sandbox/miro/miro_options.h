// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <chrono>
#include <vector>

namespace bridge::sandbox {

/// How stored text spells a line break (Miro fact sheet §5: which one the service uses is unverified).
enum class BreakSpelling : quint8 { Short, SelfClosing, Paragraphs }; ///< <br> · <br /> · <p>…</p><p>…</p>
/// How stored HTML spells & < > " ' and the no-break space.
enum class EntitySpelling : quint8 { Named, Numeric };
/// What becomes of a raw line feed in text sent through the API.
enum class LineFeedRule : quint8 { BecomesSpace, Kept };
/// Which body takes an item out of its frame (§4 "Moving").
enum class DetachForm : quint8 { Both, NullId, NullParent };
/// Sliding: no 60 seconds ever hold more than the limit. Fixed: a minute opens with the first call.
enum class CreditWindow : quint8 { Sliding, Fixed };

/// What the simulated Miro is like. Where the fact sheet says UNVERIFIED the default is the answer that
/// is harder for a client; tests set the other one.
struct MiroOptions {
    bool realLimits = true; ///< false: credits are counted, never refused
    QString clientId = QStringLiteral("3458764500000000001");
    QString clientSecret = QStringLiteral("demo-miro-secret");
    QUrl publicUrl = QUrl(QStringLiteral("https://miro.com")); ///< base of viewLink and of the sign-in page
    std::vector<QUrl> redirectUris{
        QUrl(QStringLiteral("http://127.0.0.1:8788/miro"))}; ///< exact addresses the app has registered
    QString userName = QStringLiteral("Lena Brandt"); ///< the user whose tokens are issued
    QString teamName = QStringLiteral("Demo team");
    bool expiringTokens = true; ///< kind of the app: tokens of a sign-in live an hour and are refreshed
    quint64 seed = 1; ///< of token and board ids; the same seed gives the same ones

    BreakSpelling breaks = BreakSpelling::Short;
    EntitySpelling entities = EntitySpelling::Named;
    LineFeedRule lineFeeds = LineFeedRule::BecomesSpace;
    DetachForm detach = DetachForm::Both;
    CreditWindow window = CreditWindow::Sliding;
    bool retryAfterHeader = false; ///< on 429
    bool styleInLists = true; ///< generic items carry "style"
    bool tagsTouchItems = false; ///< attaching a tag moves the item's modifiedAt
    bool millisecondTimes = false; ///< "…:21.000Z" as in the OpenAPI document, else "…:21Z" as seen live
    bool emptyCursorAtEnd = true; ///< the last page says "cursor":"", else nothing
    bool bulkKeepsOrder = false; ///< false: bulk answers come in reverse
    bool reattachRefused = true; ///< attaching an attached tag is a 400
    bool tagPatchKeepsColor = false; ///< a PATCH of a tag without fillColor leaves it; else it falls back to red
    int connectorStatus = 201; ///< 200 by the OpenAPI document, 201 by a probe
    std::chrono::milliseconds searchLag = std::chrono::seconds{3}; ///< until a search without team shows a new board
};

} // namespace bridge::sandbox
