// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/draft_steps.h"
#include "app/gui/background_work.h"
#include "app/gui/profile_parts.h"
#include "ui/mapping/mapping_page.h"
#include "ui/plan/plan_dialog.h"

#include <QPointer>

namespace bridge::gui {

/// The Mapping page's other half: asks the portal for its projects, finds out what a draft would change, and
/// puts it into the profile.
class Mapping final : public QObject
{
    Q_OBJECT

public:
    explicit Mapping(ProfileParts parts, QObject* parent = nullptr);

    /// The page it works for from now on, in place of the one before.
    void attach(ui::MappingPage& page);

Q_SIGNALS:
    void changed(); ///< the profile has another mapping: what runs has to begin anew
    void failed(const bridge::Error& error);

private:
    void askProjects();
    void showPlan(const Link& draft);
    void findOut(const Link& draft, ui::PlanDialog& dialog);
    void apply(const Link& draft);
    [[nodiscard]] composition::SignInTools tools(const std::stop_token& stop) const;

    ProfileParts m_parts;
    QPointer<ui::MappingPage> m_page;
    BackgroundWork m_asks{1};
    BackgroundWork m_plans{1};
};

} // namespace bridge::gui
