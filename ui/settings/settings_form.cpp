// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_form.h"

#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>

#include <set>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr int numberWidth = 12 * metrics::grid;
constexpr int widestControl = 40 * metrics::grid;
constexpr int shownLetters = 12; ///< of a choice, at least
constexpr int many = 100;

QString textOf(const Json& value)
{
    return value.is_string() ? value.get<QString>() : QString::fromUtf8(toBytes(value));
}

/// A number where the text is one; what is none goes to the profile's reader as it is, which says so.
Json numberOf(const QString& text)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    return isNumber ? Json(number) : Json(text);
}

/// What the unit goes by; many where the text is no number.
int countIn(const QString& text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber ? number : many;
}

Json wordOf(const QString& word)
{
    return word == "true"_L1 ? Json(true) : word == "false"_L1 ? Json(false) : Json(word);
}

/// As wide as there is room for, within reason.
void widen(QWidget& control)
{
    control.setMaximumWidth(widestControl);
    control.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QComboBox* makeCombo(const SettingsForm::Choices& choices, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    for (const auto& [text, word] : choices)
        combo->addItem(text, word);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(shownLetters);
    widen(*combo);
    return combo;
}

void choose(QComboBox& combo, const QString& word)
{
    combo.setCurrentIndex(combo.findData(word));
}

} // namespace

SettingsForm::SettingsForm(SettingsSection section, SettingsDraft& draft, QWidget* parent)
    : Card(parent)
    , m_section(section)
    , m_draft(draft)
    , m_noProfile(makeMuted(tr("These settings are part of a profile. Set up a link first; then they can be changed "
                               "here."),
          this))
{
    setObjectName(u"settingsSection%1"_s.arg(int(section)));
    setAccessibleName(titleOf(section));
    content()->setSpacing(metrics::grid);
    content()->addWidget(makeHeading(titleOf(section), this));
    m_noProfile->setObjectName(u"settingsNoProfile"_s);
    m_noProfile->hide();
    content()->addWidget(m_noProfile);
}

SettingRow* SettingsForm::add(const QString& name, const QString& caption, const QString& hint, QWidget* control)
{
    control->setObjectName(name);
    auto* row = new SettingRow(caption, hint, control, this);
    if (!m_headings.empty())
        row->setHeading(m_headings.back());
    m_rows.push_back(row);
    content()->addWidget(row);
    return row;
}

ProfileField SettingsForm::fieldOf(const char* pointer, bool ofLink) const
{
    return {pointer, ofLink ? m_draft.link() : LinkId{}};
}

void SettingsForm::bind(SettingRow* row, const char* pointer, bool ofLink)
{
    row->problemOf = [=, this] { return m_draft.profile().problem(fieldOf(pointer, ofLink)); };
    row->restore = [=, this] {
        const ProfileField field = fieldOf(pointer, ofLink);
        m_draft.setField(field, ProfileDraft::defaultOf(field));
    };
}

SettingRow* SettingsForm::addNumber(const QString& name, const QString& caption, const Unit& unit, const QString& hint,
    const char* pointer, bool ofLink)
{
    auto* number = new QLineEdit(this);
    number->setFixedWidth(numberWidth);
    SettingRow* row = add(name, caption, hint, number);
    const auto showUnit = [=] {
        if (unit)
            row->setUnit(unit(countIn(number->text())));
    };
    bind(row, pointer, ofLink);
    row->showValue = [=, this] {
        const Json value = m_draft.profile().value(fieldOf(pointer, ofLink));
        if (numberOf(number->text()) != value) // "007" is left to whoever types it
            number->setText(value.is_null() ? QString() : textOf(value));
        showUnit();
    };
    connect(number, &QLineEdit::textEdited, this, [=, this](const QString& text) {
        m_draft.setField(fieldOf(pointer, ofLink), numberOf(text));
        showUnit();
    });
    return row;
}

SettingRow* SettingsForm::addText(const QString& name, const QString& caption, const QString& hint, const char* pointer)
{
    auto* field = new QLineEdit(this);
    widen(*field);
    SettingRow* row = add(name, caption, hint, field);
    bind(row, pointer, false);
    row->showValue = [=, this] {
        const QString text = textOf(m_draft.profile().value(fieldOf(pointer, false)));
        if (field->text() != text) // else the cursor would go to its end
            field->setText(text);
    };
    connect(field, &QLineEdit::textEdited, this,
        [=, this](const QString& text) { m_draft.setField(fieldOf(pointer, false), text); });
    return row;
}

SettingRow* SettingsForm::addSwitch(
    const QString& name, const QString& caption, const QString& hint, const char* pointer, bool ofLink)
{
    auto* box = new QCheckBox(caption, this);
    SettingRow* row = add(name, caption, hint, box);
    bind(row, pointer, ofLink);
    row->showValue = [=, this] {
        const Json value = m_draft.profile().value(fieldOf(pointer, ofLink));
        box->setChecked(value.is_boolean() && value.get<bool>());
    };
    connect(box, &QCheckBox::clicked, this,
        [=, this](bool checked) { m_draft.setField(fieldOf(pointer, ofLink), checked); });
    return row;
}

SettingRow* SettingsForm::addChoice(const QString& name, const QString& caption, const QString& hint,
    const Choices& choices, const char* pointer, bool ofLink)
{
    QComboBox* combo = makeCombo(choices, this);
    SettingRow* row = add(name, caption, hint, combo);
    bind(row, pointer, ofLink);
    row->showValue = [=, this] { choose(*combo, textOf(m_draft.profile().value(fieldOf(pointer, ofLink)))); };
    connect(combo, &QComboBox::activated, this,
        [=, this] { m_draft.setField(fieldOf(pointer, ofLink), wordOf(combo->currentData().toString())); });
    return row;
}

