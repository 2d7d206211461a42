// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace bridge::uitest {

/// The controls of a surface that Tab must lead to, in no order.
[[nodiscard]] QList<QWidget*> tabTargets(const QWidget& surface);

/// Where pressing Tab leads from the surface on, until it comes back or goes round and round without an end.
struct TabWalk {
    QList<QWidget*> stops{};
    bool comesBack = false;
};
[[nodiscard]] TabWalk walkByTab(QWidget& surface);

/// Whether an eye that reads `from` finds `to` further on: to the right, below, or at the head of the next column.
/// The parts are compared that the closest widget around both is made of, so what is scrolled is where it is seen.
[[nodiscard]] bool readsOn(const QWidget& from, const QWidget& to);

/// The visible texts of a surface that Alt and a letter lead to, by letter.
[[nodiscard]] QMultiMap<QString, QString> mnemonicsOf(const QWidget& surface);

} // namespace bridge::uitest
