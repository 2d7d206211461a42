// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/item_kinds.h"

#include "core/domain/color.h"

#include <algorithm>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QStringList& horizontal()
{
    static const QStringList words{u"left"_s, u"right"_s, u"center"_s};
    return words;
}

const QStringList& vertical()
{
    static const QStringList words{u"top"_s, u"middle"_s, u"bottom"_s};
    return words;
}

const QStringList& strokes()
{
    static const QStringList words{u"normal"_s, u"dotted"_s, u"dashed"_s};
    return words;
}

const QStringList& fonts()
{
    static const QStringList words{u"arial"_s, u"abril_fatface"_s, u"bangers"_s, u"eb_garamond"_s, u"georgia"_s,
        u"graduate"_s, u"gravitas_one"_s, u"fredoka_one"_s, u"nixie_one"_s, u"open_sans"_s, u"permanent_marker"_s,
        u"pt_sans"_s, u"pt_sans_narrow"_s, u"pt_serif"_s, u"rammetto_one"_s, u"roboto"_s, u"roboto_condensed"_s,
        u"roboto_slab"_s, u"caveat"_s, u"times_new_roman"_s, u"titan_one"_s, u"lemon_tuesday"_s, u"roboto_mono"_s,
        u"noto_sans"_s, u"plex_sans"_s, u"plex_serif"_s, u"plex_mono"_s, u"spoof"_s, u"tiempos_text"_s, u"formular"_s};
    return words;
}

const QStringList& shapes()
{
    static const QStringList words{u"rectangle"_s, u"round_rectangle"_s, u"circle"_s, u"triangle"_s, u"rhombus"_s,
        u"parallelogram"_s, u"trapezoid"_s, u"pentagon"_s, u"hexagon"_s, u"octagon"_s,
        u"wedge_round_rectangle_callout"_s, u"star"_s, u"flow_chart_predefined_process"_s, u"cloud"_s, u"cross"_s,
        u"can"_s, u"right_arrow"_s, u"left_arrow"_s, u"left_right_arrow"_s, u"left_brace"_s, u"right_brace"_s};
    return words;
}

QStringList stickyColorNames()
{
    QStringList names;
    for (const StickyColor color : allStickyColors())
        names.push_back(colorName(color));
    return names;
}

Field content(QLatin1StringView name)
{
    return text(name).length(0, maxContent);
}

Field side(QLatin1StringView name, double smallest = 1)
{
    return number(name).between(smallest, 1e6);
}

Field position()
{
    return object("position"_L1, {number("x"_L1), number("y"_L1)});
}

Field parentOnCreate()
{
    return object("parent"_L1, {text("id"_L1, TextForm::Id).needed()});
}

Field parentOnPatch()
{
    return object("parent"_L1, {text("id"_L1, TextForm::Id).needed().orNull()}).orNull();
}

/// A create body and the PATCH body that differs from it in the parent only.
void setBodies(KindRules& rules, const Fields& data, const Fields& style, const Fields& geometry)
{
    const Fields common{
        object("data"_L1, data), object("style"_L1, style), object("geometry"_L1, geometry), position()};
    rules.create = rules.patch = common;
    rules.create.push_back(parentOnCreate());
    rules.patch.push_back(parentOnPatch());
}

KindRules stickyNotes()
{
    KindRules rules{ItemKind::StickyNote, u"sticky_note"_s, u"sticky_notes"_s};
    setBodies(rules, {content("content"_L1), choice("shape"_L1, {u"square"_s, u"rectangle"_s})},
        {choice("fillColor"_L1, stickyColorNames()), choice("textAlign"_L1, horizontal()),
            choice("textAlignVertical"_L1, vertical())},
        {side("width"_L1), side("height"_L1)});
    rules.data = {{"content", ""}, {"shape", "square"}};
    rules.style = {{"fillColor", "light_yellow"}, {"textAlign", "center"}, {"textAlignVertical", "top"}};
    rules.size = {199, 228};
    rules.takesTags = true;
    return rules;
}

KindRules cards()
{
    KindRules rules{ItemKind::Card, u"card"_s, u"cards"_s};
    setBodies(rules,
        {content("title"_L1), content("description"_L1), text("assigneeId"_L1, TextForm::Id),
            text("dueDate"_L1, TextForm::DateTime)},
        {text("cardTheme"_L1, TextForm::Hex)}, {side("width"_L1), side("height"_L1), number("rotation"_L1)});
    rules.data = {{"title", ""}, {"description", ""}};
    rules.style = {{"cardTheme", "#2d9bf0"}};
    rules.size = {320, 60};
    rules.takesTags = true;
    return rules;
}