SettingRow* SettingsForm::addLinkChoice()
{
    QComboBox* combo = makeCombo({}, this);
    SettingRow* row = add(u"settingLink"_s, tr("Link"), tr("The settings below are those of this link."), combo);
    row->showValue = [=, this] {
        combo->clear();
        for (const LinkId& link : m_draft.links())
            combo->addItem(m_draft.linkName(link), link.value);
        choose(*combo, m_draft.link().value);
    };
    connect(
        combo, &QComboBox::activated, this, [=, this] { m_draft.setLink(LinkId{combo->currentData().toString()}); });
    return row;
}

void SettingsForm::setWish(const std::function<void(WindowWishes&)>& change)
{
    WindowWishes wishes = m_draft.wishes();
    change(wishes);
    m_draft.setWishes(wishes);
}

template <typename Value> void SettingsForm::bind(SettingRow* row, const Part<Value>& part)
{
    row->restore = [=, this] {
        WindowWishes usual;
        setWish([&](WindowWishes& wishes) { part(wishes) = part(usual); });
    };
}

template <typename Value> Value SettingsForm::wished(const Part<Value>& part) const
{
    WindowWishes wishes = m_draft.wishes();
    return part(wishes);
}

SettingRow* SettingsForm::addSwitch(
    const QString& name, const QString& caption, const QString& hint, const Part<bool>& part)
{
    auto* box = new QCheckBox(caption, this);
    SettingRow* row = add(name, caption, hint, box);
    bind(row, part);
    row->showValue = [=, this] { box->setChecked(wished(part)); };
    connect(box, &QCheckBox::clicked, this,
        [=, this](bool checked) { setWish([&](WindowWishes& wishes) { part(wishes) = checked; }); });
    return row;
}

SettingRow* SettingsForm::addChoice(
    const QString& name, const QString& caption, const QString& hint, const Choices& choices, const Part<QString>& part)
{
    QComboBox* combo = makeCombo(choices, this);
    SettingRow* row = add(name, caption, hint, combo);
    bind(row, part);
    row->showValue = [=, this] { choose(*combo, wished(part)); };
    connect(combo, &QComboBox::activated, this,
        [=, this] { setWish([&](WindowWishes& wishes) { part(wishes) = combo->currentData().toString(); }); });
    return row;
}

SettingRow* SettingsForm::addScale(
    const QString& name, const QString& caption, const QString& hint, const QList<int>& perCent)
{
    QComboBox* combo = makeCombo({}, this);
    for (const int size : perCent)
        combo->addItem(tr("%1%").arg(QLocale().toString(size)), size);
    SettingRow* row = add(name, caption, hint, combo);
    row->showValue = [=, this] { combo->setCurrentIndex(combo->findData(m_draft.wishes().preferences.scale)); };
    row->restore = [this] { setWish([](WindowWishes& wishes) { wishes.preferences.scale = Preferences{}.scale; }); };
    connect(combo, &QComboBox::activated, this,
        [=, this] { setWish([&](WindowWishes& wishes) { wishes.preferences.scale = combo->currentData().toInt(); }); });
    return row;
}

SettingRow* SettingsForm::addTime(const QString& name, const QString& caption, const Part<QTime>& part)
{
    auto* time = new QTimeEdit(this);
    time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    time->setFixedWidth(numberWidth);
    time->setButtonSymbols(QAbstractSpinBox::NoButtons); // the arrow keys change it
    SettingRow* row = add(name, caption, {}, time);
    bind(row, part);
    row->showValue = [=, this] {
        const QSignalBlocker quiet(time);
        time->setTime(wished(part));
    };
    connect(time, &QTimeEdit::timeChanged, this,
        [=, this](QTime entered) { setWish([&](WindowWishes& wishes) { part(wishes) = entered; }); });
    return row;
}

SettingRow* SettingsForm::addDoor(
    const QString& name, const QString& caption, const QString& hint, const QString& page, SettingsElsewhere place)
{
    auto* door = makeButton(name, page, "arrow-right"_L1, this);
    connect(door, &QPushButton::clicked, this, [this, place] { Q_EMIT elsewhereWanted(place); });
    return add(name, caption, hint, door);
}

void SettingsForm::addHeading(const QString& text)
{
    auto* heading = makeHeading(text, this);
    m_headings.push_back(heading);
    content()->addSpacing(metrics::grid / 2);
    content()->addWidget(heading);
}

void SettingsForm::setNotYet(const QString& why)
{
    m_isNotYet = true;
    content()->addWidget(makeMuted(why, this));
}

bool SettingsForm::isUsable() const
{
    return !m_isNotYet && (!m_needsProfile || m_draft.hasProfile());
}

void SettingsForm::refresh()
{
    const bool usable = isUsable();
    m_noProfile->setVisible(m_needsProfile && !m_draft.hasProfile());
    for (SettingRow* row : m_rows) {
        row->setEnabled(usable && (!row->isUsable || row->isUsable()));
        row->refresh();
    }
}

void SettingsForm::restoreDefaults()
{
    if (!isUsable())
        return;
    for (const SettingRow* row : m_rows) {
        if (row->restore)
            row->restore();
    }
}

int SettingsForm::filter(const QStringList& words)
{
    int hits = 0;
    std::set<const QLabel*> headings;
    for (SettingRow* row : m_rows) {
        const bool hit = row->holds(words, titleOf(m_section));
        row->setVisible(hit);
        row->mark(hit && !words.isEmpty());
        if (!hit)
            continue;
        ++hits;
        headings.insert(row->heading());
    }
    for (QLabel* heading : m_headings)
        heading->setVisible(headings.contains(heading));
    return hits;
}

} // namespace bridge::ui
