// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/diagnostics_page.h"

#include "ui/common/widgets.h"
#include "ui/diagnostics/checks_pane.h"
#include "ui/diagnostics/log_pane.h"
#include "ui/diagnostics/self_test_pane.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

DiagnosticsPage::DiagnosticsPage(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_check(makeButton(u"checkButton"_s, {}, "diagnostics"_L1, this))
    , m_bundle(makeButton(u"bundleButton"_s, tr("Support &bundle…"), "archive"_L1, this))
    , m_said(makeMuted({}, this))
    , m_tabs(new QTabWidget(this))
    , m_checks(new ChecksPane(this))
    , m_log(new LogPane(this))
    , m_selfTest(new SelfTestPane(this))
{
    setObjectName(u"diagnosticsPage"_s);
    makePrimary(m_check);
    m_check->hide(); // the empty page has one of its own
    m_bundle->setToolTip(tr("Write what support needs to know into a file: without secrets, names and texts"));
    m_said->setObjectName(u"diagnosticsSaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->hide();
    m_tabs->setObjectName(u"diagnosticsTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Checks, log and self-test"));
    m_tabs->tabBar()->setAccessibleName(tr("Checks, log and self-test"));
    m_tabs->addTab(m_checks, tr("Checks"));
    m_tabs->addTab(m_log, tr("Log"));
    m_tabs->addTab(m_selfTest, tr("Self-test"));

    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::grid);
    head->addWidget(makeTitle(tr("Diagnostics"), this));
    head->addStretch();
    head->addWidget(m_bundle);
    head->addWidget(m_check);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin, 0, 2 * metrics::grid);
    head->setContentsMargins(0, 0, metrics::pageMargin, 0);
    m_said->setContentsMargins(0, 0, metrics::pageMargin, 0);
    layout->setSpacing(2 * metrics::grid);
    layout->addLayout(head);
    layout->addWidget(m_said);
    layout->addWidget(m_tabs, 1);

    connect(m_check, &QPushButton::clicked, this, &DiagnosticsPage::toggle);
    connect(m_bundle, &QPushButton::clicked, this, &DiagnosticsPage::askForFile);
    connect(m_checks, &ChecksPane::checkRequested, this, &DiagnosticsPage::checkRequested);
    connect(m_checks, &ChecksPane::repairRequested, this, &DiagnosticsPage::repairRequested);
    connect(m_selfTest, &SelfTestPane::newLinkRequested, this, &DiagnosticsPage::newLinkRequested);
    connect(m_log, &LogPane::readRequested, this, &DiagnosticsPage::logRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_log)
            Q_EMIT logRequested();
    });
    setRunning(false);
}

void DiagnosticsPage::beginChecks()
{
    setRunning(true);
    m_check->show();
    say({});
    m_checks->begin();
    m_tabs->setCurrentWidget(m_checks);
}

void DiagnosticsPage::addChecks(const std::vector<diagnostics::Check>& checks, int step, int steps)
{
    if (m_running)
        m_checks->add(checks, step, steps);
}

void DiagnosticsPage::endChecks()
{
    if (!m_running)
        return;
    setRunning(false);
    m_checks->end();
}

void DiagnosticsPage::setLog(const QStringList& lines)
{
    m_log->setLines(lines);
}

void DiagnosticsPage::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void DiagnosticsPage::focusFilter()
{
    showLog();
    m_log->focusFilter();
}

void DiagnosticsPage::showLog()
{
    m_tabs->setCurrentWidget(m_log);
}

void DiagnosticsPage::showSelfTest()
{
    m_tabs->setCurrentWidget(m_selfTest);
}

void DiagnosticsPage::toggle()
{
    if (!m_running) {
        Q_EMIT checkRequested();
        return;
    }
    setRunning(false);
    m_checks->stopped();
    Q_EMIT stopRequested();
}

void DiagnosticsPage::setRunning(bool running)
{
    m_running = running;
    m_check->setText(running ? tr("&Stop") : tr("&Check now"));
    m_check->setIcon(icon(running ? "stop"_L1 : "diagnostics"_L1, Tone::OnAccent));
    m_check->setAccessibleName(running ? tr("Stop") : tr("Check now"));
    m_bundle->setEnabled(!running);
}

void DiagnosticsPage::askForFile()
{
    const QString name
        = u"boardbridge-support-%1.zip"_s.arg(toQDateTime(m_clock.now()).toLocalTime().toString(u"yyyyMMdd"_s));
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* dialog = new QFileDialog(this, tr("Support bundle"), documents.path(), tr("ZIP archives (*.zip)"));
    dialog->setObjectName(u"bundleDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // a file that is there already is not overwritten
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsPage::bundleRequested);
    dialog->open();
}

} // namespace bridge::ui
