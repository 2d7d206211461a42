// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/reply.h"

#include <QStringList>

#include <limits>
#include <vector>

namespace bridge::sandbox {

enum class FieldType : quint8 { Text, Numeric, Flag, Object, ObjectList, TextList };

/// What a text must look like.
enum class TextForm : quint8 { Any, Id, Hex, DateTime, Percent, NumberText, Mail, HttpsUrl };

/// One field a body may hold, with everything the service checks about it. Bodies are described by lists
/// of these, so that the rules read like the OpenAPI document they come from.
struct Field {
    QString name{};
    FieldType type = FieldType::Text;
    bool required = false;
    bool nullable = false; ///< null is taken as well
    TextForm form = TextForm::Any;
    QStringList choices{}; ///< the only texts taken, when not empty
    qsizetype shortest = 0; ///< of a text, in UTF-16 units, or of a list
    qsizetype longest = std::numeric_limits<qsizetype>::max();
    double smallest = std::numeric_limits<double>::lowest(); ///< of a number or a NumberText
    double largest = std::numeric_limits<double>::max();
    std::vector<Field> fields{}; ///< of an object, or of each object in a list

    [[nodiscard]] Field needed() const;
    [[nodiscard]] Field orNull() const;
    [[nodiscard]] Field length(qsizetype from, qsizetype to) const;
    [[nodiscard]] Field between(double from, double to) const;
};

using Fields = std::vector<Field>;

[[nodiscard]] Field text(QLatin1StringView name, TextForm form = TextForm::Any);
[[nodiscard]] Field choice(QLatin1StringView name, const QStringList& choices);
[[nodiscard]] Field number(QLatin1StringView name);
[[nodiscard]] Field flag(QLatin1StringView name);
[[nodiscard]] Field object(QLatin1StringView name, const Fields& fields);
[[nodiscard]] Field objectList(QLatin1StringView name, const Fields& fields);
[[nodiscard]] Field textList(QLatin1StringView name, TextForm form);

/// Holds `body` against the fields it may have. `prefix` stands before field names in the refusal
/// ("data." or "2.").
[[nodiscard]] Outcome<> checkBody(const Json& body, const Fields& fields, const QString& prefix = {});

/// Whether `text` has the form; also for values that come in a query.
[[nodiscard]] bool hasForm(const QString& text, TextForm form);

} // namespace bridge::sandbox
