// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pages/classes.h"

#include "tests/screens/sample_world.h"
#include "tests/screens/stage.h"
#include "ui/boards/board_map.h"
#include "ui/boards/sticky_item.h"
#include "ui/common/widgets.h"
#include "ui/diagnostics/diagnostic_looks.h"
#include "ui/overview/changes_chart.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGraphicsScene>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace bridge;
using namespace Qt::StringLiterals;

namespace {

using sync::ItemState;

constexpr double textContrast = 4.5; ///< WCAG 2.2, 1.4.3
constexpr double glyphContrast = 3; ///< WCAG 2.2, 1.4.11

constexpr ItemState itemStates[] = {
    ItemState::InSync, ItemState::Waiting, ItemState::Failed, ItemState::Held, ItemState::Ignored, ItemState::Detached};

struct Painted {
    QColor color;
    int pixels = 0;
};

/// What a picture is painted with, most first. What smooths an edge is less than one in `share` pixels.
std::vector<Painted> paintedWith(const QImage& image, int share = 400)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    std::vector<Painted> colors;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.value() > image.width() * image.height() / share)
            colors.push_back({QColor(each.key()), each.value()});
    }
    std::ranges::sort(colors, std::ranges::greater(), &Painted::pixels);
    return colors;
}

/// The strongest contrast that anything in the picture has with `ground`.
double strongest(const QImage& image, const QColor& ground)
{
    double most = 1;
    for (const Painted& painted : paintedWith(image, image.width() * image.height()))
        most = std::max(most, ui::contrast(painted.color, ground));
    return most;
}

QImage badge(ItemState state)
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    ui::paintBadge(painter, QRectF(12, 12, 40, 40), state);
    return image;
}

/// In two tones, as somebody sees it who tells no colours apart.
QImage withoutColour(const QImage& image)
{
    QImage plain = image.convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < plain.height(); ++y) {
        for (int x = 0; x < plain.width(); ++x)
            plain.scanLine(y)[x] = plain.constScanLine(y)[x] > 160 ? 255 : 0;
    }
    return plain;
}

int differences(const QImage& one, const QImage& other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += one.pixel(x, y) == other.pixel(x, y) ? 0 : 1;
    }
    return count;
}

QImage stickyOf(StickyColor color)
{
    Sticky sticky;
    sticky.text = u"MMMM MMMM"_s;
    sticky.color = color;
    sticky.size = {200, 200};
    QGraphicsScene scene;
    scene.addItem(new ui::StickyItem(sticky));
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(QColor(colorHex(color)));
    QPainter painter(&image);
    // Without the corner that holds the badge.
    scene.render(&painter, {0, 0, 200, 200}, {-100, -30, 130, 130});
    return image;
}

/// A control as it is painted, without its border.
QImage inside(QWidget& control)
{
    control.resize(control.sizeHint());
    const QImage image = control.grab().toImage();
    return image.copy(image.rect().adjusted(3, 3, -3, -3));
}

void checkLooks(const std::vector<ui::Look>& looks)
{
    QStringList words;
    QStringList glyphs;
    for (const ui::Look& look : looks) {
        QVERIFY(!look.word.isEmpty());
        QVERIFY(!ui::icon(look.icon).isNull());
        words << look.word;
        glyphs << look.icon;
    }
    QCOMPARE(words.removeDuplicates(), 0);
    // A glyph may stand for two states that one word tells apart, but never for a good and a bad one.
    for (const ui::Look& one : looks) {
        for (const ui::Look& other : looks) {
            if (one.icon == other.icon)
                QVERIFY2(one.tone == other.tone || one.tone == ui::Tone::Muted || other.tone == ui::Tone::Muted,
                    qPrintable(one.word + u" and "_s + other.word));
        }
    }
}

} // namespace

void ColoursTest::everyTextReadsOnEveryGround()
{
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        const ui::Colors& colors = ui::colorsOf(scheme);
        for (const QColor& ground : {colors.window, colors.surface, colors.sunken, colors.hover, colors.selected})
            QVERIFY2(ui::contrast(colors.text, ground) >= textContrast, qPrintable(ground.name()));
        for (const QColor& ground : {colors.window, colors.surface, colors.sunken, colors.hover, colors.selected})
            QVERIFY2(ui::contrast(colors.muted, ground) >= textContrast, qPrintable(ground.name()));
        for (const QColor& ground : {colors.accent, colors.accentHover})
            QVERIFY(ui::contrast(colors.onAccent, ground) >= textContrast);
        for (const QColor& ground : {colors.window, colors.surface, colors.sunken})
            QVERIFY2(ui::contrast(colors.outline, ground) >= glyphContrast, qPrintable(ground.name()));
    }
}

/// As they are painted: what a style makes of a palette's colour is not what the palette says.
void ColoursTest::placeholdersAndArrowsRead()
{
    auto* theme = qApp->findChild<ui::Theme*>();
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        theme->force(scheme);
        const QColor ground = ui::colorsOf(scheme).surface;
        QLineEdit field;
        field.setPlaceholderText(u"MMMM"_s);
        QFont large = field.font();
        large.setPixelSize(40); // the strokes of a small letter are of other colours
        field.setFont(large);
        QVERIFY2(strongest(inside(field), ground) >= textContrast, "placeholder");
        QSpinBox number;
        QComboBox choice;
        for (QWidget* each : {static_cast<QWidget*>(&number), static_cast<QWidget*>(&choice)}) {
            const QImage image = inside(*each);
            const QImage arrows = image.copy(image.width() - 20, 0, 20, image.height());
            QVERIFY2(strongest(arrows, ground) >= glyphContrast, each->metaObject()->className());
        }
    }
    theme->force(ui::Scheme::Light);
}

