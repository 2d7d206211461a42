// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session.h"
#include "core/auth/memory_store.h"
#include "tests/ui/fake_runtime.h"

#include <QTemporaryDir>

namespace bridge::uitest {

/// A session on a profile folder of its own, with the fake runtime behind it and the clock of the wall.
class Rig
{
public:
    enum class Profile { Written, Missing };
    /// `stored`: what the keychain holds from before.
    explicit Rig(Profile profile = Profile::Written, const std::map<QString, Secret>& stored = {});
    /// Ends the session in order.
    ~Rig();

    void writeProfile();
    /// Rows that the journal holds before the session starts.
    void fillJournal(const std::vector<sync::OperationRow>& operations);
    void fillHistory(std::vector<sync::HistoryRow> history); ///< oldest first, all of one run
    [[nodiscard]] Result<> open() { return session->open(); }

    template <typename Widget> [[nodiscard]] Widget* find(const char* name) const
    {
        return session->window().findChild<Widget*>(QString::fromLatin1(name));
    }
    /// The text of a label or of whatever has the property, empty when there is none.
    [[nodiscard]] QString text(const char* name) const;
    void click(const char* button) const;

    QTemporaryDir folder;
    SystemClock clock;
    auth::MemoryStore secrets;
    auth::SecretPlace place = auth::SecretPlace::Keychain; ///< as last asked for
    bool placeWorks = true;
    ui::Language language;
    World world;
    std::unique_ptr<gui::Session> session;
};

/// The application's theme, made once by main().
extern ui::Theme* theme;

} // namespace bridge::uitest
