// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QObject>

#include <optional>

class QApplication;

namespace bridge::ui {

/// Dresses the application: Fusion, the palette of a scheme, and one style sheet made from it. Follows
/// the system's palette unless a scheme is forced. Lives as long as the application.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// `forced` empty = as the system is.
    explicit Theme(QApplication& application, std::optional<Scheme> forced = {});

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void force(std::optional<Scheme> scheme);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    [[nodiscard]] Scheme systemScheme() const;

    QApplication& m_application;
    std::optional<Scheme> m_forced;
    Scheme m_scheme = Scheme::Light;
    bool m_applying = false;
};

/// "light" and "dark"; empty for "system" and for anything else.
[[nodiscard]] std::optional<Scheme> schemeFromWord(const QString& word);

/// The style sheet of a scheme: resources/style.qss with its @names replaced by colours.
[[nodiscard]] QString styleSheetOf(const Colors& colors);

} // namespace bridge::ui
