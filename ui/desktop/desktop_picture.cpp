// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktop_picture.h"

#include <QDBusMetaType>

namespace bridge::ui {

namespace {

constexpr int bitsPerSample = 8;
constexpr int channels = 4;

} // namespace

QVariant DesktopPicture::of(const QImage& image)
{
    qDBusRegisterMetaType<DesktopPicture>();
    return QVariant::fromValue(DesktopPicture{image.convertToFormat(QImage::Format_RGBA8888)});
}

QDBusArgument& operator<<(QDBusArgument& argument, const DesktopPicture& picture)
{
    const QImage& image = picture.image;
    argument.beginStructure();
    argument << image.width() << image.height() << int(image.bytesPerLine()) << true << bitsPerSample << channels
             << QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes());
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, DesktopPicture& picture)
{
    int width = 0;
    int height = 0;
    int stride = 0;
    bool hasAlpha = false;
    int bits = 0;
    int samples = 0;
    QByteArray bytes;
    argument.beginStructure();
    argument >> width >> height >> stride >> hasAlpha >> bits >> samples >> bytes;
    argument.endStructure();
    const auto format = hasAlpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888;
    if (bits == bitsPerSample && width > 0 && height > 0 && stride >= width * samples
        && bytes.size() >= qsizetype(stride) * height)
        picture.image = QImage(reinterpret_cast<const uchar*>(bytes.constData()), width, height, stride, format).copy();
    return argument;
}

} // namespace bridge::ui
