// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/scopes.h"
#include "core/settings/service_url.h"
#include "ui/auth/app_form.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

/// All that the features ask for, in their order.
QString scopesOf(const std::vector<diagnostics::Feature>& features)
{
    QStringList scopes;
    for (const diagnostics::ScopeGap& gap : diagnostics::scopeGaps(features, {}, diagnostics::Door::Bitrix24App))
        scopes += gap.missing;
    scopes.removeDuplicates();
    return scopes.join(u", "_s);
}

class MiroForm final : public AppForm
{
    Q_OBJECT

public:
    MiroForm(const settings::Profile& profile, bool secretIsStored, QWidget* parent)
        : AppForm(profile, secretIsStored, parent)
    {
        // Miro fact sheet §1
        addSteps(tr("BoardBridge works as an app of your own, so that nobody stands between you and Miro. Once for "
                    "your team:"),
            {tr("In Miro, open Profile settings → Your apps, and create an app in your team."),
                tr("Either kind of token will do: expiring ones are renewed by BoardBridge each hour."),
                tr("Under Redirect URI, add the address below, exactly as it stands here."),
                tr("Under Permissions, tick %1.").arg(scopesOf(diagnostics::miroFeatures())),
                tr("Copy the client ID and the client secret from there into these fields.")});
        addRedirect(tr("Redirect address"), profile.miro.redirectUrl);
        m_clientId = addField(u"clientIdField"_s, tr("Client ID"), profile.miro.clientId, u"3458764…"_s);
        addSecret(tr("Client secret"));
        m_team = addField(u"teamField"_s, tr("Team id"), profile.miro.teamId, tr("empty: chosen on Miro's page"));
    }

    tl::expected<settings::Profile, Problem> filled(Needs needs) const override
    {
        settings::Profile profile = m_profile;
        settings::MiroSettings& miro = profile.miro;
        miro.teamId = m_team->text().trimmed();
        return fillApp(needs, m_clientId, miro.clientId, miro.redirectUrl).map([&] { return profile; });
    }

private:
    QLineEdit* m_clientId;
    QLineEdit* m_team;
};

class Bitrix24Form final : public AppForm
{
    Q_OBJECT

public:
    Bitrix24Form(const settings::Profile& profile, bool secretIsStored, QWidget* parent)
        : AppForm(profile, secretIsStored, parent)
    {
        // Bitrix24 core fact sheet §1.5, §14
        addSteps(tr("BoardBridge works as a local application of your portal, so that nobody stands between you and "
                    "Bitrix24. Once for your portal, by an administrator:"),
            {tr("In Bitrix24, open Developer resources → Other → Local application."),
                tr("Choose Server, and tick “Uses API only”."),
                tr("As the handler path, enter the address below, exactly as it stands here."),
                tr("Give it the permissions %1. Without some of them it works with what it has.")
                    .arg(scopesOf(diagnostics::bitrix24Features())),
                tr("Save, and copy the client ID and the client secret from there into these fields.")});
        m_portal = addField(
            u"portalField"_s, tr("Portal address"), profile.bitrix24.portalUrl.toString(), u"acme.bitrix24.com"_s);
        addRedirect(tr("Handler path"), profile.bitrix24.redirectUrl);
        m_clientId = addField(u"clientIdField"_s, tr("Client ID"), profile.bitrix24.clientId, u"local.…"_s);
        addSecret(tr("Client secret"));
    }

    tl::expected<settings::Profile, Problem> filled(Needs needs) const override
    {
        settings::Profile profile = m_profile;
        settings::Bitrix24Settings& bitrix24 = profile.bitrix24;
        // What is pasted may say the portal itself.
        if (needs == Needs::App || !m_portal->text().trimmed().isEmpty()) {
            const auto portal = settings::portalUrlFrom(m_portal->text());
            if (!portal)
                return tl::unexpected(Problem{portal.error(), m_portal});
            bitrix24.portalUrl = *portal;
        }
        return fillApp(needs, m_clientId, bitrix24.clientId, bitrix24.redirectUrl).map([&] { return profile; });
    }

private:
    QLineEdit* m_portal;
    QLineEdit* m_clientId;
};

} // namespace

AppForm* makeAppForm(sync::Side service, const settings::Profile& profile, bool secretIsStored, QWidget* parent)
{
    if (service == sync::Side::Miro)
        return new MiroForm(profile, secretIsStored, parent);
    return new Bitrix24Form(profile, secretIsStored, parent);
}

} // namespace bridge::ui

#include "app_forms.moc"
