// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/background_work.h"
#include "core/auth/secret_store.h"
#include "ui/overview/overview_page.h"

#include <QDir>
#include <QPointer>
#include <QTimer>

namespace bridge::gui {

/// What the ends are read from; everything named by reference outlives it.
struct SignInEndsParts {
    QDir folder{}; ///< the profile's
    auth::SecretStore& secrets; ///< usable from any thread
};

/// Tells the overview when the sign-ins of one profile end, as the keychain has it: no service is asked. Looks
/// by itself now and then, as a window stays open for weeks.
class SignInEnds final : public QObject
{
    Q_OBJECT

public:
    explicit SignInEnds(SignInEndsParts parts, QObject* parent = nullptr);

    /// The page it works for from now on, in place of the one before.
    void attach(ui::OverviewPage& page);
    void look(sync::Side service);

private:
    SignInEndsParts m_parts;
    QPointer<ui::OverviewPage> m_page;
    QTimer m_nowAndThen;
    BackgroundWork m_looks{1};
};

} // namespace bridge::gui
