// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/json.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace bridge::sandbox {

/// Reads one object of a saved state. The first wrong or missing field is remembered, in a nested reader
/// as well, and asked for once at the end; until then a wrong field reads as an empty value.
class JsonReader
{
public:
    JsonReader(const Json& json, const QString& path);
    /// A nested reader reports to `parent`, which must outlive it.
    JsonReader(const Json& json, const QString& path, JsonReader& parent);

    [[nodiscard]] QString text(const char* key);
    [[nodiscard]] quint64 number(const char* key);
    [[nodiscard]] double real(const char* key);
    [[nodiscard]] bool flag(const char* key);
    [[nodiscard]] TimePoint time(const char* key); ///< milliseconds since the epoch
    [[nodiscard]] std::optional<TimePoint> timeOrNull(const char* key);
    [[nodiscard]] Json object(const char* key);
    [[nodiscard]] std::vector<Json> list(const char* key);
    [[nodiscard]] std::vector<quint64> numbers(const char* key);
    /// For what the reader can't check itself.
    void complain(const QString& key);

    template <typename T> [[nodiscard]] Result<T> finish(T value) const
    {
        if (m_root->m_firstFault.isEmpty())
            return value;
        return fail(
            ErrorKind::Configuration, QStringLiteral("the saved state has no usable %1").arg(m_root->m_firstFault));
    }

private:
    [[nodiscard]] const Json& at(const char* key) const; ///< null when missing

    const Json& m_json;
    QString m_path;
    JsonReader* m_root = this;
    QString m_firstFault;
};

} // namespace bridge::sandbox
