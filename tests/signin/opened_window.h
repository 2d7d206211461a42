// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/signin/left_behind.h"
#include "tests/window/served_window.h"

#include <QLabel>

namespace bridge::signintest {

/// The program's window on a profile of its own, with real connections to the sandbox's services and the
/// system's own keychain. What would open in the person's browser is kept instead.
class OpenedWindow final : public QObject, public test::ServedWindow
{
    Q_OBJECT

public:
    enum class Profile : quint8 { Written, Missing };
    /// Both services send their answers to `redirects`.
    explicit OpenedWindow(const Redirects& redirects, Profile profile = Profile::Written);
    ~OpenedWindow() override;

    void click(const QString& button) const; ///< that can be seen and is enabled
    void type(const QString& field, const QString& text) const;
    [[nodiscard]] QString text(const QString& label) const; ///< empty while it can't be seen
    /// Of a label on the card of a service.
    [[nodiscard]] QString accountText(sync::Side service, const QString& label) const;

    void openDialog(sync::Side service) const;
    void enterApp(sync::Side service) const; ///< with its secret
    /// Signs in on the service's own page in the window.
    [[nodiscard]] bool signInHere(sync::Side service) const;
    [[nodiscard]] bool isSignedIn(sync::Side service) const;

    /// What the keychain holds; empty for nothing.
    [[nodiscard]] QString stored(sync::Side service);

    ShownTexts shown;
    QList<QUrl> opened; ///< for the person's own browser

private Q_SLOTS:
    void keep(const QUrl& url) { opened << url; }
};

} // namespace bridge::signintest
