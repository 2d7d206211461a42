// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorization.h"

#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace bridge::auth {

/// How a person's own browser brings the answer: a port of this machine that waits at the redirect address.
///
/// Reached from this machine only: bound to the loopback address itself, and asked under its own name
/// (another "Host" is a page that wants to reach in through DNS). It answers GET, takes a few kilobytes, and
/// gives its pages no script and nobody a referrer. What comes without this try's state is answered with a
/// page that says so, and the wait goes on.
///
/// Lives on a thread with an event loop.
class LoopbackListener final
{
public:
    /// The answer, or Forbidden when the person refused, or Unauthorised when nobody answered in time. Called
    /// once, from the event loop; the listener may be deleted there.
    using Answered = std::function<void(const Result<AuthorizationCode>&)>;
    /// The pages' sentences in the person's language.
    using Translate = std::function<QString(const QString& english)>;

    LoopbackListener(Authorization authorization, Answered answered, Translate translate = {});
    ~LoopbackListener();
    LoopbackListener(const LoopbackListener&) = delete;
    LoopbackListener& operator=(const LoopbackListener&) = delete;

    /// Waits from now on, for so long at most. Configuration when the redirect address is not this
    /// machine's or its port is in use, naming it and what to change.
    [[nodiscard]] Result<> listen(std::chrono::milliseconds patience = std::chrono::minutes{5});

    /// What to open: it leads on to the authorization page. It has no query, because the command line that
    /// starts a browser can be read by everybody on this machine, and a random path instead.
    [[nodiscard]] QUrl startPage() const;

private:
    struct Reply;

    [[nodiscard]] Result<> bindTo(const QHostAddress& address);
    void welcome(QTcpServer& server);
    void read(QTcpSocket& socket);
    [[nodiscard]] Reply replyTo(const QByteArray& request);
    [[nodiscard]] Reply replyToAnswer(const QUrl& url);
    [[nodiscard]] Reply page(int status, const QString& sentence) const;
    void settle(Result<AuthorizationCode> answer);

    Authorization m_authorization;
    Answered m_answered;
    Translate m_translate;
    QString m_startPath;
    std::vector<std::unique_ptr<QTcpServer>> m_servers; ///< one, or two for "localhost"
    QTimer m_patience;
};

} // namespace bridge::auth