void ColoursTest::whatIsDisabledLooksSo()
{
    auto* theme = qApp->findChild<ui::Theme*>();
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        theme->force(scheme);
        QLineEdit text(u"MMMM"_s);
        QSpinBox number;
        QTimeEdit time;
        QComboBox choice;
        choice.addItem(u"MMMM"_s);
        QCheckBox box(u"MMMM"_s);
        QPushButton button(u"MMMM"_s);
        QToolButton tool;
        tool.setText(u"MMMM"_s);
        for (QWidget* each : std::initializer_list<QWidget*>{&text, &number, &time, &choice, &box, &button, &tool}) {
            const QColor ground = each == &box ? ui::colorsOf(scheme).window : ui::colorsOf(scheme).surface;
            const double usual = strongest(inside(*each), ground);
            each->setEnabled(false);
            QVERIFY2(strongest(inside(*each), ground) < usual / 2, each->metaObject()->className());
        }
    }
    theme->force(ui::Scheme::Light);
}

void ColoursTest::theFocusOfAPrimaryButtonTakesNothingOfIt()
{
    auto* theme = qApp->findChild<ui::Theme*>();
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        theme->force(scheme);
        QWidget page;
        auto* layout = new QVBoxLayout(&page);
        auto* button = new QPushButton(u"Apply"_s, &page);
        ui::makePrimary(button);
        layout->addWidget(button);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        button->setFocus(Qt::TabFocusReason);
        const QImage image = button->grab().toImage();
        const int middle = image.width() / 2;
        for (const int edge : {0, 1, image.height() - 2, image.height() - 1})
            QVERIFY2(ui::contrast(image.pixelColor(middle, edge), ui::colorsOf(scheme).window) >= glyphContrast,
                qPrintable(QString::number(edge)));
    }
    theme->force(ui::Scheme::Light);
}

/// Charts and meters: each bar against what it stands on.
void ColoursTest::whatIsPaintedStandsOut()
{
    auto* theme = qApp->findChild<ui::Theme*>();
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        theme->force(scheme);
        const ui::Colors& colors = ui::colorsOf(scheme);
        ui::ChangesChart chart(nullptr);
        chart.resize(480, 160);
        ui::LastDay day{.until = screens::sampleNow()};
        for (size_t hour = 0; hour < day.hours.size(); ++hour)
            day.hours[hour] = {int(hour), int(day.hours.size() - hour)};
        chart.setDay(day);
        const auto seen
            = [&](const Painted& painted) { return ui::contrast(painted.color, colors.surface) >= glyphContrast; };
        const auto painted = paintedWith(chart.grab().toImage());
        QVERIFY2(std::ranges::count_if(painted, seen) >= 2, "two directions");
        for (const QColor& bar : {colors.accent, colors.attention, colors.bad}) // of a meter, on its track
            QVERIFY2(ui::contrast(bar, colors.border) >= glyphContrast, qPrintable(bar.name()));
    }
    theme->force(ui::Scheme::Light);
}

/// Paper has the colours of the board in both schemes.
void ColoursTest::stickiesAndBadgesRead()
{
    for (const StickyColor color : allStickyColors()) {
        const QColor paper(colorHex(color));
        QVERIFY2(strongest(stickyOf(color), paper) >= textContrast, qPrintable(paper.name()));
    }
    for (const ItemState state : itemStates)
        QVERIFY(strongest(badge(state), Qt::white) >= glyphContrast);
}

void ColoursTest::badgesDifferWithoutColour()
{
    for (const ItemState one : itemStates) {
        for (const ItemState other : itemStates) {
            if (one != other)
                QVERIFY2(differences(withoutColour(badge(one)), withoutColour(badge(other))) > 40,
                    qPrintable(ui::Looks::of(one).word + u" and "_s + ui::Looks::of(other).word));
        }
    }
}

void ColoursTest::everyStateHasAWordAndAGlyph()
{
    using worker::LinkState;
    using Operation = sync::OperationState;
    const auto looksOf = [](const auto& states) {
        std::vector<ui::Look> looks;
        for (const auto state : states)
            looks.push_back(ui::Looks::of(state));
        return looks;
    };
    checkLooks(looksOf(itemStates));
    checkLooks(looksOf(
        std::initializer_list<LinkState>{LinkState::Starting, LinkState::Working, LinkState::InSync, LinkState::Waiting,
            LinkState::Failing, LinkState::NeedsYou, LinkState::Offline, LinkState::SignedOut, LinkState::Paused}));
    checkLooks(looksOf(std::initializer_list<Operation>{
        Operation::Sent, Operation::Failed, Operation::Skipped, Operation::Held, Operation::Settled}));
    std::vector<ui::Look> verdicts;
    using diagnostics::Verdict;
    for (const auto verdict : {Verdict::Ok, Verdict::Warning, Verdict::Failed, Verdict::Skipped})
        verdicts.push_back(ui::DiagnosticLooks::of(verdict));
    checkLooks(verdicts);
}
