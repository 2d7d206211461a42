// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/network_card.h"

#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

using settings::ProxyKind;

constexpr int usualPort = 3128;
constexpr int largestPort = 65535;
constexpr int portWidth = 10 * metrics::grid;

QLineEdit* makeField(const QString& name, const QString& label, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setPlaceholderText(label);
    return field;
}

} // namespace

NetworkCard::NetworkCard(QWidget* parent)
    : Card(parent)
    , m_kind(new QComboBox(this))
    , m_host(makeField(u"proxyHost"_s, tr("Host"), this))
    , m_port(makeField(u"proxyPort"_s, tr("Port"), this))
    , m_user(makeField(u"proxyUser"_s, tr("User name, if it asks for one"), this))
    , m_password(makeField(u"proxyPassword"_s, tr("Password, kept in the keychain"), this))
    , m_problem(new ToneLabel(this))
    , m_address(new QWidget(this))
{
    setObjectName(u"networkCard"_s);
    m_kind->setObjectName(u"proxyKind"_s);
    m_kind->setAccessibleName(tr("Proxy"));
    m_kind->addItem(tr("The system's proxy"), int(ProxyKind::System));
    m_kind->addItem(tr("No proxy"), int(ProxyKind::None));
    m_kind->addItem(tr("An HTTP proxy"), int(ProxyKind::Http));
    m_kind->addItem(tr("A SOCKS5 proxy"), int(ProxyKind::Socks5));
    m_port->setValidator(new QIntValidator(1, largestPort, m_port));
    m_port->setFixedWidth(portWidth);
    m_password->setEchoMode(QLineEdit::Password);
    m_problem->setObjectName(u"networkProblem"_s);
    m_problem->setTone(Tone::Bad);
    m_problem->setWordWrap(true);
    auto* applyButton = makeButton(u"proxyApplyButton"_s, tr("Apply"), "check"_L1, this);

    auto* address = new QHBoxLayout(m_address);
    address->setContentsMargins({});
    address->setSpacing(metrics::grid);
    address->addWidget(m_host, 1);
    address->addWidget(m_port);
    auto* person = new QHBoxLayout;
    person->setSpacing(metrics::grid);
    person->addWidget(m_user, 1);
    person->addWidget(m_password, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(m_kind);
    row->addWidget(m_address, 1);
    content()->addWidget(makeHeading(tr("Network"), this));
    content()->addLayout(row);
    content()->addLayout(person);
    content()->addWidget(m_problem);
    content()->addWidget(applyButton, 0, Qt::AlignLeft);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NetworkCard::enableFields);
    connect(applyButton, &QPushButton::clicked, this, &NetworkCard::apply);
    show(settings::NetworkSettings{});
}

void NetworkCard::show(const settings::NetworkSettings& network)
{
    m_kind->setCurrentIndex(m_kind->findData(int(network.proxy)));
    m_host->setText(network.host);
    m_port->setText(QString::number(network.port > 0 ? network.port : usualPort));
    m_user->setText(network.proxyUser);
    m_password->clear();
    enableFields();
}

void NetworkCard::enableFields()
{
    const auto kind = ProxyKind(m_kind->currentData().toInt());
    m_address->setVisible(kind == ProxyKind::Http || kind == ProxyKind::Socks5);
    m_user->setEnabled(kind != ProxyKind::None);
    m_password->setEnabled(kind != ProxyKind::None);
    m_problem->setVisible(false);
}

settings::NetworkSettings NetworkCard::entered() const
{
    const auto kind = ProxyKind(m_kind->currentData().toInt());
    settings::NetworkSettings network{.proxy = kind};
    if (kind == ProxyKind::Http || kind == ProxyKind::Socks5) {
        network.host = m_host->text().trimmed();
        network.port = m_port->text().toUShort();
    }
    if (kind != ProxyKind::None)
        network.proxyUser = m_user->text().trimmed();
    return network;
}

void NetworkCard::apply()
{
    const settings::NetworkSettings network = entered();
    const bool lacksAddress = !m_address->isHidden() && (network.host.isEmpty() || network.port == 0);
    m_problem->setText(tr("Enter the host and the port of the proxy."));
    m_problem->setVisible(lacksAddress);
    if (lacksAddress)
        return;
    const Secret password(m_password->isEnabled() ? m_password->text() : QString());
    m_password->clear();
    Q_EMIT chosen(network, password);
}

} // namespace bridge::ui
