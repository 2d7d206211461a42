// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/doctor.h"
#include "app/gui/background_work.h"
#include "app/gui/profile_parts.h"
#include "app/gui/self_test.h"
#include "ui/diagnostics/diagnostics_page.h"

#include <QPointer>

namespace bridge::gui {

/// The Diagnostics page's other half: runs the checks, reads the log and writes the bundle, all on a thread that
/// is not the window's.
class Diagnostics final : public QObject
{
    Q_OBJECT

public:
    explicit Diagnostics(ProfileParts parts, QObject* parent = nullptr);
    ~Diagnostics() override;

    /// The page it works for from now on, in place of the one before.
    void attach(ui::DiagnosticsPage& page);
    void check();

Q_SIGNALS:
    void signInRequested(bridge::sync::Side service);
    void mappingRequested();

private:
    void show(const doctor::Examined& examined);
    void readLog();
    void writeBundle(const QString& file);
    void repair(const QString& word);

    ProfileParts m_parts;
    QPointer<ui::DiagnosticsPage> m_page;
    doctor::Checks m_checks; ///< of the last examination that came to its end
    SelfTest m_selfTest;
    BackgroundWork m_examinations{1};
    BackgroundWork m_files{1};
};

} // namespace bridge::gui
