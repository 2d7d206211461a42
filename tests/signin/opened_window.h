// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session.h"
#include "core/auth/relayed_store.h"
#include "tests/signin/left_behind.h"
#include "tests/signin/services.h"

#include <QLabel>
#include <QTemporaryDir>

namespace bridge::signintest {

/// The program's window on a profile of its own, with real connections to the sandbox's services and the
/// system's own keychain. What would open in the person's browser is kept instead.
class OpenedWindow final : public QObject
{
    Q_OBJECT

public:
    enum class Profile : quint8 { Written, Missing };
    /// Both services send their answers to `redirects`.
    explicit OpenedWindow(const Redirects& redirects, Profile profile = Profile::Written);
    ~OpenedWindow() override;

    template <typename Widget> [[nodiscard]] Widget* find(const QString& name) const
    {
        return session->window().findChild<Widget*>(name);
    }
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

    [[nodiscard]] settings::Profile profile() const;
    /// What the keychain holds; empty for nothing.
    [[nodiscard]] QString stored(sync::Side service);

    QTemporaryDir folder;
    ShownTexts shown;
    SystemClock clock;
    Services services;
    auth::RelayedStore secrets;
    ui::Theme theme;
    ui::Language language;
    std::unique_ptr<gui::Session> session;
    QList<QUrl> opened; ///< for the person's own browser

private Q_SLOTS:
    void keep(const QUrl& url) { opened << url; }
};

} // namespace bridge::signintest
