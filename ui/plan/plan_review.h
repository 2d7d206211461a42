// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tab_order.h"
#include "ui/plan/plan_tree.h"

#include <QElapsedTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace bridge::ui {

class EmptyState;

/// What a person sees of a plan from the first look to the last write: what would be done, the part that they
/// choose of it and the way it goes, how far it is, and what became of each line. The same for a run that is taken
/// back. Shows values and says what the person wants; it starts nothing itself.
class PlanReview final : public OrderedDialog
{
    Q_OBJECT

public:
    enum class Stage : quint8 { Finding, Shown, Working, Over };

    /// What became of what was chosen.
    struct Outcome {
        std::vector<sync::Dropped> dropped{}; ///< not written, with the reasons
        std::optional<Error> error{}; ///< why it ended early; Cancelled when the person wanted it so
    };

    /// Of a plan; or of taking a run back, where there is one.
    explicit PlanReview(std::optional<qint64> run, QWidget* parent = nullptr);

    void setLinkNames(std::map<LinkId, QString> names) { m_linkNames = std::move(names); }
    void showFinding(); ///< it is being found out, or again
    void showPlan(const sync::PlanReport& plan);
    void showUndo(const sync::UndoReport& undo);
    void showTrouble(const Error& error);
    /// Says above the plan, until another one is worked on, that it is not the one they chose of; or says it no more.
    void showOutdated(bool isOutdated);
    void showWorking();
    void addWritten(const std::vector<QString>& ids);
    void showOutcome(const Outcome& outcome);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] std::vector<sync::PlannedOperation> chosen() const { return m_tree->chosen(); }
    [[nodiscard]] std::vector<QString> leftOut() const;
    [[nodiscard]] std::vector<sync::Direction> directions() const; ///< that the person turned

public Q_SLOTS:
    void reject() override; ///< while something is written, it is only asked to stop

Q_SIGNALS:
    void againRequested();
    void directionsChanged(); ///< the plan is another one now
    void applyRequested();
    void stopRequested();

private:
    /// A direction as the person wants it, and as it would be without them.
    struct Turned {
        sync::Direction direction{};
        std::optional<sync::Side> natural{};
    };
    QWidget* makeTurning();
    QWidget* makeFooter(const QString& apply);
    void enter(Stage stage);
    void turn(sync::Take take);
    void updateTurning();
    void showChosen();
    void showTree(bool isEmpty);
    void showProgress();
    void markUnwritten(const std::vector<sync::Dropped>& dropped);
    [[nodiscard]] QString forecastText(int count) const;

    bool m_takesBack;
    Stage m_stage = Stage::Finding;
    std::map<LinkId, QString> m_linkNames;
    sync::PlanReport m_plan;
    std::map<QString, Turned> m_turned; ///< by Direction::id()
    std::vector<sync::PlannedOperation> m_wanted; ///< while it is worked on
    std::set<QString> m_written; ///< of those
    QElapsedTimer m_working;

    PlanTree* m_tree;
    EmptyState* m_state;
    QPushButton* m_again;
    QWidget* m_noticeBox;
    QLabel* m_notice;
    QWidget* m_turning;
    QPushButton* m_takeMiro;
    QPushButton* m_takeBitrix24;
    QLabel* m_summary;
    QProgressBar* m_progress;
    QPushButton* m_apply;
    QPushButton* m_close;
};

} // namespace bridge::ui
