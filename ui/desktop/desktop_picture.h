// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QImage>

namespace bridge::ui {

/// A picture as it travels on the bus: the "image-data" of the Desktop Notifications Specification, (iiibiiay).
struct DesktopPicture {
    QImage image{}; ///< RGBA8888, as of()

    [[nodiscard]] static QVariant of(const QImage& image); ///< of any format
};

QDBusArgument& operator<<(QDBusArgument& argument, const DesktopPicture& picture);
const QDBusArgument& operator>>(const QDBusArgument& argument, DesktopPicture& picture);

} // namespace bridge::ui

Q_DECLARE_METATYPE(bridge::ui::DesktopPicture)
