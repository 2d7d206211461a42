// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/check.h"

#include "core/base/words.h"

namespace bridge::diagnostics {

using namespace Qt::StringLiterals;

QString verdictWord(Verdict verdict)
{
    static constexpr WordTable<Verdict, 4> words{{
        {Verdict::Ok, "ok"_L1},
        {Verdict::Warning, "warning"_L1},
        {Verdict::Failed, "failed"_L1},
        {Verdict::Skipped, "skipped"_L1},
    }};
    return wordOf(words, verdict);
}

} // namespace bridge::diagnostics
