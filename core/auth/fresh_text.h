// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

#include <array>

namespace bridge::auth {

/// 32 bytes of the system's randomness in base64url: 43 characters that nobody guesses.
[[nodiscard]] inline QString freshText()
{
    std::array<quint32, 8> numbers{};
    QRandomGenerator::system()->generate(numbers.begin(), numbers.end());
    const QByteArray bytes(reinterpret_cast<const char*>(numbers.data()), sizeof numbers);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace bridge::auth
