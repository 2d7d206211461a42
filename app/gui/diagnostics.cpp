// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/diagnostics.h"

#include "app/doctor/support_bundle.h"
#include "core/diagnostics/log_file.h"
#include "ui/common/core_text.h"

#include <QDesktopServices>
#include <QFile>
#include <QUrl>

namespace bridge::gui {

using namespace Qt::StringLiterals;
namespace word = diagnostics::repair;

namespace {

constexpr qsizetype mostLines = 5000; ///< of the log that a person looks through at once

/// The end of the log, over as many of its files as it takes.
QStringList lastLines(const QDir& folder)
{
    QStringList lines;
    for (const QString& name : diagnostics::LogFile::filesIn(folder)) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts) + lines;
        if (lines.size() >= mostLines)
            return lines.last(mostLines);
    }
    return lines;
}

} // namespace

Diagnostics::Diagnostics(ProfileParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_selfTest(m_parts.folder)
{
}

Diagnostics::~Diagnostics() = default;

void Diagnostics::attach(ui::DiagnosticsPage& page)
{
    m_page = &page;
    if (!m_checks.empty()) {
        page.beginChecks();
        page.addChecks(m_checks, 1, 1);
        page.endChecks();
    }
    m_selfTest.attach(page.selfTest());
    connect(&page, &ui::DiagnosticsPage::checkRequested, this, &Diagnostics::check);
    connect(&page, &ui::DiagnosticsPage::stopRequested, this, [this] { m_examinations.cancel(); });
    connect(&page, &ui::DiagnosticsPage::logRequested, this, &Diagnostics::readLog);
    connect(&page, &ui::DiagnosticsPage::bundleRequested, this, &Diagnostics::writeBundle);
    connect(&page, &ui::DiagnosticsPage::repairRequested, this, &Diagnostics::repair);
}

void Diagnostics::check()
{
    if (!m_page)
        return;
    m_page->beginChecks();
    m_examinations.cancel();
    m_examinations.run<doctor::Examined>(
        [this](const std::stop_token& stop, const auto& tell) -> doctor::Checks {
            const auto opened = composition::openProfile(m_parts.folder.path());
            if (!opened) {
                const doctor::Checks checks{doctor::profileProblem(opened.error())};
                tell({checks, 1, 1});
                return checks;
            }
            doctor::Ground ground{.opened = *opened, .secrets = m_parts.secrets, .clock = m_parts.clock, .stop = stop};
            return doctor::examine(ground, tell);
        },
        [this](const doctor::Examined& examined) { show(examined); },
        [this](const doctor::Checks& checks) {
            m_checks = checks;
            if (m_page)
                m_page->endChecks();
        });
}

void Diagnostics::show(const doctor::Examined& examined)
{
    if (m_page)
        m_page->addChecks(examined.checks, examined.step, examined.steps);
}

void Diagnostics::readLog()
{
    m_files.run([folder = m_parts.folder](const std::stop_token&) { return lastLines(folder); },
        [this](const QStringList& lines) {
            if (m_page)
                m_page->setLog(lines);
        });
}

void Diagnostics::writeBundle(const QString& file)
{
    m_files.run(
        [this, file, checks = m_checks](const std::stop_token&) {
            return composition::openProfile(m_parts.folder.path()).and_then([&](const auto& opened) {
                return doctor::writeSupportBundle(
                    {.opened = opened, .secrets = m_parts.secrets, .checks = checks, .now = m_parts.clock.now()}, file);
            });
        },
        [this, file](const Result<>& written) {
            if (m_page)
                m_page->say(written ? tr("Written to %1. Look into it before you send it.").arg(file)
                                    : ui::CoreText::of(written.error().detail));
        });
}

void Diagnostics::repair(const QString& repair)
{
    if (repair == word::signInMiro)
        Q_EMIT signInRequested(sync::Side::Miro);
    else if (repair == word::signInBitrix24)
        Q_EMIT signInRequested(sync::Side::Bitrix24);
    else if (repair == word::openMapping)
        Q_EMIT mappingRequested();
    else if (repair == word::editProfile && QFile::exists(settings::profilePath(m_parts.folder)))
        QDesktopServices::openUrl(QUrl::fromLocalFile(settings::profilePath(m_parts.folder)));
    else if (repair == word::editProfile || repair == word::openFolder)
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_parts.folder.absolutePath()));
    else
        check();
}

} // namespace bridge::gui
