// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mapping/frame_meanings.h"

#include <memory>

namespace bridge::ui {

/// The steps to a new link, in their order.
enum class StartStep : quint8 { Miro, Bitrix24, Choice, Frames, Match, Plan };
constexpr int startStepCount = 6;

/// A board of the signed-in team.
struct BoardChoice {
    BoardId id{};
    QString name{};
    bool canEdit = true;
};

/// What a new link can be made of.
struct StartChoices {
    std::vector<BoardChoice> boards{};
    std::vector<PortalProject> projects{};
};

/// A link that is proposed, and what it is about.
struct StartProposal {
    std::shared_ptr<const BoardSnapshot> board{};
    std::vector<PortalProject> projects{};
    Link link{};
};

} // namespace bridge::ui