KindRules appCards()
{
    KindRules rules{ItemKind::AppCard, u"app_card"_s, u"app_cards"_s};
    const Field previewFields = objectList("fields"_L1,
        {text("value"_L1), text("tooltip"_L1), text("fillColor"_L1, TextForm::Hex), text("textColor"_L1, TextForm::Hex),
            text("iconUrl"_L1, TextForm::HttpsUrl), choice("iconShape"_L1, {u"round"_s, u"square"_s})});
    setBodies(rules,
        {content("title"_L1), content("description"_L1), previewFields,
            choice("status"_L1, {u"disconnected"_s, u"connected"_s, u"disabled"_s})},
        {text("fillColor"_L1, TextForm::Hex)}, {side("width"_L1), side("height"_L1), number("rotation"_L1)});
    rules.data = {{"title", "sample app card item"}, {"description", ""}, {"status", "disconnected"}, {"owned", true}};
    rules.style = {{"fillColor", "#2d9bf0"}};
    rules.size = {320, 60};
    return rules;
}

KindRules frames()
{
    KindRules rules{ItemKind::Frame, u"frame"_s, u"frames"_s};
    const Field data = object("data"_L1,
        {content("title"_L1), choice("format"_L1, {u"custom"_s}), choice("type"_L1, {u"freeform"_s}),
            flag("showContent"_L1)});
    const Fields others{object("style"_L1, {text("fillColor"_L1, TextForm::Hex)}),
        object("geometry"_L1, {side("width"_L1, 100), side("height"_L1, 100)}), position()};
    rules.create = rules.patch = others;
    rules.create.push_back(data.needed());
    rules.patch.push_back(data);
    rules.data = {{"title", "Sample frame title"}, {"format", "custom"}, {"type", "freeform"}, {"showContent", true}};
    rules.style = {{"fillColor", "#ffffffff"}};
    rules.size = {800, 450};
    return rules;
}

KindRules texts()
{
    KindRules rules{ItemKind::Text, u"text"_s, u"texts"_s};
    setBodies(rules, {content("content"_L1)},
        {text("color"_L1, TextForm::Hex), text("fillColor"_L1, TextForm::Hex),
            text("fillOpacity"_L1, TextForm::NumberText).between(0, 1), choice("fontFamily"_L1, fonts()),
            text("fontSize"_L1, TextForm::NumberText).between(1, 999), choice("textAlign"_L1, horizontal())},
        {side("width"_L1), number("rotation"_L1)});
    rules.create.front() = object("data"_L1, {content("content"_L1).needed()}).needed();
    rules.data = {{"content", ""}};
    rules.style = {{"color", "#1a1a1a"}, {"fontFamily", "arial"}, {"fontSize", "14"}, {"textAlign", "center"}};
    rules.size = {228, 30};
    return rules;
}

KindRules shapeItems()
{
    KindRules rules{ItemKind::Shape, u"shape"_s, u"shapes"_s};
    setBodies(rules, {content("content"_L1), choice("shape"_L1, shapes())},
        {text("borderColor"_L1, TextForm::Hex), text("borderOpacity"_L1, TextForm::NumberText).between(0, 1),
            choice("borderStyle"_L1, strokes()), text("borderWidth"_L1, TextForm::NumberText).between(1, 24),
            text("color"_L1, TextForm::Hex), text("fillColor"_L1, TextForm::Hex),
            text("fillOpacity"_L1, TextForm::NumberText).between(0, 1), choice("fontFamily"_L1, fonts()),
            text("fontSize"_L1, TextForm::NumberText).between(10, 288), choice("textAlign"_L1, horizontal()),
            choice("textAlignVertical"_L1, vertical())},
        {side("width"_L1), side("height"_L1), number("rotation"_L1)});
    rules.data = {{"content", ""}, {"shape", "rectangle"}};
    rules.style
        = {{"borderColor", "#1a1a1a"}, {"borderStyle", "normal"}, {"borderWidth", "2.0"}, {"fillColor", "#ffffff"},
            {"fontFamily", "arial"}, {"fontSize", "14"}, {"textAlign", "center"}, {"textAlignVertical", "top"}};
    rules.size = {100, 100};
    return rules;
}

} // namespace

const std::vector<KindRules>& allKinds()
{
    static const std::vector<KindRules> kinds{stickyNotes(), cards(), appCards(), frames(), texts(), shapeItems()};
    return kinds;
}

const KindRules& rulesOf(ItemKind kind)
{
    return allKinds().at(static_cast<size_t>(kind));
}

const KindRules* rulesOfType(const QString& type)
{
    const auto& kinds = allKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const KindRules& k) { return k.type == type; });
    return found == kinds.end() ? nullptr : &*found;
}

const QStringList& listableTypes()
{
    static const QStringList types{u"text"_s, u"shape"_s, u"sticky_note"_s, u"image"_s, u"document"_s, u"card"_s,
        u"app_card"_s, u"preview"_s, u"frame"_s, u"embed"_s, u"doc_format"_s, u"data_table_format"_s};
    return types;
}

const Fields& placeFields()
{
    static const Fields fields{position(), parentOnPatch()};
    return fields;
}

} // namespace bridge::sandbox
