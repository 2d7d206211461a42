// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/settings/profile.h"
#include "ui/common/widgets.h"

class QComboBox;
class QLineEdit;

namespace bridge::ui {

/// By which way the services are reached: the proxy, and who we are to it.
class NetworkCard final : public Card
{
    Q_OBJECT

public:
    explicit NetworkCard(QWidget* parent);
    void show(const settings::NetworkSettings& network);
    using QWidget::show;

Q_SIGNALS:
    /// An empty password leaves the stored one as it is.
    void chosen(const bridge::settings::NetworkSettings& network, const bridge::Secret& password);

private:
    [[nodiscard]] settings::NetworkSettings entered() const;
    void apply();
    void enableFields();

    QComboBox* m_kind;
    QLineEdit* m_host;
    QLineEdit* m_port;
    QLineEdit* m_user;
    QLineEdit* m_password;
    ToneLabel* m_problem;
    QWidget* m_address; ///< what only a proxy of one's own needs
};

} // namespace bridge::ui
