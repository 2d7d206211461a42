// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worker/status.h"
#include "ui/boards/item_states.h"
#include "ui/boards/preview.h"
#include "ui/common/link_info.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace bridge::ui {

class BoardMap;
class BoardScene;
class EmptyState;
class ItemInspector;
class LifeModel;
class LinkListModel;
class StateFilter;

/// The boards: the live one beside our own map of it, and what is known of the chosen sticky. Shows
/// values and says what the person asked for.
class BoardsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardsPage(const PreviewFactory& makePreview, QWidget* parent = nullptr);

    void setLinks(const std::vector<LinkInfo>& links);
    void setStatus(const worker::WorkerStatus& status);
    /// Failed and held operations, for the inspector.

    void showLink(const LinkId& link);
    void focusFilter();
    [[nodiscard]] LifeModel& life() const; ///< of the chosen item

Q_SIGNALS:
    void openUrlRequested(const QUrl& url);
    void newLinkRequested();
    void accountsRequested();
    void decisionsRequested();
    void retryRequested(const QStringList& ids);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeChosen();
    QWidget* makeMapPane();
    QWidget* makeMapBar();
    void connectParts();
    void fitList();
    void showMap(bool isThere);
    void showCurrentLink();
    void showPass();
    void showChosen();
    void search(const QString& typed);
    void nextMatch();
    void filter(const StateSet& states);
    void showZoom();
    void onBoardDrawn();

    LinkListModel* m_links;
    BoardScene* m_scene;
    QListView* m_list;
    BoardPreview* m_preview;
    BoardMap* m_map;
    ItemInspector* m_inspector;
    QLineEdit* m_search;
    QLabel* m_found;
    QToolButton* m_zoom = nullptr;
    StateFilter* m_states;
    QWidget* m_bar = nullptr; ///< above the map
    QWidget* m_chosen = nullptr; ///< the side's part about the chosen item
    QSplitter* m_splitter;
    EmptyState* m_mapState;
    QPushButton* m_signIn; ///< in the map's place, where that is what is missing
    QStackedLayout* m_mapStack = nullptr;
    worker::WorkerStatus m_status;
    LinkId m_shown;
    std::shared_ptr<const sync::PassReport> m_drawn; ///< the pass that the map shows
    size_t m_match = 0;
};

} // namespace bridge::ui
