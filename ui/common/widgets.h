// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small parts that every page uses.

#include "ui/common/looks.h"

#include <QFrame>
#include <QLabel>

class QAbstractButton;
class QBoxLayout;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace bridge::ui {

[[nodiscard]] QLabel* makeTitle(const QString& text, QWidget* parent); ///< of a page
[[nodiscard]] QLabel* makeHeading(const QString& text, QWidget* parent); ///< of a section
[[nodiscard]] QLabel* makeMuted(const QString& text, QWidget* parent);
[[nodiscard]] QPushButton* makeButton(
    const QString& name, const QString& text, QLatin1String iconName, QWidget* parent);
/// An icon alone; `text` names it for screen readers and as tooltip.
[[nodiscard]] QToolButton* makeIconButton(
    const QString& name, const QString& text, QLatin1String iconName, QWidget* parent);
/// The one thing to do here: drawn in the accent colour.
void makePrimary(QPushButton* button);
/// As the one thing to do here or as one of several, where that changes.
void dress(QPushButton& button, QLatin1String iconName, bool primary);

/// `content` in room that is pushed up and down. The focus stays with what is in it, and scrolls to what has it.
[[nodiscard]] QScrollArea* makeScrolled(QWidget* content, QWidget* parent);
/// A thin bar without figures: a text beside it has them. `spokenName` is for screen readers.
[[nodiscard]] QProgressBar* makeProgress(const QString& name, const QString& spokenName, QWidget* parent);

/// A line icon that follows the palette.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(int side, QWidget* parent = nullptr);
    void setIcon(QLatin1String name, Tone tone);
    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_side;
    QLatin1String m_name{};
    Tone m_tone = Tone::Text;
};

/// Text in a tone's colour that follows the palette, cut with "…" when the room is short.
class ToneLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(QWidget* parent = nullptr);
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolor();

    Tone m_tone = Tone::Text;
};

/// A state: icon and word, never colour alone.
class StateLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit StateLabel(QWidget* parent = nullptr);
    void show(const Look& look);
    using QWidget::show;
    [[nodiscard]] QString text() const { return m_word->text(); }

private:
    IconLabel* m_icon;
    ToneLabel* m_word;
};

/// What is wrong with what was entered, under it; hidden while nothing is.
class ProblemLine final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is that of the text.
    explicit ProblemLine(const QString& name, QWidget* parent = nullptr);
    void say(const QString& problem);

private:
    ToneLabel* m_text;
};

/// A frame with a card's look and a vertical layout.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

protected:
    [[nodiscard]] QBoxLayout* content() const { return m_content; }

private:
    QBoxLayout* m_content;
};

/// How much of a budget is used: a caption, a bar, and the figures in words.
class MeterBar final : public QWidget
{
    Q_OBJECT

public:
    MeterBar(const QString& name, const QString& caption, QWidget* parent);
    /// `limit` 0 = not known yet.
    void setValue(double used, double limit, const QString& figures);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_figures;
    QString m_caption;
    double m_share = 0;
};

/// What an empty page shows: what is missing, and the button that mends it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString& name, QLatin1String iconName, QWidget* parent);
    void setTexts(const QString& title, const QString& text);
    void setPicture(QLatin1String iconName, Tone tone = Tone::Muted);
    /// Adds a button; the first is the primary one.
    QPushButton* addButton(const QString& name, const QString& text, QLatin1String iconName);

private:
    IconLabel* m_picture;
    QLabel* m_title;
    QLabel* m_text;
    QBoxLayout* m_buttons;
};

} // namespace bridge::ui
