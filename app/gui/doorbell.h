// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

#include <functional>
#include <memory>

class QLocalServer;

namespace bridge::gui {

/// Starting BoardBridge a second time is how a person looks for a window that is hidden. So the second start rings
/// at the first one of the same profile, which comes to the front, and ends.
class Doorbell
{
public:
    explicit Doorbell(const QDir& profileFolder);
    ~Doorbell();

    /// Rings at whoever listens; whether its window came. A window that hangs is waited for a few seconds only.
    [[nodiscard]] bool ring() const;

    /// From now on a ring is heard, and waits for an answer. Where no bell can be put up, a second start is told by
    /// the profile's lock that there is a first.
    void listen();

    /// `open` is called for each ring, and says whether the window came.
    void answerBy(std::function<bool()> open);

private:
    void answer();

    QString m_name; ///< of the socket, which only this user can open
    std::function<bool()> m_open;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace bridge::gui
