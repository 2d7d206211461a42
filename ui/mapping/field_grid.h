// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QString>

namespace bridge::ui {

/// Fields below one another, each with its caption before it, at the middle of its height. A QFormLayout wraps a
/// caption at a width of its own, and sets a short one too high.
class FieldGrid final : public QGridLayout
{
    Q_OBJECT

public:
    /// Captions have that share of the width and wrap in it; 0 = as much as the longest needs.
    FieldGrid(QWidget* parent, int captionPercent);

    void addField(const QString& caption, QWidget* field);
    void addWide(QWidget* field); ///< one that says itself what it is

private:
    bool m_wraps;
};

} // namespace bridge::ui
