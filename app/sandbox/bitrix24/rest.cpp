// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/rest.h"

#include <algorithm>

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

bool Caller::mayUse(const QString& scope) const
{
    return std::ranges::find(scopes, scope) != scopes.end();
}

const php::Value* Call::at(std::size_t position) const
{
    if (!php::isArray(params) || position >= params.size())
        return nullptr;
    return &*std::next(params.begin(), static_cast<std::ptrdiff_t>(position));
}

Page pageOf(const php::Value& params)
{
    const qint64 start = php::intOf(params, u"start"_s);
    if (start < 0)
        return {0, false};
    return {start / pageSize * pageSize, true};
}

} // namespace bridge::sandbox::bitrix24
