// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostics/redaction.h"

#include <QStringList>

namespace bridge::doctor {

/// What of the log's lines may go to strangers. Lines that the program wrote itself keep their figures, and name
/// their link by a number. Of what others said (Qt, the browser engine, whoever wrote into the file) only time,
/// level, category, the function's name and the length stay: nobody can know what else is in there.
class LogCleaner
{
public:
    explicit LogCleaner(const diagnostics::Redactor& redactor)
        : m_redactor(redactor)
    {
    }

    [[nodiscard]] QByteArray clean(const QByteArray& log);

private:
    [[nodiscard]] QString cleanLine(const QString& line);
    [[nodiscard]] QString cleanOwn(QString message);

    const diagnostics::Redactor& m_redactor;
    QStringList m_links{}; ///< in the order in which they came up
};

} // namespace bridge::doctor
