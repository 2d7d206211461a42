// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/methods.h"

namespace bridge::sandbox::bitrix24 {

const QMap<QString, Method>& allMethods()
{
    static const QMap<QString, Method> table = [] {
        QMap<QString, Method> methods;
        for (const auto& area : {taskMethods, taskStatusMethods, chatMethods, stageMethods, groupMethods,
                 groupMemberMethods, userMethods, userFieldMethods, bindingMethods, offlineMethods, systemMethods}) {
            for (Method& method : area())
                methods.insert(method.name, method);
        }
        return methods;
    }();
    return table;
}

} // namespace bridge::sandbox::bitrix24
