// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/diagnostic_looks.h"

namespace bridge::ui {

using namespace Qt::StringLiterals;
namespace repair = diagnostics::repair;

Look DiagnosticLooks::of(diagnostics::Verdict verdict)
{
    switch (verdict) {
    case diagnostics::Verdict::Ok:
        return {tr("OK"), "in-sync"_L1, Tone::Good};
    case diagnostics::Verdict::Warning:
        return {tr("Warning"), "info"_L1, Tone::Attention};
    case diagnostics::Verdict::Failed:
        return {tr("Failed"), "failed"_L1, Tone::Bad};
    case diagnostics::Verdict::Skipped:
        return {tr("Skipped"), "skip"_L1, Tone::Muted};
    }
    Q_UNREACHABLE();
}

DiagnosticLooks::Repair DiagnosticLooks::ofRepair(const QString& word)
{
    if (word == repair::signInMiro)
        return {tr("Sign in to Miro…"), "key"_L1};
    if (word == repair::signInBitrix24)
        return {tr("Sign in to Bitrix24…"), "key"_L1};
    if (word == repair::editProfile)
        return {tr("Open the settings file"), "folder"_L1};
    if (word == repair::openMapping)
        return {tr("Open Mapping"), "mapping"_L1};
    if (word == repair::openFolder)
        return {tr("Open the folder"), "folder"_L1};
    if (word == repair::checkAgain)
        return {tr("Check again"), "reload"_L1};
    return {};
}

} // namespace bridge::ui
