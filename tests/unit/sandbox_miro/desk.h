// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/miro_service.h"

#include <QMap>
#include <QTest>

/// Compares JSON values by their text, which QTest can show. (Its own comparison does not compile with them.)
#define COMPARE_JSON(actual, expected)                                                                                 \
    QCOMPARE(QString::fromUtf8(bridge::toBytes(actual)), QString::fromUtf8(bridge::toBytes(expected)))

namespace bridge::sandbox {

struct Reply {
    int status = 0;
    Json body{}; ///< null for an empty body
    std::vector<HttpHeader> headers{};
    QByteArray text{};

    /// A part of the body by its JSON pointer; null when it is not there.
    [[nodiscard]] Json at(const char* pointer) const;
    [[nodiscard]] QString textAt(const char* pointer) const; ///< empty when it is no text
    [[nodiscard]] qint64 number(const char* header) const;
};

/// A simulated Miro with one furnished board, and somebody who calls it with a token.
/// In addresses and bodies "{name}" stands for the id of that name.
class Desk
{
public:
    explicit Desk(const MiroOptions& options = {});

    /// `line` is "POST /v2/boards/{board}/tags".
    Reply call(const QString& line, const QByteArray& body = {});
    /// The same, and the answer's id is from now on known by that name.
    Reply make(const QString& name, const QString& line, const QByteArray& body);
    [[nodiscard]] QString filled(QString text) const;
    [[nodiscard]] HttpRequest request(const QString& line, const QByteArray& body = {}) const;

    ManualClock clock;
    MiroService miro;
    Secret token;
    BoardId board;
    QMap<QString, QString> ids{};

private:
    void furnish();
};

/// "POST " + the address below the board.
[[nodiscard]] QString onBoard(const char* verb, const char* path);

} // namespace bridge::sandbox
