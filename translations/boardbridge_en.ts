<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>bridge::gui::Accounts</name>
    <message>
        <source>My team</source>
        <translation>My team</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Signed in as %1.</translation>
    </message>
    <message>
        <source>The services are reached by this way from now on.</source>
        <translation>The services are reached by this way from now on.</translation>
    </message>
</context>
<context>
    <name>bridge::gui::Diagnostics</name>
    <message>
        <source>Written to %1. Look into it before you send it.</source>
        <translation>Written to %1. Look into it before you send it.</translation>
    </message>
</context>
<context>
    <name>bridge::gui::HistoryExport</name>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%Ln line written to %1.</numerusform>
            <numerusform>%Ln lines written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::gui::Planning</name>
    <message>
        <source>Nothing can be synced yet.</source>
        <translation>Nothing can be synced yet.</translation>
    </message>
</context>
<context>
    <name>bridge::gui::SelfTestText</name>
    <message>
        <source>Everything became what the link says, and nothing was lost.</source>
        <translation>Everything became what the link says, and nothing was lost.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>The mapping contradicts itself</source>
        <translation>The mapping contradicts itself</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Rule: %1</translation>
    </message>
    <message>
        <source>Frame: %1</source>
        <translation>Frame: %1</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>No rule</translation>
    </message>
    <message>
        <source>No task to belong to</source>
        <translation>No task to belong to</translation>
    </message>
    <message>
        <source>The self-test could not go on</source>
        <translation>The self-test could not go on</translation>
    </message>
    <message>
        <source>The profile has no such link any more.</source>
        <translation>The profile has no such link any more.</translation>
    </message>
    <message>
        <source>It is never reached: the rules above take all of its stickies.</source>
        <translation>It is never reached: the rules above take all of its stickies.</translation>
    </message>
    <message>
        <source>The two sides do not come to rest</source>
        <translation>The two sides do not come to rest</translation>
    </message>
    <message>
        <source>Every pass writes something, though nobody edits.</source>
        <translation>Every pass writes something, though nobody edits.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 of “%2”</translation>
    </message>
    <message>
        <source>Expected: %1. Found: %2.</source>
        <translation>Expected: %1. Found: %2.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Number of stickies</source>
        <translation>Number of stickies</translation>
    </message>
    <message>
        <source>Number of tasks</source>
        <translation>Number of tasks</translation>
    </message>
    <message>
        <source>Test boards: %L1, stickies: %L2, edits: %L3, writes: %L4.</source>
        <translation>Test boards: %L1, stickies: %L2, edits: %L3, writes: %L4.</translation>
    </message>
    <message>
        <source>Not as it should be: %L1.</source>
        <translation>Not as it should be: %L1.</translation>
    </message>
    <message>
        <source>Stickies it took: %L1</source>
        <translation>Stickies it took: %L1</translation>
    </message>
    <message>
        <source>Stickies in it that a rule takes: %L1</source>
        <translation>Stickies in it that a rule takes: %L1</translation>
    </message>
    <message>
        <source>Stickies that were left alone: %L1</source>
        <translation>Stickies that were left alone: %L1</translation>
    </message>
    <message>
        <source>Comments and subtasks that waited: %L1</source>
        <translation>Comments and subtasks that waited: %L1</translation>
    </message>
</context>
<context>
    <name>bridge::gui::WindowPlace</name>
    <message>
        <source>This desktop has no tray. Closing the window ends the sync; minimised, it goes on.</source>
        <translation>This desktop has no tray. Closing the window ends the sync; minimised, it goes on.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimise</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AccountCard</name>
    <message>
        <source>Not checked yet</source>
        <translation>Not checked yet</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nobody is signed in</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Asking…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>through your own app</source>
        <translation>through your own app</translation>
    </message>
    <message>
        <source>by a pasted token</source>
        <translation>by a pasted token</translation>
    </message>
    <message>
        <source>by a webhook</source>
        <translation>by a webhook</translation>
    </message>
    <message>
        <source>Access until %1, renewed by itself</source>
        <translation>Access until %1, renewed by itself</translation>
    </message>
    <message>
        <source>Access until %1, then sign in again</source>
        <translation>Access until %1, then sign in again</translation>
    </message>
    <message>
        <source>Access until somebody revokes it</source>
        <translation>Access until somebody revokes it</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Sign in so that BoardBridge can read and write for you.</source>
        <translation>Sign in so that BoardBridge can read and write for you.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>Permissions: %1</translation>
    </message>
    <message>
        <source>The sign-in ends on %1: press “Test” to make it last longer.</source>
        <translation>The sign-in ends on %1: press “Test” to make it last longer.</translation>
    </message>
    <message>
        <source>The sign-in ends on %1 unless it is used before.</source>
        <translation>The sign-in ends on %1 unless it is used before.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Sign in again…</translation>
    </message>
    <message>
        <source>%1 is missing. %2</source>
        <translation>%1 is missing. %2</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AccountStep</name>
    <message>
        <source>You need an app of your own in Miro, or its token. The next window tells how to make one.</source>
        <translation>You need an app of your own in Miro, or its token. The next window tells how to make one.</translation>
    </message>
    <message>
        <source>You need an inbound webhook of your portal, or a local application of your own. The next window tells how to make either.</source>
        <translation>You need an inbound webhook of your portal, or a local application of your own. The next window tells how to make either.</translation>
    </message>
    <message>
        <source>%1 is missing. %2</source>
        <translation>%1 is missing. %2</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Sign in again…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Sign-ins are kept</source>
        <translation>Sign-ins are kept</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>in the keychain</translation>
    </message>
    <message>
        <source>in memory: I am asked at each start</source>
        <translation>in memory: I am asked at each start</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Sign out of %1? The sync stops until somebody signs in again.</source>
        <translation>Sign out of %1? The sync stops until somebody signs in again.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ActivityPage</name>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Lists of activity</source>
        <translation>Lists of activity</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Operations that wait</source>
        <translation>Operations that wait</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nothing waits</translation>
    </message>
    <message>
        <source>Everything that was found to do is done.</source>
        <translation>Everything that was found to do is done.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Held and conflicts</source>
        <translation>Held and conflicts</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AppForm</name>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation>stored; leave empty to keep it</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Redirect address</translation>
    </message>
    <message>
        <source>Enter the client ID of your app.</source>
        <translation>Enter the client ID of your app.</translation>
    </message>
    <message>
        <source>Enter the client secret of your app.</source>
        <translation>Enter the client secret of your app.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AppMenu</name>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Same as the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Keep syncing when the window is closed</source>
        <translation>Keep syncing when the window is closed</translation>
    </message>
    <message>
        <source>About BoardBridge</source>
        <translation>About BoardBridge</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends BoardBridge.</source>
        <translation>This desktop has no tray, so closing the window ends BoardBridge.</translation>
    </message>
    <message>
        <source>Preview changes…</source>
        <translation>Preview changes…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Attention</name>
    <message numerus="yes">
        <source>%n operation(s) wait for your decision</source>
        <translation>
            <numerusform>%Ln operation waits for your decision</numerusform>
            <numerusform>%Ln operations wait for your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) failed</source>
        <translation>
            <numerusform>%Ln operation failed</numerusform>
            <numerusform>%Ln operations failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written until you say so.</source>
        <translation>Nothing is written until you say so.</translation>
    </message>
    <message>
        <source>The list says why, and what repairs it.</source>
        <translation>The list says why, and what repairs it.</translation>
    </message>
    <message numerus="yes">
        <source>run %1 is held with %n operation(s)</source>
        <translation>
            <numerusform>run %1 is held with %Ln operation</numerusform>
            <numerusform>run %1 is held with %Ln operations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the sign-in</source>
        <translation>%1 refuses the sign-in</translation>
    </message>
    <message>
        <source>Nothing is asked of either service until you sign in again; BoardBridge notices the sign-in by itself.</source>
        <translation>Nothing is asked of either service until you sign in again; BoardBridge notices the sign-in by itself.</translation>
    </message>
    <message>
        <source>The sign-in to %1 ends on %2</source>
        <translation>The sign-in to %1 ends on %2</translation>
    </message>
    <message>
        <source>A sync before then renews it. If it has ended, sign in again.</source>
        <translation>A sync before then renews it. If it has ended, sign in again.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AttentionList</name>
    <message>
        <source>What needs you</source>
        <translation>What needs you</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Bitrix24Form</name>
    <message>
        <source>BoardBridge works as a local application of your portal, so that nobody stands between you and Bitrix24. Once for your portal, by an administrator:</source>
        <translation>BoardBridge works as a local application of your portal, so that nobody stands between you and Bitrix24. Once for your portal, by an administrator:</translation>
    </message>
    <message>
        <source>In Bitrix24, open Developer resources → Other → Local application.</source>
        <translation>In Bitrix24, open Developer resources → Other → Local application.</translation>
    </message>
    <message>
        <source>Choose Server, and tick “Uses API only”.</source>
        <translation>Choose Server, and tick “Uses API only”.</translation>
    </message>
    <message>
        <source>As the handler path, enter the address below, exactly as it stands here.</source>
        <translation>As the handler path, enter the address below, exactly as it stands here.</translation>
    </message>
    <message>
        <source>Give it the permissions %1. Without some of them it works with what it has.</source>
        <translation>Give it the permissions %1. Without some of them it works with what it has.</translation>
    </message>
    <message>
        <source>Save, and copy the client ID and the client secret from there into these fields.</source>
        <translation>Save, and copy the client ID and the client secret from there into these fields.</translation>
    </message>
    <message>
        <source>Portal address</source>
        <translation>Portal address</translation>
    </message>
    <message>
        <source>Handler path</source>
        <translation>Handler path</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BoardMap</name>
    <message>
        <source>Board map</source>
        <translation>Board map</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BoardPreview</name>
    <message>
        <source>On this computer the live board opens in your browser.</source>
        <translation>On this computer the live board opens in your browser.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Open in browser</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BoardsPage</name>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Chosen item</source>
        <translation>Chosen item</translation>
    </message>
    <message>
        <source>Find a sticky</source>
        <translation>Find a sticky</translation>
    </message>
    <message>
        <source>Find a sticky (Ctrl+F)</source>
        <translation>Find a sticky (Ctrl+F)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Zoom out (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom in (+)</translation>
    </message>
    <message>
        <source>Show the whole board (0)</source>
        <translation>Show the whole board (0)</translation>
    </message>
    <message>
        <source>No board is linked</source>
        <translation>No board is linked</translation>
    </message>
    <message>
        <source>The board hasn&apos;t been read yet</source>
        <translation>The board hasn&apos;t been read yet</translation>
    </message>
    <message>
        <source>The map appears after the first look at it.</source>
        <translation>The map appears after the first look at it.</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>New link…</translation>
    </message>
    <message>
        <source>Press “New link…” to choose a board and a project.</source>
        <translation>Press “New link…” to choose a board and a project.</translation>
    </message>
    <message>
        <source>Zoom to 100 % (1)</source>
        <translation>Zoom to 100 % (1)</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>found: %L1</source>
        <translation>found: %L1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BrowserPane</name>
    <message>
        <source>Sign-in page</source>
        <translation>Sign-in page</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted, so nothing was sent there. Ask who runs it, or your administrator if your company looks into encrypted connections.</source>
        <translation>The certificate of %1 can&apos;t be trusted, so nothing was sent there. Ask who runs it, or your administrator if your company looks into encrypted connections.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2</source>
        <translation>%1 can&apos;t be reached: %2</translation>
    </message>
    <message>
        <source>The browser view stopped.</source>
        <translation>The browser view stopped.</translation>
    </message>
    <message>
        <source>The page wanted to open something that is no web page (%1:). That is not part of a sign-in.</source>
        <translation>The page wanted to open something that is no web page (%1:). That is not part of a sign-in.</translation>
    </message>
    <message>
        <source>The page wanted to go to %1 without encryption. That is not safe for a sign-in.</source>
        <translation>The page wanted to go to %1 without encryption. That is not safe for a sign-in.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BudgetCard</name>
    <message>
        <source>Miro credits this minute</source>
        <translation>Miro credits this minute</translation>
    </message>
    <message>
        <source>Bitrix24 requests in use</source>
        <translation>Bitrix24 requests in use</translation>
    </message>
    <message>
        <source>Busiest Bitrix24 method</source>
        <translation>Busiest Bitrix24 method</translation>
    </message>
    <message>
        <source>Limits of the services</source>
        <translation>Limits of the services</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 of %2 s</translation>
    </message>
    <message>
        <source>Sent since the start: Miro %1, Bitrix24 %2</source>
        <translation>Sent since the start: Miro %1, Bitrix24 %2</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ChangesCard</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Last 24 hours</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>%1 written to Bitrix24, %2 written to Miro.</source>
        <translation>%1 written to Bitrix24, %2 written to Miro.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ChangesChart</name>
    <message>
        <source>%1 h ago</source>
        <translation>%1 h ago</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>To Bitrix24: %1</source>
        <translation>To Bitrix24: %1</translation>
    </message>
    <message>
        <source>To Miro: %1</source>
        <translation>To Miro: %1</translation>
    </message>
    <message>
        <source>Changes of the last 24 hours, %1 written to Bitrix24 and %2 to Miro</source>
        <translation>Changes of the last 24 hours, %1 written to Bitrix24 and %2 to Miro</translation>
    </message>
    <message>
        <source>%1–%2: %3 to Bitrix24, %4 to Miro</source>
        <translation>%1–%2: %3 to Bitrix24, %4 to Miro</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ChecksPane</name>
    <message>
        <source>Progress of the checks</source>
        <translation>Progress of the checks</translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <translation>Nothing has been checked yet</translation>
    </message>
    <message>
        <source>The checks try the network, both accounts, every board and project, the keychain and the disk, and say what repairs what they find. They change nothing.</source>
        <translation>The checks try the network, both accounts, every board and project, the keychain and the disk, and say what repairs what they find. They change nothing.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1 of %2 checked</translation>
    </message>
    <message>
        <source>Stopped before everything was checked</source>
        <translation>Stopped before everything was checked</translation>
    </message>
    <message>
        <source>%1 failed, %2 warnings, %3 OK, %4 skipped</source>
        <translation>%1 failed, %2 warnings, %3 OK, %4 skipped</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ChoiceStep</name>
    <message>
        <source>Board in Miro</source>
        <translation>Board in Miro</translation>
    </message>
    <message>
        <source>Find a board</source>
        <translation>Find a board</translation>
    </message>
    <message>
        <source>There is no board here that you may see. Make one in Miro, then press “Back” and “Next”.</source>
        <translation>There is no board here that you may see. Make one in Miro, then press “Back” and “Next”.</translation>
    </message>
    <message>
        <source>Project in Bitrix24</source>
        <translation>Project in Bitrix24</translation>
    </message>
    <message>
        <source>Find a project</source>
        <translation>Find a project</translation>
    </message>
    <message>
        <source>There is no project here that you may see. Make one in Bitrix24, then press “Back” and “Next”.</source>
        <translation>There is no project here that you may see. Make one in Bitrix24, then press “Back” and “Next”.</translation>
    </message>
    <message>
        <source>%1 – view only</source>
        <translation>%1 – view only</translation>
    </message>
</context>
<context>
    <name>bridge::ui::CopyLine</name>
    <message>
        <source>Copy: %1</source>
        <translation>Copy: %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::CoreText</name>
    <message>
        <source>Belongs to another link</source>
        <translation>Belongs to another link</translation>
    </message>
    <message>
        <source>A rule says to leave it alone</source>
        <translation>A rule says to leave it alone</translation>
    </message>
    <message>
        <source>No rule matches its colour, tags or text</source>
        <translation>No rule matches its colour, tags or text</translation>
    </message>
    <message>
        <source>It has no text yet</source>
        <translation>It has no text yet</translation>
    </message>
    <message>
        <source>An earlier attempt is being looked up</source>
        <translation>An earlier attempt is being looked up</translation>
    </message>
    <message>
        <source>Somebody may still be typing</source>
        <translation>Somebody may still be typing</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>Will be created</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Will be added</translation>
    </message>
    <message>
        <source>The item it is connected to has to become a task first</source>
        <translation>The item it is connected to has to become a task first</translation>
    </message>
    <message>
        <source>The item it is connected to is not a task</source>
        <translation>The item it is connected to is not a task</translation>
    </message>
    <message>
        <source>Connect it to a task</source>
        <translation>Connect it to a task</translation>
    </message>
    <message>
        <source>The board or the item has no room for another tag: the mark stands in the text</source>
        <translation>The board or the item has no room for another tag: the mark stands in the text</translation>
    </message>
    <message>
        <source>No frame stands for the task&apos;s project, status and stage: it stays where it is</source>
        <translation>No frame stands for the task&apos;s project, status and stage: it stays where it is</translation>
    </message>
    <message>
        <source>Its sticky was deleted</source>
        <translation>Its sticky was deleted</translation>
    </message>
    <message>
        <source>Its task was deleted</source>
        <translation>Its task was deleted</translation>
    </message>
    <message>
        <source>Both sides were deleted</source>
        <translation>Both sides were deleted</translation>
    </message>
    <message>
        <source>Both sides were edited: choose one</source>
        <translation>Both sides were edited: choose one</translation>
    </message>
    <message>
        <source>Delete the second task in Bitrix24</source>
        <translation>Delete the second task in Bitrix24</translation>
    </message>
    <message>
        <source>Create task %1</source>
        <translation>Create task %1</translation>
    </message>
    <message>
        <source>Create subtask %1</source>
        <translation>Create subtask %1</translation>
    </message>
    <message>
        <source>Comment %1</source>
        <translation>Comment %1</translation>
    </message>
    <message>
        <source>Edit the comment %1 on task %2</source>
        <translation>Edit the comment %1 on task %2</translation>
    </message>
    <message>
        <source>Recognise %1 as task %2</source>
        <translation>Recognise %1 as task %2</translation>
    </message>
    <message>
        <source>Create a sticky for task %1 %2</source>
        <translation>Create a sticky for task %1 %2</translation>
    </message>
    <message>
        <source>Update task %2 %1</source>
        <translation>Update task %2 %1</translation>
    </message>
    <message>
        <source>Update %1 from task %2</source>
        <translation>Update %1 from task %2</translation>
    </message>
    <message>
        <source>Write B24-%2 on %1</source>
        <translation>Write B24-%2 on %1</translation>
    </message>
    <message>
        <source>Tag %1 with %2</source>
        <translation>Tag %1 with %2</translation>
    </message>
    <message>
        <source>Tag %1 as deleted in Bitrix24</source>
        <translation>Tag %1 as deleted in Bitrix24</translation>
    </message>
    <message>
        <source>Note that %1 is in step</source>
        <translation>Note that %1 is in step</translation>
    </message>
    <message>
        <source>Both sides changed %1</source>
        <translation>Both sides changed %1</translation>
    </message>
    <message>
        <source>Sticky %1 was deleted</source>
        <translation>Sticky %1 was deleted</translation>
    </message>
    <message>
        <source>Task %2 of %1 was deleted</source>
        <translation>Task %2 of %1 was deleted</translation>
    </message>
    <message>
        <source>Task %1 was created twice: task %2 is kept</source>
        <translation>Task %1 was created twice: task %2 is kept</translation>
    </message>
    <message>
        <source>All %1 linked stickies are gone from the board: is it the right board?</source>
        <translation>All %1 linked stickies are gone from the board: is it the right board?</translation>
    </message>
    <message>
        <source>All %1 linked tasks are gone from Bitrix24: is it the right portal, and may the account see them?</source>
        <translation>All %1 linked tasks are gone from Bitrix24: is it the right portal, and may the account see them?</translation>
    </message>
    <message>
        <source>%1 of %2 pairs would be closed, moved or unlinked at once; the limit of this link is %3</source>
        <translation>%1 of %2 pairs would be closed, moved or unlinked at once; the limit of this link is %3</translation>
    </message>
    <message>
        <source>The link was started with another portal than %1. Is it the same portal under a new address?</source>
        <translation>The link was started with another portal than %1. Is it the same portal under a new address?</translation>
    </message>
    <message>
        <source>The link was started with another board than %1. A new board needs a new link.</source>
        <translation>The link was started with another board than %1. A new board needs a new link.</translation>
    </message>
    <message>
        <source>The profile has no link “%1”.</source>
        <translation>The profile has no link “%1”.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1 with this profile</source>
        <translation>Nobody is signed in to %1 with this profile</translation>
    </message>
    <message>
        <source>Give the signed-in account the right to do this in %1, then press “Retry”.</source>
        <translation>Give the signed-in account the right to do this in %1, then press “Retry”.</translation>
    </message>
    <message>
        <source>Look whether it was deleted in %1; the next pass finds out by itself.</source>
        <translation>Look whether it was deleted in %1; the next pass finds out by itself.</translation>
    </message>
    <message>
        <source>Somebody changed it at the same moment; it is tried again by itself.</source>
        <translation>Somebody changed it at the same moment; it is tried again by itself.</translation>
    </message>
    <message>
        <source>Change the item so that %1 takes it; it is tried again at once then.</source>
        <translation>Change the item so that %1 takes it; it is tried again at once then.</translation>
    </message>
    <message>
        <source>%1 had a problem; it is tried again by itself, or press “Retry”.</source>
        <translation>%1 had a problem; it is tried again by itself, or press “Retry”.</translation>
    </message>
    <message>
        <source>Sign in to %1 again.</source>
        <translation>Sign in to %1 again.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>It is tried again by itself.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the rights of the profile folder.</source>
        <translation>Make room on the disk, or check the rights of the profile folder.</translation>
    </message>
    <message>
        <source>Correct the profile, then press “Retry”.</source>
        <translation>Correct the profile, then press “Retry”.</translation>
    </message>
    <message>
        <source>Look at the task; press “Retry” if the comment is missing.</source>
        <translation>Look at the task; press “Retry” if the comment is missing.</translation>
    </message>
    <message>
        <source>It was written, and yet the other side shows something else</source>
        <translation>It was written, and yet the other side shows something else</translation>
    </message>
    <message>
        <source>Bitrix24 left the status at “%1”</source>
        <translation>Bitrix24 left the status at “%1”</translation>
    </message>
    <message>
        <source>Bitrix24 left the task in its project</source>
        <translation>Bitrix24 left the task in its project</translation>
    </message>
    <message>
        <source>Bitrix24 left the task in its kanban stage</source>
        <translation>Bitrix24 left the task in its kanban stage</translation>
    </message>
    <message>
        <source>Bitrix24 left the priority at “%1”</source>
        <translation>Bitrix24 left the priority at “%1”</translation>
    </message>
    <message>
        <source>Bitrix24 left out the link to the sticky</source>
        <translation>Bitrix24 left out the link to the sticky</translation>
    </message>
    <message>
        <source>No failed or held operation has the id “%1”</source>
        <translation>No failed or held operation has the id “%1”</translation>
    </message>
    <message>
        <source>Bitrix24 can&apos;t be reached (%1)</source>
        <translation>Bitrix24 can&apos;t be reached (%1)</translation>
    </message>
    <message>
        <source>Bitrix24 gave no answer (%1)</source>
        <translation>Bitrix24 gave no answer (%1)</translation>
    </message>
    <message>
        <source>Miro can&apos;t be reached (%1)</source>
        <translation>Miro can&apos;t be reached (%1)</translation>
    </message>
    <message>
        <source>Miro gave no answer (%1)</source>
        <translation>Miro gave no answer (%1)</translation>
    </message>
    <message>
        <source>%1; whether Miro did it is not known</source>
        <translation>%1; whether Miro did it is not known</translation>
    </message>
    <message>
        <source>Miro did not accept the access token: connect Miro again</source>
        <translation>Miro did not accept the access token: connect Miro again</translation>
    </message>
    <message>
        <source>the Miro account or app has no right to this board: %1</source>
        <translation>the Miro account or app has no right to this board: %1</translation>
    </message>
    <message>
        <source>Miro has no such board or item, or hides it: %1</source>
        <translation>Miro has no such board or item, or hides it: %1</translation>
    </message>
    <message>
        <source>it was changed in Miro meanwhile: %1</source>
        <translation>it was changed in Miro meanwhile: %1</translation>
    </message>
    <message>
        <source>Miro&apos;s limit of calls a minute is used up</source>
        <translation>Miro&apos;s limit of calls a minute is used up</translation>
    </message>
    <message>
        <source>Miro has a fault of its own (HTTP %1)</source>
        <translation>Miro has a fault of its own (HTTP %1)</translation>
    </message>
    <message>
        <source>Miro refused it: %1</source>
        <translation>Miro refused it: %1</translation>
    </message>
    <message>
        <source>Miro&apos;s address gave an unexpected answer (HTTP %1): check the address of the API</source>
        <translation>Miro&apos;s address gave an unexpected answer (HTTP %1): check the address of the API</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>no reason given</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>the connection was refused</translation>
    </message>
    <message>
        <source>the host was not found</source>
        <translation>the host was not found</translation>
    </message>
    <message>
        <source>the certificate or the encryption was not accepted</source>
        <translation>the certificate or the encryption was not accepted</translation>
    </message>
    <message>
        <source>the connection broke before the answer was complete</source>
        <translation>the connection broke before the answer was complete</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no answer in time</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: cancelled</translation>
    </message>
    <message>
        <source>%1: the answer is too large</source>
        <translation>%1: the answer is too large</translation>
    </message>
    <message>
        <source>%1: no whole answer in time</source>
        <translation>%1: no whole answer in time</translation>
    </message>
    <message>
        <source>%1: the address doesn&apos;t answer like a Bitrix24 portal (HTTP %2)</source>
        <translation>%1: the address doesn&apos;t answer like a Bitrix24 portal (HTTP %2)</translation>
    </message>
    <message>
        <source>It was held together with others</source>
        <translation>It was held together with others</translation>
    </message>
    <message>
        <source>The frame “%1” is full and has no room to grow</source>
        <translation>The frame “%1” is full and has no room to grow</translation>
    </message>
    <message>
        <source>It has no text: the task keeps its own</source>
        <translation>It has no text: the task keeps its own</translation>
    </message>
    <message>
        <source>Its text leaves no room for the task&apos;s id</source>
        <translation>Its text leaves no room for the task&apos;s id</translation>
    </message>
    <message>
        <source>Look at it, then press “Retry” to let it through.</source>
        <translation>Look at it, then press “Retry” to let it through.</translation>
    </message>
    <message>
        <source>It goes away by itself once the second task is deleted.</source>
        <translation>It goes away by itself once the second task is deleted.</translation>
    </message>
    <message>
        <source>The comment may be there already: %1</source>
        <translation>The comment may be there already: %1</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>All of them</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>%1 of them</translation>
    </message>
    <message>
        <source>%1 were in a frame that is no longer on the board: was it deleted?</source>
        <translation>%1 were in a frame that is no longer on the board: was it deleted?</translation>
    </message>
    <message>
        <source>%1 were in the frame “%2”, which is no longer on the board: was it deleted or renamed?</source>
        <translation>%1 were in the frame “%2”, which is no longer on the board: was it deleted or renamed?</translation>
    </message>
    <message>
        <source>%1 were in the frame “%2”: was it emptied?</source>
        <translation>%1 were in the frame “%2”: was it emptied?</translation>
    </message>
    <message>
        <source>All linked stickies of the board are gone at once: is it the right board?</source>
        <translation>All linked stickies of the board are gone at once: is it the right board?</translation>
    </message>
    <message>
        <source>%1 are tasks of project %2: was the project deleted, archived, or did the account lose access?</source>
        <translation>%1 are tasks of project %2: was the project deleted, archived, or did the account lose access?</translation>
    </message>
    <message>
        <source>All linked tasks are gone at once: is it the right portal, and may the account see them?</source>
        <translation>All linked tasks are gone at once: is it the right portal, and may the account see them?</translation>
    </message>
    <message>
        <source>The mapping of the frame “%1” is new: %2</source>
        <translation>The mapping of the frame “%1” is new: %2</translation>
    </message>
    <message>
        <source>The mapping of the frame “%1” says something new: %2 instead of %3</source>
        <translation>The mapping of the frame “%1” says something new: %2 instead of %3</translation>
    </message>
    <message>
        <source>%1 lie on the frame “%2” now without belonging to it: was the frame moved or made larger?</source>
        <translation>%1 lie on the frame “%2” now without belonging to it: was the frame moved or made larger?</translation>
    </message>
    <message>
        <source>%1 came into the frame “%2” since the last sync: were they moved there on purpose?</source>
        <translation>%1 came into the frame “%2” since the last sync: were they moved there on purpose?</translation>
    </message>
    <message>
        <source>Both sides changed the %1: %2 won</source>
        <translation>Both sides changed the %1: %2 won</translation>
    </message>
    <message>
        <source>Bitrix24 left the parent task as it was</source>
        <translation>Bitrix24 left the parent task as it was</translation>
    </message>
    <message>
        <source>Take one side, or both.</source>
        <translation>Take one side, or both.</translation>
    </message>
    <message>
        <source>Both sides changed the %1; %2 won</source>
        <translation>Both sides changed the %1; %2 won</translation>
    </message>
    <message>
        <source>The text that lost can still be taken, or added to the task as a comment.</source>
        <translation>The text that lost can still be taken, or added to the task as a comment.</translation>
    </message>
    <message>
        <source>Keep the text that was not taken as a comment on task %1</source>
        <translation>Keep the text that was not taken as a comment on task %1</translation>
    </message>
    <message>
        <source>From the sticky, not taken over:
%1</source>
        <translation>From the sticky, not taken over:
%1</translation>
    </message>
    <message>
        <source>From the task, not taken over:
%1</source>
        <translation>From the task, not taken over:
%1</translation>
    </message>
    <message>
        <source>Take the tag %2 off %1: %3</source>
        <translation>Take the tag %2 off %1: %3</translation>
    </message>
    <message>
        <source>the link writes no tags now</source>
        <translation>the link writes no tags now</translation>
    </message>
    <message>
        <source>it names another task</source>
        <translation>it names another task</translation>
    </message>
    <message>
        <source>Sticky %1 was deleted, its task %2 was not</source>
        <translation>Sticky %1 was deleted, its task %2 was not</translation>
    </message>
    <message>
        <source>Task %2 was deleted, its sticky %1 was not</source>
        <translation>Task %2 was deleted, its sticky %1 was not</translation>
    </message>
    <message>
        <source>Its sticky was deleted: take miro to delete the task, bitrix24 to make the sticky again, both to unlink the pair</source>
        <translation>Its sticky was deleted: take miro to delete the task, bitrix24 to make the sticky again, both to unlink the pair</translation>
    </message>
    <message>
        <source>Its task was deleted: take bitrix24 to delete the sticky, miro to make the task again, both to unlink the pair</source>
        <translation>Its task was deleted: take bitrix24 to delete the sticky, miro to make the task again, both to unlink the pair</translation>
    </message>
    <message>
        <source>Both sides of %1 were deleted</source>
        <translation>Both sides of %1 were deleted</translation>
    </message>
    <message>
        <source>Its sticky was deleted, but the task was changed since: it stays</source>
        <translation>Its sticky was deleted, but the task was changed since: it stays</translation>
    </message>
    <message>
        <source>Complete task %2: its sticky %1 was deleted</source>
        <translation>Complete task %2: its sticky %1 was deleted</translation>
    </message>
    <message>
        <source>Delete task %2: its sticky %1 was deleted</source>
        <translation>Delete task %2: its sticky %1 was deleted</translation>
    </message>
    <message>
        <source>Delete %1: its task %2 was deleted</source>
        <translation>Delete %1: its task %2 was deleted</translation>
    </message>
    <message>
        <source>Task %1 was deleted</source>
        <translation>Task %1 was deleted</translation>
    </message>
    <message>
        <source>No rule matches it now: its comment on task %1 stays</source>
        <translation>No rule matches it now: its comment on task %1 stays</translation>
    </message>
    <message>
        <source>No rule matches it now: task %1 is left as it is</source>
        <translation>No rule matches it now: task %1 is left as it is</translation>
    </message>
    <message>
        <source>It is connected to no task: it stays a subtask of task %1</source>
        <translation>It is connected to no task: it stays a subtask of task %1</translation>
    </message>
    <message>
        <source>Take the mark %2 off %1: it is a comment now</source>
        <translation>Take the mark %2 off %1: it is a comment now</translation>
    </message>
    <message>
        <source>Its sticky is a comment now</source>
        <translation>Its sticky is a comment now</translation>
    </message>
    <message>
        <source>No conflict has the id “%1”</source>
        <translation>No conflict has the id “%1”</translation>
    </message>
    <message>
        <source>Only texts can be kept both: take miro or bitrix24</source>
        <translation>Only texts can be kept both: take miro or bitrix24</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>less than a second</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>about %1 min</translation>
    </message>
    <message>
        <source>Nothing is to be written.</source>
        <translation>Nothing is to be written.</translation>
    </message>
    <message>
        <source>%1: %2, %3 is the limit</source>
        <translation>%1: %2, %3 is the limit</translation>
    </message>
    <message>
        <source>No held run has the number %1</source>
        <translation>No held run has the number %1</translation>
    </message>
    <message>
        <source>The sticky is gone since</source>
        <translation>The sticky is gone since</translation>
    </message>
    <message>
        <source>The sticky is there again</source>
        <translation>The sticky is there again</translation>
    </message>
    <message>
        <source>The sticky was edited since</source>
        <translation>The sticky was edited since</translation>
    </message>
    <message>
        <source>The task is gone since</source>
        <translation>The task is gone since</translation>
    </message>
    <message>
        <source>The task is there again</source>
        <translation>The task is there again</translation>
    </message>
    <message>
        <source>The task was edited since</source>
        <translation>The task was edited since</translation>
    </message>
    <message>
        <source>It would write something else now</source>
        <translation>It would write something else now</translation>
    </message>
    <message>
        <source>Unknown operation: nothing of this id is planned</source>
        <translation>Unknown operation: nothing of this id is planned</translation>
    </message>
    <message>
        <source>It is no longer needed</source>
        <translation>It is no longer needed</translation>
    </message>
    <message>
        <source>It failed before and waits for its next try</source>
        <translation>It failed before and waits for its next try</translation>
    </message>
    <message>
        <source>The run was made with another %1 (%2): it can&apos;t be taken back here</source>
        <translation>The run was made with another %1 (%2): it can&apos;t be taken back here</translation>
    </message>
    <message>
        <source>Nothing is known of a run %1</source>
        <translation>Nothing is known of a run %1</translation>
    </message>
    <message>
        <source>A run was taken back: it is not made again</source>
        <translation>A run was taken back: it is not made again</translation>
    </message>
    <message>
        <source>A comment may have been read: it stays</source>
        <translation>A comment may have been read: it stays</translation>
    </message>
    <message>
        <source>Unlink %1: its comment goes with task %2</source>
        <translation>Unlink %1: its comment goes with task %2</translation>
    </message>
    <message>
        <source>A comment may have been read: its task stays</source>
        <translation>A comment may have been read: its task stays</translation>
    </message>
    <message>
        <source>The task has a subtask that stays</source>
        <translation>The task has a subtask that stays</translation>
    </message>
    <message>
        <source>Delete task %1 “%2”, which the run created</source>
        <translation>Delete task %1 “%2”, which the run created</translation>
    </message>
    <message>
        <source>Delete %1, which the run created</source>
        <translation>Delete %1, which the run created</translation>
    </message>
    <message>
        <source>Take the tag %2 off %1</source>
        <translation>Take the tag %2 off %1</translation>
    </message>
    <message>
        <source>Put task %1 “%2” back as it was</source>
        <translation>Put task %1 “%2” back as it was</translation>
    </message>
    <message>
        <source>Put %1 back as it was</source>
        <translation>Put %1 back as it was</translation>
    </message>
    <message>
        <source>The task is there</source>
        <translation>The task is there</translation>
    </message>
    <message>
        <source>The sticky has another task by now</source>
        <translation>The sticky has another task by now</translation>
    </message>
    <message>
        <source>Make task “%1” again</source>
        <translation>Make task “%1” again</translation>
    </message>
    <message>
        <source>The task gets a new id, and its comments do not come back</source>
        <translation>The task gets a new id, and its comments do not come back</translation>
    </message>
    <message>
        <source>The sticky is there</source>
        <translation>The sticky is there</translation>
    </message>
    <message>
        <source>The task has another sticky by now</source>
        <translation>The task has another sticky by now</translation>
    </message>
    <message>
        <source>Make sticky %1 again</source>
        <translation>Make sticky %1 again</translation>
    </message>
    <message>
        <source>The sticky gets a new id, and its connectors do not come back</source>
        <translation>The sticky gets a new id, and its connectors do not come back</translation>
    </message>
    <message>
        <source>The task is gone</source>
        <translation>The task is gone</translation>
    </message>
    <message>
        <source>The sticky is gone</source>
        <translation>The sticky is gone</translation>
    </message>
    <message>
        <source>Join %1 and task %2 again</source>
        <translation>Join %1 and task %2 again</translation>
    </message>
    <message>
        <source>Unlink %1 and task %2</source>
        <translation>Unlink %1 and task %2</translation>
    </message>
    <message>
        <source>The task was changed since</source>
        <translation>The task was changed since</translation>
    </message>
    <message>
        <source>An older version wrote it and did not keep what it would take</source>
        <translation>An older version wrote it and did not keep what it would take</translation>
    </message>
    <message>
        <source>The sticky was changed since</source>
        <translation>The sticky was changed since</translation>
    </message>
    <message>
        <source>The sticky and the task no longer belong together</source>
        <translation>The sticky and the task no longer belong together</translation>
    </message>
    <message>
        <source>The browser&apos;s answer holds no code: begin the sign-in again.</source>
        <translation>The browser&apos;s answer holds no code: begin the sign-in again.</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in to %1, so it was not used: begin again.</source>
        <translation>The answer does not belong to this sign-in to %1, so it was not used: begin again.</translation>
    </message>
    <message>
        <source>The sign-in to %1 was refused (%2).</source>
        <translation>The sign-in to %1 was refused (%2).</translation>
    </message>
    <message>
        <source>That is no code of %1: paste the whole address that the browser ended at, or the code in it.</source>
        <translation>That is no code of %1: paste the whole address that the browser ended at, or the code in it.</translation>
    </message>
    <message>
        <source>Port %1 of this machine is in use by another program: end that one, or choose another port in the redirect address, here and where the app is registered.</source>
        <translation>Port %1 of this machine is in use by another program: end that one, or choose another port in the redirect address, here and where the app is registered.</translation>
    </message>
    <message>
        <source>Nobody answered in the browser in time: begin the sign-in to %1 again.</source>
        <translation>Nobody answered in the browser in time: begin the sign-in to %1 again.</translation>
    </message>
    <message>
        <source>The redirect address is not on this computer (as http://127.0.0.1:8788/ would be), so the answer can&apos;t come back by itself: paste the address that the browser ends at.</source>
        <translation>The redirect address is not on this computer (as http://127.0.0.1:8788/ would be), so the answer can&apos;t come back by itself: paste the address that the browser ends at.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in and was not used. Begin again in BoardBridge.</source>
        <translation>This answer belongs to another sign-in and was not used. Begin again in BoardBridge.</translation>
    </message>
    <message>
        <source>You can close this window and go back to BoardBridge.</source>
        <translation>You can close this window and go back to BoardBridge.</translation>
    </message>
    <message>
        <source>The sign-in was refused. You can close this window and go back to BoardBridge.</source>
        <translation>The sign-in was refused. You can close this window and go back to BoardBridge.</translation>
    </message>
    <message>
        <source>%1: not an address like https://example.com</source>
        <translation>%1: not an address like https://example.com</translation>
    </message>
    <message>
        <source>%1: %2://%3 is refused, only https is safe for a token (plain http for this machine only)</source>
        <translation>%1: %2://%3 is refused, only https is safe for a token (plain http for this machine only)</translation>
    </message>
    <message>
        <source>That is no portal&apos;s address: type its name, like acme, or its host, like acme.bitrix24.com.</source>
        <translation>That is no portal&apos;s address: type its name, like acme, or its host, like acme.bitrix24.com.</translation>
    </message>
    <message>
        <source>That is Bitrix24&apos;s own site: your portal&apos;s name stands before it, as in acme.bitrix24.com.</source>
        <translation>That is Bitrix24&apos;s own site: your portal&apos;s name stands before it, as in acme.bitrix24.com.</translation>
    </message>
    <message>
        <source>To sign in to %1 with a browser, the profile needs the client id of your app: &quot;client_id&quot; in &quot;%2&quot;.</source>
        <translation>To sign in to %1 with a browser, the profile needs the client id of your app: &quot;client_id&quot; in &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>To sign in to %1 with a browser, the profile needs the redirect address that the app has registered: &quot;redirect_url&quot; in &quot;%2&quot;.</source>
        <translation>To sign in to %1 with a browser, the profile needs the redirect address that the app has registered: &quot;redirect_url&quot; in &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The portal %1 answered instead of %2, so its answer was not used: begin again.</source>
        <translation>The portal %1 answered instead of %2, so its answer was not used: begin again.</translation>
    </message>
    <message>
        <source>To sign in to Bitrix24, the profile needs the portal&apos;s address: &quot;portal_url&quot; in &quot;bitrix24&quot;.</source>
        <translation>To sign in to Bitrix24, the profile needs the portal&apos;s address: &quot;portal_url&quot; in &quot;bitrix24&quot;.</translation>
    </message>
    <message>
        <source>Nobody was signed in to Miro.</source>
        <translation>Nobody was signed in to Miro.</translation>
    </message>
    <message>
        <source>Signed out of Miro. The pasted token still works elsewhere: remove it in the settings of the app that it was made for.</source>
        <translation>Signed out of Miro. The pasted token still works elsewhere: remove it in the settings of the app that it was made for.</translation>
    </message>
    <message>
        <source>Signed out of Miro here, but the sign-in could not be revoked (%1): uninstall the app from the team to end it everywhere.</source>
        <translation>Signed out of Miro here, but the sign-in could not be revoked (%1): uninstall the app from the team to end it everywhere.</translation>
    </message>
    <message>
        <source>Signed out of Miro, and the sign-in is revoked.</source>
        <translation>Signed out of Miro, and the sign-in is revoked.</translation>
    </message>
    <message>
        <source>Nobody was signed in to Bitrix24.</source>
        <translation>Nobody was signed in to Bitrix24.</translation>
    </message>
    <message>
        <source>Signed out of Bitrix24. The webhook still works elsewhere: delete it in the portal under Developer resources → Integrations.</source>
        <translation>Signed out of Bitrix24. The webhook still works elsewhere: delete it in the portal under Developer resources → Integrations.</translation>
    </message>
    <message>
        <source>Signed out of Bitrix24. The token ends by itself within an hour.</source>
        <translation>Signed out of Bitrix24. The token ends by itself within an hour.</translation>
    </message>
    <message>
        <source>Signed out of Bitrix24 here, but the stored tokens could not be made void (%1): delete the local application in the portal to end them.</source>
        <translation>Signed out of Bitrix24 here, but the stored tokens could not be made void (%1): delete the local application in the portal to end them.</translation>
    </message>
    <message>
        <source>Signed out of Bitrix24, and what was stored opens nothing any more.</source>
        <translation>Signed out of Bitrix24, and what was stored opens nothing any more.</translation>
    </message>
    <message>
        <source>This profile keeps no sign-in: the one to %1 is asked for at each start</source>
        <translation>This profile keeps no sign-in: the one to %1 is asked for at each start</translation>
    </message>
    <message>
        <source>Bitrix24 can&apos;t be reached at %1, which is &quot;portal_url&quot; in profile.json</source>
        <translation>Bitrix24 can&apos;t be reached at %1, which is &quot;portal_url&quot; in profile.json</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in server answered without a token.</source>
        <translation>%1&apos;s sign-in server answered without a token.</translation>
    </message>
    <message>
        <source>%1 does not accept the app (%2): check the client id and the client secret, then sign in again.</source>
        <translation>%1 does not accept the app (%2): check the client id and the client secret, then sign in again.</translation>
    </message>
    <message>
        <source>%1 does not let the app in (%2): check the subscription and the app&apos;s rights.</source>
        <translation>%1 does not let the app in (%2): check the subscription and the app&apos;s rights.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in (%2): sign in again.</source>
        <translation>%1 no longer accepts the sign-in (%2): sign in again.</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in server asks to wait.</source>
        <translation>%1&apos;s sign-in server asks to wait.</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in server is out of order (HTTP %2).</source>
        <translation>%1&apos;s sign-in server is out of order (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 does not accept the code: it works once and not for long. Begin the sign-in again.</source>
        <translation>%1 does not accept the code: it works once and not for long. Begin the sign-in again.</translation>
    </message>
    <message>
        <source>Miro is out of order (HTTP %1).</source>
        <translation>Miro is out of order (HTTP %1).</translation>
    </message>
    <message>
        <source>Miro did not end the sign-in (HTTP %1).</source>
        <translation>Miro did not end the sign-in (HTTP %1).</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in, and it can&apos;t be renewed: sign in again.</source>
        <translation>%1 no longer accepts the sign-in, and it can&apos;t be renewed: sign in again.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1 any more: sign in again.</source>
        <translation>Nobody is signed in to %1 any more: sign in again.</translation>
    </message>
    <message>
        <source>BoardBridge ended while it renewed the sign-in to %1 (%2), before it could store what %1 answered: sign in again.</source>
        <translation>BoardBridge ended while it renewed the sign-in to %1 (%2), before it could store what %1 answered: sign in again.</translation>
    </message>
    <message>
        <source>The network lost what %1 answered to a renewal, so the sign-in has ended: sign in again.</source>
        <translation>The network lost what %1 answered to a renewal, so the sign-in has ended: sign in again.</translation>
    </message>
    <message>
        <source>The sign-in to %1 has ended, because it was not used for %2 days: sign in again.</source>
        <translation>The sign-in to %1 has ended, because it was not used for %2 days: sign in again.</translation>
    </message>
    <message>
        <source>The sign-in to %1 was renewed or ended elsewhere: a copy of it is in use on another computer, or it was revoked. Sign in again; each computer needs a sign-in of its own.</source>
        <translation>The sign-in to %1 was renewed or ended elsewhere: a copy of it is in use on another computer, or it was revoked. Sign in again; each computer needs a sign-in of its own.</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in server gave no whole answer.</source>
        <translation>%1&apos;s sign-in server gave no whole answer.</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>it is not a JSON object</translation>
    </message>
    <message>
        <source>%1 must be a text that is not empty</source>
        <translation>%1 must be a text that is not empty</translation>
    </message>
    <message>
        <source>%1 must be a time (ISO 8601) or seconds since 1970</source>
        <translation>%1 must be a time (ISO 8601) or seconds since 1970</translation>
    </message>
    <message>
        <source>The stored sign-in to %1 can&apos;t be used (%2): sign in again.</source>
        <translation>The stored sign-in to %1 can&apos;t be used (%2): sign in again.</translation>
    </message>
    <message>
        <source>access_token is missing</source>
        <translation>access_token is missing</translation>
    </message>
    <message>
        <source>webhook_url or access_token is missing</source>
        <translation>webhook_url or access_token is missing</translation>
    </message>
    <message>
        <source>client_endpoint must be an https address</source>
        <translation>client_endpoint must be an https address</translation>
    </message>
    <message>
        <source>That is no Miro token: give the token alone, or JSON with access_token, on one line.</source>
        <translation>That is no Miro token: give the token alone, or JSON with access_token, on one line.</translation>
    </message>
    <message>
        <source>That is no webhook of Bitrix24: its address looks like https://&lt;portal&gt;/rest/&lt;user&gt;/&lt;code&gt;/ and is shown under Developer resources → Inbound webhook.</source>
        <translation>That is no webhook of Bitrix24: its address looks like https://&lt;portal&gt;/rest/&lt;user&gt;/&lt;code&gt;/ and is shown under Developer resources → Inbound webhook.</translation>
    </message>
    <message>
        <source>sign in to this computer again and restart BoardBridge, or have it ask for the sign-in at each start.</source>
        <translation>sign in to this computer again and restart BoardBridge, or have it ask for the sign-in at each start.</translation>
    </message>
    <message>
        <source>start a Secret Service in this session (GNOME Keyring or KWallet, for example `gnome-keyring-daemon --unlock`) and try again, or have BoardBridge ask for the sign-in at each start.</source>
        <translation>start a Secret Service in this session (GNOME Keyring or KWallet, for example `gnome-keyring-daemon --unlock`) and try again, or have BoardBridge ask for the sign-in at each start.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the sign-in can&apos;t be read or stored: unlock it and try again, or have BoardBridge ask for it at each start.</source>
        <translation>The keychain is locked, so the sign-in can&apos;t be read or stored: unlock it and try again, or have BoardBridge ask for it at each start.</translation>
    </message>
    <message>
        <source>There is no keychain to keep the sign-in safe: %1</source>
        <translation>There is no keychain to keep the sign-in safe: %1</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used (%1): %2</source>
        <translation>The keychain can&apos;t be used (%1): %2</translation>
    </message>
    <message>
        <source>This is too long for an entry of the keychain (%1 bytes, %2 at most); nothing was changed.</source>
        <translation>This is too long for an entry of the keychain (%1 bytes, %2 at most); nothing was changed.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds: unlock it and try again.</source>
        <translation>The keychain did not answer within %1 seconds: unlock it and try again.</translation>
    </message>
    <message>
        <source>What the keychain holds of this sign-in does not fit together: sign in again.</source>
        <translation>What the keychain holds of this sign-in does not fit together: sign in again.</translation>
    </message>
    <message>
        <source>This sign-in is longer than the keychain can hold (%1 kB at most); nothing was changed.</source>
        <translation>This sign-in is longer than the keychain can hold (%1 kB at most); nothing was changed.</translation>
    </message>
    <message>
        <source>No board can be read, so nothing is kept in step.</source>
        <translation>No board can be read, so nothing is kept in step.</translation>
    </message>
    <message>
        <source>Nothing can be written on a board: tasks get no stickies, and stickies no marks.</source>
        <translation>Nothing can be written on a board: tasks get no stickies, and stickies no marks.</translation>
    </message>
    <message>
        <source>No task can be read or written, so nothing is kept in step.</source>
        <translation>No task can be read or written, so nothing is kept in step.</translation>
    </message>
    <message>
        <source>Projects have no names and can&apos;t be chosen from a list; tasks are still kept in step.</source>
        <translation>Projects have no names and can&apos;t be chosen from a list; tasks are still kept in step.</translation>
    </message>
    <message>
        <source>People have no names: they are shown by their numbers.</source>
        <translation>People have no names: they are shown by their numbers.</translation>
    </message>
    <message>
        <source>Comments can&apos;t be found again or edited: a changed green sticky adds a second comment.</source>
        <translation>Comments can&apos;t be found again or edited: a changed green sticky adds a second comment.</translation>
    </message>
    <message>
        <source>No time can be looked up, booked or cancelled.</source>
        <translation>No time can be looked up, booked or cancelled.</translation>
    </message>
    <message>
        <source>No deal, lead or contact can be read or made.</source>
        <translation>No deal, lead or contact can be read or made.</translation>
    </message>
    <message>
        <source>Calls are not recorded.</source>
        <translation>Calls are not recorded.</translation>
    </message>
    <message>
        <source>The board has no tab of its own in a task.</source>
        <translation>The board has no tab of its own in a task.</translation>
    </message>
    <message>
        <source>Open the app&apos;s settings in Miro (Profile settings → Your apps), tick %1 under Permissions, install the app again, and sign in again.</source>
        <translation>Open the app&apos;s settings in Miro (Profile settings → Your apps), tick %1 under Permissions, install the app again, and sign in again.</translation>
    </message>
    <message>
        <source>Open the local application in Bitrix24 (Developer resources → Integrations), add these permissions: %1; then save, and sign in again.</source>
        <translation>Open the local application in Bitrix24 (Developer resources → Integrations), add these permissions: %1; then save, and sign in again.</translation>
    </message>
    <message>
        <source>Open the inbound webhook in Bitrix24 (Developer resources → Integrations), add these permissions: %1; then save. Its address stays.</source>
        <translation>Open the inbound webhook in Bitrix24 (Developer resources → Integrations), add these permissions: %1; then save. Its address stays.</translation>
    </message>
    <message>
        <source>A profile needs a name of at most %1 characters.</source>
        <translation>A profile needs a name of at most %1 characters.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: make it writable, then try again.</source>
        <translation>%1 can&apos;t be written: make it writable, then try again.</translation>
    </message>
    <message>
        <source>The profile in the folder %1 calls itself %2: give both the same name.</source>
        <translation>The profile in the folder %1 calls itself %2: give both the same name.</translation>
    </message>
    <message>
        <source>The default profile has the id %1, too, and would share its sign-ins: duplicate this one under another id, then remove it.</source>
        <translation>The default profile has the id %1, too, and would share its sign-ins: duplicate this one under another id, then remove it.</translation>
    </message>
    <message>
        <source>There is no profile “%1”, nor any other yet.</source>
        <translation>There is no profile “%1”, nor any other yet.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2.</source>
        <translation>There is no profile “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a profile&apos;s id: it takes up to %2 letters, digits, dashes, underscores and dots, no dot at either end, and no name of a device like “con”.</source>
        <translation>“%1” can&apos;t be a profile&apos;s id: it takes up to %2 letters, digits, dashes, underscores and dots, no dot at either end, and no name of a device like “con”.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already: choose another id.</source>
        <translation>There is a profile “%1” already: choose another id.</translation>
    </message>
    <message>
        <source>%1 exists already and stays as it is: name another file.</source>
        <translation>%1 exists already and stays as it is: name another file.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 can&apos;t be read: %2.</translation>
    </message>
    <message>
        <source>%1 is no profile: it is not JSON.</source>
        <translation>%1 is no profile: it is not JSON.</translation>
    </message>
    <message>
        <source>%1 is no valid profile: %2.</source>
        <translation>%1 is no valid profile: %2.</translation>
    </message>
    <message>
        <source>The window of that profile could not be started.</source>
        <translation>The window of that profile could not be started.</translation>
    </message>
    <message>
        <source>its certificate is signed by nobody this computer trusts</source>
        <translation>its certificate is signed by nobody this computer trusts</translation>
    </message>
    <message>
        <source>its certificate is another host&apos;s</source>
        <translation>its certificate is another host&apos;s</translation>
    </message>
    <message>
        <source>its certificate has expired, or the clock of this computer is wrong</source>
        <translation>its certificate has expired, or the clock of this computer is wrong</translation>
    </message>
    <message>
        <source>its certificate is not valid yet, or the clock of this computer is wrong</source>
        <translation>its certificate is not valid yet, or the clock of this computer is wrong</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>its certificate was revoked</translation>
    </message>
    <message>
        <source>its certificate does not hold</source>
        <translation>its certificate does not hold</translation>
    </message>
    <message>
        <source>the proxy %1 can&apos;t be reached</source>
        <translation>the proxy %1 can&apos;t be reached</translation>
    </message>
    <message>
        <source>the proxy %1 did not answer</source>
        <translation>the proxy %1 did not answer</translation>
    </message>
    <message>
        <source>the proxy %1 did not accept the user name and password</source>
        <translation>the proxy %1 did not accept the user name and password</translation>
    </message>
    <message>
        <source>the proxy %1 does not let the connection through</source>
        <translation>the proxy %1 does not let the connection through</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>The check was cancelled.</translation>
    </message>
    <message>
        <source>The name %1 was not looked up in %2 s.</source>
        <translation>The name %1 was not looked up in %2 s.</translation>
    </message>
    <message>
        <source>There is no computer of the name %1.</source>
        <translation>There is no computer of the name %1.</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 refuses the connection.</translation>
    </message>
    <message>
        <source>%1 speaks no encryption that is accepted.</source>
        <translation>%1 speaks no encryption that is accepted.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2.</source>
        <translation>The certificate of %1 is not accepted: %2.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>The proxy does not answer.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password.</source>
        <translation>The proxy asks for a user name and a password.</translation>
    </message>
    <message>
        <source>%1 gives no answer.</source>
        <translation>%1 gives no answer.</translation>
    </message>
    <message>
        <source>Its certificate is good for %1 days, until %2.</source>
        <translation>Its certificate is good for %1 days, until %2.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew its certificate, or the connection will be refused.</source>
        <translation>Whoever runs the server has to renew its certificate, or the connection will be refused.</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Clock of this computer</translation>
    </message>
    <message>
        <source>It agrees with the servers&apos; to %1 s.</source>
        <translation>It agrees with the servers&apos; to %1 s.</translation>
    </message>
    <message>
        <source>It is %1 s ahead of the servers&apos;.</source>
        <translation>It is %1 s ahead of the servers&apos;.</translation>
    </message>
    <message>
        <source>It is %1 s behind the servers&apos;.</source>
        <translation>It is %1 s behind the servers&apos;.</translation>
    </message>
    <message>
        <source>Let the system set its clock from the network, and check its time zone.</source>
        <translation>Let the system set its clock from the network, and check its time zone.</translation>
    </message>
    <message>
        <source>Permissions in %1</source>
        <translation>Permissions in %1</translation>
    </message>
    <message>
        <source>None are granted.</source>
        <translation>None are granted.</translation>
    </message>
    <message>
        <source>How long the sign-in to %1 lasts</source>
        <translation>How long the sign-in to %1 lasts</translation>
    </message>
    <message>
        <source>The token names no end.</source>
        <translation>The token names no end.</translation>
    </message>
    <message>
        <source>It is renewed as long as it is used.</source>
        <translation>It is renewed as long as it is used.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>It ended on %1.</translation>
    </message>
    <message>
        <source>It ends in %1 and can&apos;t be renewed.</source>
        <translation>It ends in %1 and can&apos;t be renewed.</translation>
    </message>
    <message>
        <source>It ends in %1 unless it is used before, which renews it.</source>
        <translation>It ends in %1 unless it is used before, which renews it.</translation>
    </message>
    <message>
        <source>Let BoardBridge sync before then, or sign in again.</source>
        <translation>Let BoardBridge sync before then, or sign in again.</translation>
    </message>
    <message>
        <source>A webhook lasts until it is deleted in Bitrix24.</source>
        <translation>A webhook lasts until it is deleted in Bitrix24.</translation>
    </message>
    <message>
        <source>Budget at Miro</source>
        <translation>Budget at Miro</translation>
    </message>
    <message>
        <source>%1 of %2 credits were used in the last minute.</source>
        <translation>%1 of %2 credits were used in the last minute.</translation>
    </message>
    <message>
        <source>Work waits until the minute is over. If this stays so, let BoardBridge look less often (poll_seconds), or find out which other program uses this sign-in.</source>
        <translation>Work waits until the minute is over. If this stays so, let BoardBridge look less often (poll_seconds), or find out which other program uses this sign-in.</translation>
    </message>
    <message>
        <source>Budget at Bitrix24</source>
        <translation>Budget at Bitrix24</translation>
    </message>
    <message>
        <source>The busiest method ran %1 of %2 s in ten minutes.</source>
        <translation>The busiest method ran %1 of %2 s in ten minutes.</translation>
    </message>
    <message>
        <source>Work waits until the portal lets it go on. If this stays so, link smaller projects, or find out which other program uses this sign-in.</source>
        <translation>Work waits until the portal lets it go on. If this stays so, link smaller projects, or find out which other program uses this sign-in.</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>Free disk space</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>%1 are free.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the profile folder: a full one stops the sync.</source>
        <translation>Make room on the disk that holds the profile folder: a full one stops the sync.</translation>
    </message>
    <message>
        <source>Board of the link %1</source>
        <translation>Board of the link %1</translation>
    </message>
    <message>
        <source>Frames of the link %1</source>
        <translation>Frames of the link %1</translation>
    </message>
    <message>
        <source>Tags of the link %1</source>
        <translation>Tags of the link %1</translation>
    </message>
    <message>
        <source>Projects of the link %1</source>
        <translation>Projects of the link %1</translation>
    </message>
    <message>
        <source>The board %1 can be read.</source>
        <translation>The board %1 can be read.</translation>
    </message>
    <message>
        <source>The board %1 can be read; the role on it is %2.</source>
        <translation>The board %1 can be read; the role on it is %2.</translation>
    </message>
    <message>
        <source>Have its owner make the signed-in account an editor: nothing can be written there now.</source>
        <translation>Have its owner make the signed-in account an editor: nothing can be written there now.</translation>
    </message>
    <message>
        <source>Not on the board: %1.</source>
        <translation>Not on the board: %1.</translation>
    </message>
    <message>
        <source>Give the frames the names they have on the board, or remove these mappings: their tasks have no frame to go to.</source>
        <translation>Give the frames the names they have on the board, or remove these mappings: their tasks have no frame to go to.</translation>
    </message>
    <message>
        <source>More than once on the board: %1.</source>
        <translation>More than once on the board: %1.</translation>
    </message>
    <message>
        <source>Rename all but one of them, or map them by frame_id: tasks go to the first one only.</source>
        <translation>Rename all but one of them, or map them by frame_id: tasks go to the first one only.</translation>
    </message>
    <message>
        <source>No frame is mapped.</source>
        <translation>No frame is mapped.</translation>
    </message>
    <message>
        <source>All %1 mapped frames are on the board.</source>
        <translation>All %1 mapped frames are on the board.</translation>
    </message>
    <message>
        <source>The board holds %1 of %2 tags.</source>
        <translation>The board holds %1 of %2 tags.</translation>
    </message>
    <message>
        <source>Delete tags that nobody needs, or set write_back to text: new tasks are marked by a line of text now.</source>
        <translation>Delete tags that nobody needs, or set write_back to text: new tasks are marked by a line of text now.</translation>
    </message>
    <message>
        <source>The signed-in account sees no project %1.</source>
        <translation>The signed-in account sees no project %1.</translation>
    </message>
    <message>
        <source>Correct the group_id, or have the account made a member: tasks can&apos;t be put there now.</source>
        <translation>Correct the group_id, or have the account made a member: tasks can&apos;t be put there now.</translation>
    </message>
    <message>
        <source>No project is named.</source>
        <translation>No project is named.</translation>
    </message>
    <message>
        <source>All projects that are named are there.</source>
        <translation>All projects that are named are there.</translation>
    </message>
    <message>
        <source>How changes in Bitrix24 are noticed</source>
        <translation>How changes in Bitrix24 are noticed</translation>
    </message>
    <message>
        <source>They are asked for every few seconds, as the profile says.</source>
        <translation>They are asked for every few seconds, as the profile says.</translation>
    </message>
    <message>
        <source>Bitrix24 reports them itself: the sign-in is an administrator&apos;s.</source>
        <translation>Bitrix24 reports them itself: the sign-in is an administrator&apos;s.</translation>
    </message>
    <message>
        <source>They are asked for every few seconds: events need an administrator&apos;s sign-in.</source>
        <translation>They are asked for every few seconds: events need an administrator&apos;s sign-in.</translation>
    </message>
    <message>
        <source>They are asked for every few seconds: a webhook can&apos;t read events.</source>
        <translation>They are asked for every few seconds: a webhook can&apos;t read events.</translation>
    </message>
    <message>
        <source>Have an administrator of the portal sign in, or set events to polling.</source>
        <translation>Have an administrator of the portal sign in, or set events to polling.</translation>
    </message>
    <message>
        <source>Sign in with a local application as an administrator, or set events to polling.</source>
        <translation>Sign in with a local application as an administrator, or set events to polling.</translation>
    </message>
    <message>
        <source>Owner of the bookings</source>
        <translation>Owner of the bookings</translation>
    </message>
    <message>
        <source>Nobody who is active has the number %1.</source>
        <translation>Nobody who is active has the number %1.</translation>
    </message>
    <message>
        <source>Set owner_id to the number of an active employee, whose calendar then takes the bookings.</source>
        <translation>Set owner_id to the number of an active employee, whose calendar then takes the bookings.</translation>
    </message>
    <message>
        <source>%1 (user %2) is active.</source>
        <translation>%1 (user %2) is active.</translation>
    </message>
    <message>
        <source>The calendar can&apos;t be read: the permission calendar is missing.</source>
        <translation>The calendar can&apos;t be read: the permission calendar is missing.</translation>
    </message>
    <message>
        <source>Add the permission calendar to the application or webhook.</source>
        <translation>Add the permission calendar to the application or webhook.</translation>
    </message>
    <message>
        <source>Employees who take bookings</source>
        <translation>Employees who take bookings</translation>
    </message>
    <message>
        <source>Nobody has the position %1.</source>
        <translation>Nobody has the position %1.</translation>
    </message>
    <message>
        <source>Write employee_position as it stands in the employees&apos; profiles in Bitrix24.</source>
        <translation>Write employee_position as it stands in the employees&apos; profiles in Bitrix24.</translation>
    </message>
    <message>
        <source>%1 active employees have the position %2.</source>
        <translation>%1 active employees have the position %2.</translation>
    </message>
    <message>
        <source>Signed in to %1</source>
        <translation>Signed in to %1</translation>
    </message>
    <message>
        <source>Sign in on the page “Accounts”, or with boardbridge-cli connect miro --browser.</source>
        <translation>Sign in on the page “Accounts”, or with boardbridge-cli connect miro --browser.</translation>
    </message>
    <message>
        <source>Sign in on the page “Accounts”, or with boardbridge-cli connect bitrix24 --browser or --webhook-stdin.</source>
        <translation>Sign in on the page “Accounts”, or with boardbridge-cli connect bitrix24 --browser or --webhook-stdin.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Miro.</source>
        <translation>Nobody is signed in to Miro.</translation>
    </message>
    <message>
        <source>Miro does not let us in.</source>
        <translation>Miro does not let us in.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Bitrix24.</source>
        <translation>Nobody is signed in to Bitrix24.</translation>
    </message>
    <message>
        <source>Bitrix24 does not let us in.</source>
        <translation>Bitrix24 does not let us in.</translation>
    </message>
    <message>
        <source>by a local application</source>
        <translation>by a local application</translation>
    </message>
    <message>
        <source>by a webhook</source>
        <translation>by a webhook</translation>
    </message>
    <message>
        <source>It can be written.</source>
        <translation>It can be written.</translation>
    </message>
    <message>
        <source>It can&apos;t be written.</source>
        <translation>It can&apos;t be written.</translation>
    </message>
    <message>
        <source>Make it writable for the user who runs BoardBridge, and see that the disk has room.</source>
        <translation>Make it writable for the user who runs BoardBridge, and see that the disk has room.</translation>
    </message>
    <message>
        <source>It has version %1, which a newer BoardBridge wrote; this one knows versions up to %2.</source>
        <translation>It has version %1, which a newer BoardBridge wrote; this one knows versions up to %2.</translation>
    </message>
    <message>
        <source>Use the newest BoardBridge with this profile.</source>
        <translation>Use the newest BoardBridge with this profile.</translation>
    </message>
    <message>
        <source>The keychain gives back another value than was stored.</source>
        <translation>The keychain gives back another value than was stored.</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>Port %1 is free.</translation>
    </message>
    <message>
        <source>Port %1 is in use, perhaps by the BoardBridge that runs with this profile.</source>
        <translation>Port %1 is in use, perhaps by the BoardBridge that runs with this profile.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Port %1 is used by another program.</translation>
    </message>
    <message>
        <source>End that program, or set another port.</source>
        <translation>End that program, or set another port.</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Profile folder</translation>
    </message>
    <message>
        <source>Folder of the log</source>
        <translation>Folder of the log</translation>
    </message>
    <message>
        <source>There is none yet: nothing was synced with this profile.</source>
        <translation>There is none yet: nothing was synced with this profile.</translation>
    </message>
    <message>
        <source>Restore journal.sqlite from a backup, or move it away to start anew: what is on both sides is then recognised by its marks.</source>
        <translation>Restore journal.sqlite from a backup, or move it away to start anew: what is on both sides is then recognised by its marks.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>The file is damaged (%1).</translation>
    </message>
    <message>
        <source>Version %1, %2, undamaged.</source>
        <translation>Version %1, %2, undamaged.</translation>
    </message>
    <message>
        <source>An entry was stored, read and removed.</source>
        <translation>An entry was stored, read and removed.</translation>
    </message>
    <message>
        <source>Port of the local endpoint</source>
        <translation>Port of the local endpoint</translation>
    </message>
    <message>
        <source>The endpoint is not switched on.</source>
        <translation>The endpoint is not switched on.</translation>
    </message>
    <message>
        <source>Port for signing in with the browser</source>
        <translation>Port for signing in with the browser</translation>
    </message>
    <message>
        <source>The redirect address is not on this computer.</source>
        <translation>The redirect address is not on this computer.</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms.</source>
        <translation>%1 answers in %2 ms.</translation>
    </message>
    <message>
        <source>Its name is looked up in %1 ms.</source>
        <translation>Its name is looked up in %1 ms.</translation>
    </message>
    <message>
        <source>The connection is encrypted by %1.</source>
        <translation>The connection is encrypted by %1.</translation>
    </message>
    <message>
        <source>It goes through the proxy %1.</source>
        <translation>It goes through the proxy %1.</translation>
    </message>
    <message>
        <source>The address is on this computer and needs none.</source>
        <translation>The address is on this computer and needs none.</translation>
    </message>
    <message>
        <source>The server showed none.</source>
        <translation>The server showed none.</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Address of %1</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Certificate of %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>%1 can&apos;t be reached.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the address in the profile, then check again.</source>
        <translation>Check the network, the proxy and the address in the profile, then check again.</translation>
    </message>
    <message>
        <source>None is used.</source>
        <translation>None is used.</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>%1 is used.</translation>
    </message>
    <message>
        <source>To Miro: %1. To Bitrix24: %2.</source>
        <translation>To Miro: %1. To Bitrix24: %2.</translation>
    </message>
    <message>
        <source>The profile names no portal; a webhook brings its own address.</source>
        <translation>The profile names no portal; a webhook brings its own address.</translation>
    </message>
    <message>
        <source>Address of Bitrix24</source>
        <translation>Address of Bitrix24</translation>
    </message>
    <message>
        <source>Certificate of Bitrix24</source>
        <translation>Certificate of Bitrix24</translation>
    </message>
    <message>
        <source>Bitrix24&apos;s sign-in server</source>
        <translation>Bitrix24&apos;s sign-in server</translation>
    </message>
    <message>
        <source>A webhook does without it.</source>
        <translation>A webhook does without it.</translation>
    </message>
    <message>
        <source>No server told its time.</source>
        <translation>No server told its time.</translation>
    </message>
    <message>
        <source>Check board_id, and have the board shared with the signed-in account as an editor.</source>
        <translation>Check board_id, and have the board shared with the signed-in account as an editor.</translation>
    </message>
    <message>
        <source>The board can&apos;t be read.</source>
        <translation>The board can&apos;t be read.</translation>
    </message>
    <message>
        <source>The list of projects takes the permission sonet_group.</source>
        <translation>The list of projects takes the permission sonet_group.</translation>
    </message>
    <message>
        <source>The profile takes no bookings.</source>
        <translation>The profile takes no bookings.</translation>
    </message>
    <message>
        <source>Add the permission user_basic.</source>
        <translation>Add the permission user_basic.</translation>
    </message>
    <message>
        <source>The profile has no link yet.</source>
        <translation>The profile has no link yet.</translation>
    </message>
    <message>
        <source>The log can&apos;t be written in the folder %1: make room on the disk and the folder writable. Everything else goes on.</source>
        <translation>The log can&apos;t be written in the folder %1: make room on the disk and the folder writable. Everything else goes on.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Keychain</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Granted: %1.</source>
        <translation>Granted: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Missing: %1.</translation>
    </message>
    <message>
        <source>As %1, %2.</source>
        <translation>As %1, %2.</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>team %1</translation>
    </message>
    <message>
        <source>token_server must be an https address</source>
        <translation>token_server must be an https address</translation>
    </message>
    <message>
        <source>The sign-in belongs to the portal %1, but &quot;portal_url&quot; in profile.json says %2: correct it, or sign in to that portal.</source>
        <translation>The sign-in belongs to the portal %1, but &quot;portal_url&quot; in profile.json says %2: correct it, or sign in to that portal.</translation>
    </message>
    <message>
        <source>The profile has a link “%1” already.</source>
        <translation>The profile has a link “%1” already.</translation>
    </message>
    <message>
        <source>The stored sign-in to Miro could not be read, so it is removed but not revoked: uninstall the app from the team to end it everywhere.</source>
        <translation>The stored sign-in to Miro could not be read, so it is removed but not revoked: uninstall the app from the team to end it everywhere.</translation>
    </message>
    <message>
        <source>The stored sign-in to Bitrix24 could not be read, so it is removed but not made void: delete the local application or the webhook in the portal to end it everywhere.</source>
        <translation>The stored sign-in to Bitrix24 could not be read, so it is removed but not made void: delete the local application or the webhook in the portal to end it everywhere.</translation>
    </message>
    <message>
        <source>The webhook belongs to the portal %1, but &quot;portal_url&quot; in profile.json says %2: correct it, or connect a webhook of that portal.</source>
        <translation>The webhook belongs to the portal %1, but &quot;portal_url&quot; in profile.json says %2: correct it, or connect a webhook of that portal.</translation>
    </message>
    <message>
        <source>The sign-in can&apos;t be renewed, because the folder %1 can&apos;t be written: make it writable, and free some space if its disk is full.</source>
        <translation>The sign-in can&apos;t be renewed, because the folder %1 can&apos;t be written: make it writable, and free some space if its disk is full.</translation>
    </message>
    <message>
        <source>Another program renews this sign-in and does not come to an end: try again later.</source>
        <translation>Another program renews this sign-in and does not come to an end: try again later.</translation>
    </message>
    <message>
        <source>What was pasted is no sign-in to %1 that can be used: %2.</source>
        <translation>What was pasted is no sign-in to %1 that can be used: %2.</translation>
    </message>
    <message>
        <source>%1 is not allowed here, only %2</source>
        <translation>%1 is not allowed here, only %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>a whole number from %1 to %2</translation>
    </message>
    <message>
        <source>a whole number of at least %1</source>
        <translation>a whole number of at least %1</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>a text of at most %1 characters</translation>
    </message>
    <message>
        <source>There is no profile in %1.</source>
        <translation>There is no profile in %1.</translation>
    </message>
    <message>
        <source>The start at login can&apos;t be changed in %1: %2.</source>
        <translation>The start at login can&apos;t be changed in %1: %2.</translation>
    </message>
    <message>
        <source>the folder can&apos;t be created</source>
        <translation>the folder can&apos;t be created</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: %1</source>
        <translation>The history can&apos;t be written: %1</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>The file %1 can&apos;t be written: %2</translation>
    </message>
    <message>
        <source>It was left out of a plan</source>
        <translation>It was left out of a plan</translation>
    </message>
    <message>
        <source>Press “Retry” to do it all the same. It is done by itself once its item changes.</source>
        <translation>Press “Retry” to do it all the same. It is done by itself once its item changes.</translation>
    </message>
    <message>
        <source>Take the %1 of %2</source>
        <translation>Take the %1 of %2</translation>
    </message>
    <message>
        <source>A person chose the side</source>
        <translation>A person chose the side</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in: sign in again.</source>
        <translation>%1 no longer accepts the sign-in: sign in again.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Decisions</name>
    <message>
        <source>You keep both: the next sync applies it.</source>
        <translation>You keep both: the next sync applies it.</translation>
    </message>
    <message>
        <source>You took %1: the next sync applies it.</source>
        <translation>You took %1: the next sync applies it.</translation>
    </message>
    <message>
        <source>%1 won by the link&apos;s rule; the other value is still on offer.</source>
        <translation>%1 won by the link&apos;s rule; the other value is still on offer.</translation>
    </message>
    <message>
        <source>Both sides were edited: choose one.</source>
        <translation>Both sides were edited: choose one.</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>It was: %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Run %1</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%Ln operation</numerusform>
            <numerusform>%Ln operations</numerusform>
        </translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>Or: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>You let it through: the next sync applies it.</source>
        <translation>You let it through: the next sync applies it.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::DecisionsModel</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>bridge::ui::DecisionsPane</name>
    <message>
        <source>What waits for your decision</source>
        <translation>What waits for your decision</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>What both sides changed, and what is too much to do without asking, shows here.</source>
        <translation>What both sides changed, and what is too much to do without asking, shows here.</translation>
    </message>
    <message>
        <source>Take &amp;Miro</source>
        <translation>Take &amp;Miro</translation>
    </message>
    <message>
        <source>Write Miro&apos;s value to Bitrix24</source>
        <translation>Write Miro&apos;s value to Bitrix24</translation>
    </message>
    <message>
        <source>Take &amp;Bitrix24</source>
        <translation>Take &amp;Bitrix24</translation>
    </message>
    <message>
        <source>Write Bitrix24&apos;s value to Miro</source>
        <translation>Write Bitrix24&apos;s value to Miro</translation>
    </message>
    <message>
        <source>Keep b&amp;oth</source>
        <translation>Keep b&amp;oth</translation>
    </message>
    <message>
        <source>The newer text stays, the other becomes a comment on the task</source>
        <translation>The newer text stays, the other becomes a comment on the task</translation>
    </message>
    <message>
        <source>Con&amp;firm run</source>
        <translation>Con&amp;firm run</translation>
    </message>
    <message>
        <source>Let everything through that the chosen run holds</source>
        <translation>Let everything through that the chosen run holds</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Retry</translation>
    </message>
    <message>
        <source>Let the chosen operations through</source>
        <translation>Let the chosen operations through</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>S&amp;kip</translation>
    </message>
    <message>
        <source>Leave the chosen conflicts as they were settled, and take them off the list (Del)</source>
        <translation>Leave the chosen conflicts as they were settled, and take them off the list (Del)</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>Pre&amp;view…</translation>
    </message>
    <message>
        <source>What would be written, line by line: there what a run would end can also be put back</source>
        <translation>What would be written, line by line: there what a run would end can also be put back</translation>
    </message>
</context>
<context>
    <name>bridge::ui::DiagnosticLooks</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Sign in to Miro…</source>
        <translation>Sign in to Miro…</translation>
    </message>
    <message>
        <source>Sign in to Bitrix24…</source>
        <translation>Sign in to Bitrix24…</translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <translation>Open the settings file</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Open Mapping</source>
        <translation>Open Mapping</translation>
    </message>
</context>
<context>
    <name>bridge::ui::DiagnosticsPage</name>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Support &amp;bundle…</translation>
    </message>
    <message>
        <source>Write what support needs to know into a file: without secrets, names and texts</source>
        <translation>Write what support needs to know into a file: without secrets, names and texts</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Check now</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Support bundle</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP archives (*.zip)</translation>
    </message>
    <message>
        <source>Checks, log and self-test</source>
        <translation>Checks, log and self-test</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Self-test</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FailedModel</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>What helps</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tries</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Next try</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FailedPane</name>
    <message>
        <source>Operations that failed or were skipped</source>
        <translation>Operations that failed or were skipped</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nothing failed</translation>
    </message>
    <message>
        <source>When a write fails it shows here at once, with its cause and what repairs it.</source>
        <translation>When a write fails it shows here at once, with its cause and what repairs it.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Retry</translation>
    </message>
    <message>
        <source>Try the chosen operations again now (Ctrl+R)</source>
        <translation>Try the chosen operations again now (Ctrl+R)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>S&amp;kip</translation>
    </message>
    <message>
        <source>Leave the chosen operations alone until their items change (Del)</source>
        <translation>Leave the chosen operations alone until their items change (Del)</translation>
    </message>
    <message>
        <source>Open stick&amp;y</source>
        <translation>Open stick&amp;y</translation>
    </message>
    <message>
        <source>Show the item on its board in the browser</source>
        <translation>Show the item on its board in the browser</translation>
    </message>
    <message>
        <source>Open &amp;task</source>
        <translation>Open &amp;task</translation>
    </message>
    <message>
        <source>Show the task in Bitrix24 in the browser</source>
        <translation>Show the task in Bitrix24 in the browser</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>Retry &amp;all</translation>
    </message>
    <message>
        <source>Try everything in this list again now</source>
        <translation>Try everything in this list again now</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FrameLines</name>
    <message>
        <source>What the frames mean</source>
        <translation>What the frames mean</translation>
    </message>
    <message>
        <source>A line from “%1” is being drawn</source>
        <translation>A line from “%1” is being drawn</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FrameMeanings</name>
    <message>
        <source>Frame without a title</source>
        <translation>Frame without a title</translation>
    </message>
    <message>
        <source>not on the board</source>
        <translation>not on the board</translation>
    </message>
    <message numerus="yes">
        <source>%n stickies</source>
        <translation>
            <numerusform>%Ln sticky</numerusform>
            <numerusform>%Ln stickies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stickies, not mapped</source>
        <translation>
            <numerusform>%Ln sticky, not mapped</numerusform>
            <numerusform>%Ln stickies, not mapped</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Stage of %1</source>
        <translation>Stage of %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FramesStep</name>
    <message>
        <source>The board has no frames: where a sticky stands says nothing. Frames can be given a meaning later, under “Mapping”.</source>
        <translation>The board has no frames: where a sticky stands says nothing. Frames can be given a meaning later, under “Mapping”.</translation>
    </message>
    <message>
        <source>Yellow stickies become tasks, red ones urgent tasks, green ones comments and blue ones subtasks. All this can be changed later, under “Mapping”.</source>
        <translation>Yellow stickies become tasks, red ones urgent tasks, green ones comments and blue ones subtasks. All this can be changed later, under “Mapping”.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Written to</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Before → after</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
</context>
<context>
    <name>bridge::ui::HistoryPane</name>
    <message>
        <source>What was written</source>
        <translation>What was written</translation>
    </message>
    <message>
        <source>Take the run bac&amp;k…</source>
        <translation>Take the run bac&amp;k…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>Nothing was written yet</translation>
    </message>
    <message>
        <source>After the first sync every change stands here, as it was and as it became.</source>
        <translation>After the first sync every change stands here, as it was and as it became.</translation>
    </message>
    <message>
        <source>Shows first what would be put back of everything that the chosen line&apos;s run wrote (Ctrl+Z)</source>
        <translation>Shows first what would be put back of everything that the chosen line&apos;s run wrote (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Write what the filter lets through into a CSV file</source>
        <translation>Write what the filter lets through into a CSV file</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Export the history</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Writing the file…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::HostLine</name>
    <message>
        <source>encrypted</source>
        <translation>encrypted</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>this computer</translation>
    </message>
    <message>
        <source>no page yet</source>
        <translation>no page yet</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ItemInspector</name>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>Open task</translation>
    </message>
    <message>
        <source>Open in Miro</source>
        <translation>Open in Miro</translation>
    </message>
    <message>
        <source>Chosen item</source>
        <translation>Chosen item</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Became</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Choose a sticky on the map to see what became of it.</source>
        <translation>Choose a sticky on the map to see what became of it.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>No rule matches</source>
        <translation>No rule matches</translation>
    </message>
    <message>
        <source>Outside every frame</source>
        <translation>Outside every frame</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>Comment on task %1</source>
        <translation>Comment on task %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decide…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LifeModel</name>
    <message>
        <source>Both sides were edited</source>
        <translation>Both sides were edited</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Takes run %1 back</source>
        <translation>Takes run %1 back</translation>
    </message>
    <message>
        <source>After an edit in %1</source>
        <translation>After an edit in %1</translation>
    </message>
    <message>
        <source>After an edit in %1 by user %2</source>
        <translation>After an edit in %1 by user %2</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LifeView</name>
    <message>
        <source>History of the item</source>
        <translation>History of the item</translation>
    </message>
    <message>
        <source>Nothing was written of it yet.</source>
        <translation>Nothing was written of it yet.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Reading the history…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LinkCard</name>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Show board</source>
        <translation>Show board</translation>
    </message>
    <message>
        <source>Looked %1</source>
        <translation>Looked %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Not checked yet</translation>
    </message>
    <message>
        <source>working now</source>
        <translation>working now</translation>
    </message>
    <message>
        <source>next look %1</source>
        <translation>next look %1</translation>
    </message>
    <message>
        <source>last pass took %1</source>
        <translation>last pass took %1</translation>
    </message>
    <message>
        <source>%1 of %2 writes are done</source>
        <translation>%1 of %2 writes are done</translation>
    </message>
    <message>
        <source>About %1 to go, %2 is the limit.</source>
        <translation>About %1 to go, %2 is the limit.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 is held: %n operation(s) wait for your decision.</source>
        <translation>
            <numerusform>Run %1 is held: %Ln operation waits for your decision.</numerusform>
            <numerusform>Run %1 is held: %Ln operations wait for your decision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked until you sign in again.</source>
        <translation>Nothing is asked until you sign in again.</translation>
    </message>
    <message>
        <source>an edit arrives after %1</source>
        <translation>an edit arrives after %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LinkDraft</name>
    <message>
        <source>Add a rule</source>
        <translation>Add a rule</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>Remove a rule</translation>
    </message>
    <message>
        <source>Move a rule</source>
        <translation>Move a rule</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>Change a rule</translation>
    </message>
    <message>
        <source>Map a frame</source>
        <translation>Map a frame</translation>
    </message>
    <message>
        <source>Change what a frame means</source>
        <translation>Change what a frame means</translation>
    </message>
    <message>
        <source>Unmap a frame</source>
        <translation>Unmap a frame</translation>
    </message>
    <message>
        <source>Change an option</source>
        <translation>Change an option</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LinkInfo</name>
    <message>
        <source>No project</source>
        <translation>No project</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Project %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LogPane</name>
    <message>
        <source>Filter the log</source>
        <translation>Filter the log</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Read again</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Nothing was logged yet</translation>
    </message>
    <message>
        <source>What the program does is written down as it happens.</source>
        <translation>What the program does is written down as it happens.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nothing matches “%1”</translation>
    </message>
    <message>
        <source>Clear the filter to see everything again.</source>
        <translation>Clear the filter to see everything again.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Looks</name>
    <message>
        <source>Starting</source>
        <translation>Starting</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Syncing</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>In sync</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Some failed</source>
        <translation>Some failed</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Not reachable</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Not synced</translation>
    </message>
    <message>
        <source>Detached</source>
        <translation>Detached</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>On its way</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Subtask</source>
        <translation>Subtask</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
</context>
<context>
    <name>bridge::ui::MainWindow</name>
    <message>
        <source>About BoardBridge</source>
        <translation>About BoardBridge</translation>
    </message>
    <message>
        <source>BoardBridge %1
Keeps Miro boards and Bitrix24 in step.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>BoardBridge %1
Keeps Miro boards and Bitrix24 in step.

Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Looking at both sides…</source>
        <translation>Looking at both sides…</translation>
    </message>
    <message>
        <source>Trying everything again…</source>
        <translation>Trying everything again…</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n operation(s) again…</source>
        <translation>
            <numerusform>Trying %Ln operation again…</numerusform>
            <numerusform>Trying %Ln operations again…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) skipped until the item changes.</source>
        <translation>
            <numerusform>%Ln operation skipped until its item changes.</numerusform>
            <numerusform>%Ln operations skipped until their items change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) decided: the next sync applies it.</source>
        <translation>
            <numerusform>%Ln conflict decided: the next sync applies it.</numerusform>
            <numerusform>%Ln conflicts decided: the next sync applies it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 is confirmed: the next sync applies what is still the same.</source>
        <translation>Run %1 is confirmed: the next sync applies what is still the same.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::MappingPage</name>
    <message>
        <source>Parts of the mapping</source>
        <translation>Parts of the mapping</translation>
    </message>
    <message>
        <source>The board as the draft reads it</source>
        <translation>The board as the draft reads it</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Apply…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>What stickies become</source>
        <translation>What stickies become</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Add a rule</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Move the rule up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Move the rule down (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>Remove the rule (Del)</translation>
    </message>
    <message>
        <source>The board has not been read yet.</source>
        <translation>The board has not been read yet.</translation>
    </message>
    <message>
        <source>Shows first what it would change</source>
        <translation>Shows first what it would change</translation>
    </message>
    <message>
        <source>Mend what is marked first</source>
        <translation>Mend what is marked first</translation>
    </message>
    <message>
        <source>No board is linked</source>
        <translation>No board is linked</translation>
    </message>
    <message>
        <source>Link a board with a project, and see what would be written before anything is.</source>
        <translation>Link a board with a project, and see what would be written before anything is.</translation>
    </message>
    <message>
        <source>Link a board…</source>
        <translation>Link a board…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::MatchStep</name>
    <message>
        <source>Stickies and tasks that look the same</source>
        <translation>Stickies and tasks that look the same</translation>
    </message>
    <message>
        <source>Tick all from 90%</source>
        <translation>Tick all from 90%</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tick none</translation>
    </message>
    <message numerus="yes">
        <source>%n of them ticked</source>
        <translation>
            <numerusform>%Ln of them ticked</numerusform>
            <numerusform>%Ln of them ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::ui::Minimap</name>
    <message>
        <source>Overview of the board</source>
        <translation>Overview of the board</translation>
    </message>
    <message>
        <source>The arrow keys move the map.</source>
        <translation>The arrow keys move the map.</translation>
    </message>
    <message>
        <source>Click or drag to move the map; so do the arrow keys.</source>
        <translation>Click or drag to move the map; so do the arrow keys.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::MiroForm</name>
    <message>
        <source>BoardBridge works as an app of your own, so that nobody stands between you and Miro. Once for your team:</source>
        <translation>BoardBridge works as an app of your own, so that nobody stands between you and Miro. Once for your team:</translation>
    </message>
    <message>
        <source>In Miro, open Profile settings → Your apps, and create an app in your team.</source>
        <translation>In Miro, open Profile settings → Your apps, and create an app in your team.</translation>
    </message>
    <message>
        <source>Either kind of token will do: expiring ones are renewed by BoardBridge each hour.</source>
        <translation>Either kind of token will do: expiring ones are renewed by BoardBridge each hour.</translation>
    </message>
    <message>
        <source>Under Redirect URI, add the address below, exactly as it stands here.</source>
        <translation>Under Redirect URI, add the address below, exactly as it stands here.</translation>
    </message>
    <message>
        <source>Under Permissions, tick %1.</source>
        <translation>Under Permissions, tick %1.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret from there into these fields.</source>
        <translation>Copy the client ID and the client secret from there into these fields.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Redirect address</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Team id</source>
        <translation>Team id</translation>
    </message>
    <message>
        <source>empty: chosen on Miro&apos;s page</source>
        <translation>empty: chosen on Miro&apos;s page</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
</context>
<context>
    <name>bridge::ui::NetworkCard</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name, if it asks for one</source>
        <translation>User name, if it asks for one</translation>
    </message>
    <message>
        <source>Password, kept in the keychain</source>
        <translation>Password, kept in the keychain</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>The system&apos;s proxy</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>No proxy</translation>
    </message>
    <message>
        <source>An HTTP proxy</source>
        <translation>An HTTP proxy</translation>
    </message>
    <message>
        <source>A SOCKS5 proxy</source>
        <translation>A SOCKS5 proxy</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Enter the host and the port of the proxy.</source>
        <translation>Enter the host and the port of the proxy.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::OptionsForm</name>
    <message>
        <source>New tasks of the project get a sticky</source>
        <translation>New tasks of the project get a sticky</translation>
    </message>
    <message>
        <source>Project of stickies outside every mapped frame</source>
        <translation>Project of stickies outside every mapped frame</translation>
    </message>
    <message>
        <source>Mark on a sticky</source>
        <translation>Mark on a sticky</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Last line of the text</source>
        <translation>Last line of the text</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Changed on both sides</translation>
    </message>
    <message>
        <source>The newer one wins</source>
        <translation>The newer one wins</translation>
    </message>
    <message>
        <source>Miro wins</source>
        <translation>Miro wins</translation>
    </message>
    <message>
        <source>Bitrix24 wins</source>
        <translation>Bitrix24 wins</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Ask me</translation>
    </message>
    <message>
        <source>When a sticky is deleted</source>
        <translation>When a sticky is deleted</translation>
    </message>
    <message>
        <source>Leave its task alone</source>
        <translation>Leave its task alone</translation>
    </message>
    <message>
        <source>Complete its task</source>
        <translation>Complete its task</translation>
    </message>
    <message>
        <source>Delete its task</source>
        <translation>Delete its task</translation>
    </message>
    <message>
        <source>When a task is deleted</source>
        <translation>When a task is deleted</translation>
    </message>
    <message>
        <source>Leave its sticky alone</source>
        <translation>Leave its sticky alone</translation>
    </message>
    <message>
        <source>Mark its sticky</source>
        <translation>Mark its sticky</translation>
    </message>
    <message>
        <source>Delete its sticky</source>
        <translation>Delete its sticky</translation>
    </message>
    <message>
        <source>Wait until typing stops</source>
        <translation>Wait until typing stops</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask before more than this many pairs end at once</source>
        <translation>Ask before more than this many pairs end at once</translation>
    </message>
    <message>
        <source>… or more than this share of all pairs</source>
        <translation>… or more than this share of all pairs</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>No project</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Project %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::OverviewPage</name>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Look at every board and project now (F5)</source>
        <translation>Look at every board and project now (F5)</translation>
    </message>
    <message>
        <source>No board is linked</source>
        <translation>No board is linked</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Preview…</translation>
    </message>
    <message>
        <source>Look at what would be written, and choose of it (Ctrl+P)</source>
        <translation>Look at what would be written, and choose of it (Ctrl+P)</translation>
    </message>
    <message>
        <source>Link a board with a project, and see what would be written before anything is.</source>
        <translation>Link a board with a project, and see what would be written before anything is.</translation>
    </message>
    <message>
        <source>Link a board…</source>
        <translation>Link a board…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::OwnBrowserPage</name>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Address of the sign-in page</translation>
    </message>
    <message>
        <source>Address that the browser ended at, or the code in it</source>
        <translation>Address that the browser ended at, or the code in it</translation>
    </message>
    <message>
        <source>If your browser shows that it can&apos;t open the page at the end, copy its address from there into this field. It is used at once, as it is good for a short time only.</source>
        <translation>If your browser shows that it can&apos;t open the page at the end, copy its address from there into this field. It is used at once, as it is good for a short time only.</translation>
    </message>
    <message>
        <source>Sign in in your own browser</source>
        <translation>Sign in in your own browser</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Open the browser again</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Begin again</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Copy this address into your browser and sign in there.</source>
        <translation>Copy this address into your browser and sign in there.</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in page opens in your browser. Sign in there and come back: this goes on by itself. If no browser opens, copy this address into one on this computer:</source>
        <translation>%1&apos;s sign-in page opens in your browser. Sign in there and come back: this goes on by itself. If no browser opens, copy this address into one on this computer:</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PairChoices</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, but another fits as well</source>
        <translation>%1, but another fits as well</translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation>Sticky</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Alike</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PastePage</name>
    <message>
        <source>In Miro, open Profile settings → Your apps → your app, press “Install app and get OAuth token”, choose the team, and paste the token here. It is kept in your keychain and nowhere else.</source>
        <translation>In Miro, open Profile settings → Your apps → your app, press “Install app and get OAuth token”, choose the team, and paste the token here. It is kept in your keychain and nowhere else.</translation>
    </message>
    <message>
        <source>In Bitrix24, open Developer resources → Other → Inbound webhook, give the permissions, save, and paste the webhook&apos;s address here. It is a secret, and kept in your keychain and nowhere else. BoardBridge gets no events through a webhook, so changes are noticed a little later.</source>
        <translation>In Bitrix24, open Developer resources → Other → Inbound webhook, give the permissions, save, and paste the webhook&apos;s address here. It is a secret, and kept in your keychain and nowhere else. BoardBridge gets no events through a webhook, so changes are noticed a little later.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access token</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Address of the webhook</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Paste an access token</source>
        <translation>Paste an access token</translation>
    </message>
    <message>
        <source>Paste a webhook&apos;s address</source>
        <translation>Paste a webhook&apos;s address</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PlanDialog</name>
    <message>
        <source>Finding out what would change</source>
        <translation>Finding out what would change</translation>
    </message>
    <message>
        <source>Both sides are read; nothing is written.</source>
        <translation>Both sides are read; nothing is written.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Nothing would change</translation>
    </message>
    <message>
        <source>Both sides agree already.</source>
        <translation>Both sides agree already.</translation>
    </message>
    <message>
        <source>The preview failed</source>
        <translation>The preview failed</translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%Ln operation</numerusform>
            <numerusform>%Ln operations</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>What the new mapping changes</source>
        <translation>What the new mapping changes</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PlanReview</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Try a&amp;gain</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <translation>How much of it is done</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Apply</translation>
    </message>
    <message>
        <source>Take bac&amp;k</source>
        <translation>Take bac&amp;k</translation>
    </message>
    <message>
        <source>For the chosen lines:</source>
        <translation>For the chosen lines:</translation>
    </message>
    <message>
        <source>Take &amp;Miro&apos;s</source>
        <translation>Take &amp;Miro&apos;s</translation>
    </message>
    <message>
        <source>Miro&apos;s value is written to Bitrix24</source>
        <translation>Miro&apos;s value is written to Bitrix24</translation>
    </message>
    <message>
        <source>Take &amp;Bitrix24&apos;s</source>
        <translation>Take &amp;Bitrix24&apos;s</translation>
    </message>
    <message>
        <source>Bitrix24&apos;s value is written to Miro</source>
        <translation>Bitrix24&apos;s value is written to Miro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Finding out what would be written</source>
        <translation>Finding out what would be written</translation>
    </message>
    <message>
        <source>Both sides are read; nothing is written. The sync waits while this is open.</source>
        <translation>Both sides are read; nothing is written. The sync waits while this is open.</translation>
    </message>
    <message>
        <source>Finding out what would be written…</source>
        <translation>Finding out what would be written…</translation>
    </message>
    <message>
        <source>Nothing would be written</source>
        <translation>Nothing would be written</translation>
    </message>
    <message>
        <source>Both sides agree already.</source>
        <translation>Both sides agree already.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>There is nothing to take back</translation>
    </message>
    <message>
        <source>Everything is as it was before the run.</source>
        <translation>Everything is as it was before the run.</translation>
    </message>
    <message>
        <source>This is more than the link does at once without asking: %1. Look at it closely.</source>
        <translation>This is more than the link does at once without asking: %1. Look at it closely.</translation>
    </message>
    <message>
        <source>The preview failed</source>
        <translation>The preview failed</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operations done</source>
        <translation>
            <numerusform>%1 of %Ln operation done</numerusform>
            <numerusform>%1 of %Ln operations done</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>about %1 left</translation>
    </message>
    <message>
        <source>You stopped it. What was not written is marked in the list.</source>
        <translation>You stopped it. What was not written is marked in the list.</translation>
    </message>
    <message>
        <source>It ended early: %1</source>
        <translation>It ended early: %1</translation>
    </message>
    <message>
        <source>Not everything could be written: the list says why. What failed is tried again.</source>
        <translation>Not everything could be written: the list says why. What failed is tried again.</translation>
    </message>
    <message numerus="yes">
        <source>All %n operations are done.</source>
        <translation>
            <numerusform>The operation is done.</numerusform>
            <numerusform>All %Ln operations are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operations are done.</source>
        <translation>
            <numerusform>%1 of %Ln operation is done.</numerusform>
            <numerusform>%1 of %Ln operations are done.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Not written</translation>
    </message>
    <message>
        <source>Not written. %1</source>
        <translation>Not written. %1</translation>
    </message>
    <message>
        <source>%1 Miro credits</source>
        <translation>%1 Miro credits</translation>
    </message>
    <message numerus="yes">
        <source>%n Bitrix24 calls</source>
        <translation>
            <numerusform>%Ln Bitrix24 call</numerusform>
            <numerusform>%Ln Bitrix24 calls</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%Ln operation</numerusform>
            <numerusform>%Ln operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operations</source>
        <translation>
            <numerusform>%1 of %Ln operation</numerusform>
            <numerusform>%1 of %Ln operations</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left out stays as it is until it is edited; “Activity” lists it.</source>
        <translation>What is left out stays as it is until it is edited; “Activity” lists it.</translation>
    </message>
    <message>
        <source>Stopping after the write that is on its way…</source>
        <translation>Stopping after the write that is on its way…</translation>
    </message>
    <message>
        <source>What taking run %1 back would write</source>
        <translation>What taking run %1 back would write</translation>
    </message>
    <message>
        <source>What would be written now</source>
        <translation>What would be written now</translation>
    </message>
    <message>
        <source>Something changed meanwhile, so nothing was written. This is what would be written now.</source>
        <translation>Something changed meanwhile, so nothing was written. This is what would be written now.</translation>
    </message>
    <message>
        <source>%L1 to do</source>
        <translation>%L1 to do</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PlanStep</name>
    <message numerus="yes">
        <source>%n operations to do.</source>
        <translation>
            <numerusform>%Ln operation to do.</numerusform>
            <numerusform>%Ln operations to do.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do yet. What you add on either side from now on is kept in step.</source>
        <translation>There is nothing to do yet. What you add on either side from now on is kept in step.</translation>
    </message>
    <message>
        <source>It takes about %1.</source>
        <translation>It takes about %1.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PlanTree</name>
    <message>
        <source>before: %1</source>
        <translation>before: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>after: %1</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>What would be done</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Needs your decision</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>You chose Miro&apos;s value</source>
        <translation>You chose Miro&apos;s value</translation>
    </message>
    <message>
        <source>You chose Bitrix24&apos;s value</source>
        <translation>You chose Bitrix24&apos;s value</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Can&apos;t be taken back, or not quite</source>
        <translation>Can&apos;t be taken back, or not quite</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Task %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PreviewBar</name>
    <message>
        <source>Load the live board again</source>
        <translation>Load the live board again</translation>
    </message>
    <message>
        <source>Open the board in your browser</source>
        <translation>Open the board in your browser</translation>
    </message>
    <message>
        <source>Sign out of Miro here</source>
        <translation>Sign out of Miro here</translation>
    </message>
    <message>
        <source>Forgets who is signed in to Miro in this view. The sync goes on.</source>
        <translation>Forgets who is signed in to Miro in this view. The sync goes on.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Open in browser</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>Don&apos;t open it</translation>
    </message>
    <message>
        <source>Live board from %1</source>
        <translation>Live board from %1</translation>
    </message>
    <message>
        <source>The board wants to open %1, which is not a part of it.</source>
        <translation>The board wants to open %1, which is not a part of it.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ProfilesCard</name>
    <message>
        <source>%1 – can&apos;t be used</source>
        <translation>%1 – can&apos;t be used</translation>
    </message>
    <message>
        <source>%1 – this window</source>
        <translation>%1 – this window</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiles</translation>
    </message>
    <message>
        <source>One for each pair of a portal and a Miro team, each with its own sign-ins and journal.</source>
        <translation>One for each pair of a portal and a Miro team, each with its own sign-ins and journal.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>New…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>New profile</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Rename profile</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Delete profile</translation>
    </message>
    <message>
        <source>Delete “%1” with its links, its journal and its sign-ins? What is on the boards and in the portal stays.</source>
        <translation>Delete “%1” with its links, its journal and its sign-ins? What is on the boards and in the portal stays.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Export profile</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profiles (*.json)</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Import profile</translation>
    </message>
</context>
<context>
    <name>bridge::ui::QueueModel</name>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The service&apos;s answer</source>
        <translation>The service&apos;s answer</translation>
    </message>
</context>
<context>
    <name>bridge::ui::RuleForm</name>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Begins with</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Anything</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Leave as it is</translation>
    </message>
</context>
<context>
    <name>bridge::ui::RuleList</name>
    <message>
        <source>Rules, in the order they are tried</source>
        <translation>Rules, in the order they are tried</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stickies</source>
        <translation>
            <numerusform>%Ln sticky</numerusform>
            <numerusform>%Ln stickies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::ui::RuleText</name>
    <message>
        <source>Grey</source>
        <translation>Grey</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Light pink</source>
        <translation>Light pink</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Black</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Subtask</source>
        <translation>Subtask</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>tag “%1”</translation>
    </message>
    <message>
        <source>begins with “%1”</source>
        <translation>begins with “%1”</translation>
    </message>
    <message>
        <source>Every sticky</source>
        <translation>Every sticky</translation>
    </message>
    <message>
        <source>%1, low priority</source>
        <translation>%1, low priority</translation>
    </message>
    <message>
        <source>%1, normal priority</source>
        <translation>%1, normal priority</translation>
    </message>
    <message>
        <source>%1, high priority</source>
        <translation>%1, high priority</translation>
    </message>
    <message>
        <source>No rule makes a task: add one.</source>
        <translation>No rule makes a task: add one.</translation>
    </message>
    <message>
        <source>Subtasks and comments need a task to belong to: add a rule that makes one.</source>
        <translation>Subtasks and comments need a task to belong to: add a rule that makes one.</translation>
    </message>
    <message>
        <source>Never reached: “%1” above takes all of its stickies. Move it up.</source>
        <translation>Never reached: “%1” above takes all of its stickies. Move it up.</translation>
    </message>
    <message>
        <source>It takes every sticky: choose a colour, a tag or a beginning.</source>
        <translation>It takes every sticky: choose a colour, a tag or a beginning.</translation>
    </message>
    <message>
        <source>“%1” means nothing yet: draw a line from it.</source>
        <translation>“%1” means nothing yet: draw a line from it.</translation>
    </message>
    <message>
        <source>“%1” is mapped twice: remove one of them.</source>
        <translation>“%1” is mapped twice: remove one of them.</translation>
    </message>
    <message>
        <source>The board has no frame “%1”.</source>
        <translation>The board has no frame “%1”.</translation>
    </message>
    <message>
        <source>Several frames are called “%1”: all of them mean the same.</source>
        <translation>Several frames are called “%1”: all of them mean the same.</translation>
    </message>
    <message>
        <source>A stage belongs to a project: draw a line from “%1” to one, too.</source>
        <translation>A stage belongs to a project: draw a line from “%1” to one, too.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SelfTestPane</name>
    <message>
        <source>Progress of the self-test</source>
        <translation>Progress of the self-test</translation>
    </message>
    <message>
        <source>Link to try</source>
        <translation>Link to try</translation>
    </message>
    <message>
        <source>How many boards are made up</source>
        <translation>How many boards are made up</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Boar&amp;ds</source>
        <translation>Boar&amp;ds</translation>
    </message>
    <message>
        <source>Results of the self-test</source>
        <translation>Results of the self-test</translation>
    </message>
    <message>
        <source>Nothing to test yet</source>
        <translation>Nothing to test yet</translation>
    </message>
    <message>
        <source>Test the mapping before you rely on it</source>
        <translation>Test the mapping before you rely on it</translation>
    </message>
    <message>
        <source>A link&apos;s rules and frames can be tested here once there is a link.</source>
        <translation>A link&apos;s rules and frames can be tested here once there is a link.</translation>
    </message>
    <message>
        <source>Boards are made up with the link&apos;s frames and stickies for each of its rules. They are synced with a simulated portal inside this program, edited on both sides and synced again. Nothing reaches Miro or Bitrix24.</source>
        <translation>Boards are made up with the link&apos;s frames and stickies for each of its rules. They are synced with a simulated portal inside this program, edited on both sides and synced again. Nothing reaches Miro or Bitrix24.</translation>
    </message>
    <message>
        <source>Making up boards…</source>
        <translation>Making up boards…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>&amp;Run self-test</source>
        <translation>&amp;Run self-test</translation>
    </message>
    <message>
        <source>Stop the self-test</source>
        <translation>Stop the self-test</translation>
    </message>
    <message>
        <source>Run self-test</source>
        <translation>Run self-test</translation>
    </message>
    <message>
        <source>%L1 of %L2 boards tested</source>
        <translation>%L1 of %L2 boards tested</translation>
    </message>
    <message>
        <source>Link a board…</source>
        <translation>Link a board…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SettingsForm</name>
    <message>
        <source>These settings are part of a profile. Set up a link first; then they can be changed here.</source>
        <translation>These settings are part of a profile. Set up a link first; then they can be changed here.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The settings below are those of this link.</source>
        <translation>The settings below are those of this link.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SettingsPage</name>
    <message>
        <source>Restore defaults</source>
        <translation>Restore defaults</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Search the settings</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Search (Ctrl+F)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections of the settings</translation>
    </message>
    <message>
        <source>The changes are discarded.</source>
        <translation>The changes are discarded.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%Ln setting found</numerusform>
            <numerusform>%Ln settings found</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <source>Something can&apos;t be saved as it is: see the marked settings.</source>
        <translation>Something can&apos;t be saved as it is: see the marked settings.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>The changed settings are not saved.</source>
        <translation>The changed settings are not saved.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SettingsSections</name>
    <message>
        <source>This desktop has no tray, so a hidden window could not be opened again.</source>
        <translation>This desktop has no tray, so a hidden window could not be opened again.</translation>
    </message>
    <message>
        <source>Start BoardBridge when I log in</source>
        <translation>Start BoardBridge when I log in</translation>
    </message>
    <message>
        <source>Not possible on this system.</source>
        <translation>Not possible on this system.</translation>
    </message>
    <message>
        <source>Start without the window, in the tray</source>
        <translation>Start without the window, in the tray</translation>
    </message>
    <message>
        <source>The window opens from the tray&apos;s icon.</source>
        <translation>The window opens from the tray&apos;s icon.</translation>
    </message>
    <message>
        <source>Keep syncing when the window is closed</source>
        <translation>Keep syncing when the window is closed</translation>
    </message>
    <message>
        <source>“Quit” in the menu or in the tray ends BoardBridge.</source>
        <translation>“Quit” in the menu or in the tray ends BoardBridge.</translation>
    </message>
    <message>
        <source>For one link</source>
        <translation>For one link</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>New items</translation>
    </message>
    <message>
        <source>What exists on both sides is always kept in step both ways.</source>
        <translation>What exists on both sides is always kept in step both ways.</translation>
    </message>
    <message>
        <source>Both ways: tasks get stickies, too</source>
        <translation>Both ways: tasks get stickies, too</translation>
    </message>
    <message>
        <source>Only from stickies to tasks</source>
        <translation>Only from stickies to tasks</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Changed on both sides</translation>
    </message>
    <message>
        <source>The text that loses is kept in the history.</source>
        <translation>The text that loses is kept in the history.</translation>
    </message>
    <message>
        <source>The newer one wins</source>
        <translation>The newer one wins</translation>
    </message>
    <message>
        <source>Miro wins</source>
        <translation>Miro wins</translation>
    </message>
    <message>
        <source>Bitrix24 wins</source>
        <translation>Bitrix24 wins</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Ask me</translation>
    </message>
    <message>
        <source>When a sticky is deleted</source>
        <translation>When a sticky is deleted</translation>
    </message>
    <message>
        <source>Leave its task alone</source>
        <translation>Leave its task alone</translation>
    </message>
    <message>
        <source>Complete its task</source>
        <translation>Complete its task</translation>
    </message>
    <message>
        <source>Delete its task</source>
        <translation>Delete its task</translation>
    </message>
    <message>
        <source>When a task is deleted</source>
        <translation>When a task is deleted</translation>
    </message>
    <message>
        <source>Leave its sticky alone</source>
        <translation>Leave its sticky alone</translation>
    </message>
    <message>
        <source>Mark its sticky</source>
        <translation>Mark its sticky</translation>
    </message>
    <message>
        <source>Delete its sticky</source>
        <translation>Delete its sticky</translation>
    </message>
    <message>
        <source>Wait until typing stops</source>
        <translation>Wait until typing stops</translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>An edit is synced once it has stayed the same for this long.</source>
        <translation>An edit is synced once it has stayed the same for this long.</translation>
    </message>
    <message>
        <source>Ask before more than</source>
        <translation>Ask before more than</translation>
    </message>
    <message numerus="yes">
        <source>pairs end at once</source>
        <translation>
            <numerusform>pair ends at once</numerusform>
            <numerusform>pairs end at once</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted, completed or moved to another project. Whichever of both limits is higher holds.</source>
        <translation>Deleted, completed or moved to another project. Whichever of both limits is higher holds.</translation>
    </message>
    <message>
        <source>or more than</source>
        <translation>or more than</translation>
    </message>
    <message>
        <source>% of all pairs</source>
        <translation>% of all pairs</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name of the profile</translation>
    </message>
    <message>
        <source>Shown above the pages and in the list of profiles.</source>
        <translation>Shown above the pages and in the list of profiles.</translation>
    </message>
    <message>
        <source>Look at Miro every</source>
        <translation>Look at Miro every</translation>
    </message>
    <message>
        <source>Twice as often after a change, half as often when it is quiet.</source>
        <translation>Twice as often after a change, half as often when it is quiet.</translation>
    </message>
    <message>
        <source>Look at Bitrix24 every</source>
        <translation>Look at Bitrix24 every</translation>
    </message>
    <message>
        <source>Changes from Bitrix24</source>
        <translation>Changes from Bitrix24</translation>
    </message>
    <message>
        <source>Events tell of deletions at once; they need an app signed in by an administrator.</source>
        <translation>Events tell of deletions at once; they need an app signed in by an administrator.</translation>
    </message>
    <message>
        <source>Events where possible</source>
        <translation>Events where possible</translation>
    </message>
    <message>
        <source>Events only</source>
        <translation>Events only</translation>
    </message>
    <message>
        <source>Ask for what changed</source>
        <translation>Ask for what changed</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>Keep the history for</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is in the history can be taken back.</source>
        <translation>Only what is in the history can be taken back.</translation>
    </message>
    <message>
        <source>Something waits for my decision</source>
        <translation>Something waits for my decision</translation>
    </message>
    <message>
        <source>A conflict, or a run that would change a lot at once.</source>
        <translation>A conflict, or a run that would change a lot at once.</translation>
    </message>
    <message>
        <source>A service refuses the sign-in</source>
        <translation>A service refuses the sign-in</translation>
    </message>
    <message>
        <source>A link stops until somebody repairs it</source>
        <translation>A link stops until somebody repairs it</translation>
    </message>
    <message>
        <source>A missing right, a board that is gone, a full disk. Not a network that is down for a while.</source>
        <translation>A missing right, a board that is gone, a full disk. Not a network that is down for a while.</translation>
    </message>
    <message>
        <source>Operations failed</source>
        <translation>Operations failed</translation>
    </message>
    <message>
        <source>They are tried again by themselves.</source>
        <translation>They are tried again by themselves.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <source>No notifications at these times</source>
        <translation>No notifications at these times</translation>
    </message>
    <message>
        <source>What still needs you afterwards is told then.</source>
        <translation>What still needs you afterwards is told then.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Owner of the calendar</source>
        <translation>Owner of the calendar</translation>
    </message>
    <message>
        <source>The number of a Bitrix24 user; 0 while nobody is chosen.</source>
        <translation>The number of a Bitrix24 user; 0 while nobody is chosen.</translation>
    </message>
    <message>
        <source>A booking takes</source>
        <translation>A booking takes</translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer slots of</source>
        <translation>Offer slots of</translation>
    </message>
    <message>
        <source>Position of the employees</source>
        <translation>Position of the employees</translation>
    </message>
    <message>
        <source>Deals are shared out among the employees with this position.</source>
        <translation>Deals are shared out among the employees with this position.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Look up free slots</source>
        <translation>Look up free slots</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Cancel bookings</source>
        <translation>Cancel bookings</translation>
    </message>
    <message>
        <source>Create tasks</source>
        <translation>Create tasks</translation>
    </message>
    <message>
        <source>Create leads</source>
        <translation>Create leads</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Look up free slots when a conversation starts</source>
        <translation>Look up free slots when a conversation starts</translation>
    </message>
    <message>
        <source>Create a deal when a conversation ends</source>
        <translation>Create a deal when a conversation ends</translation>
    </message>
    <message>
        <source>Programs on this computer may report events</source>
        <translation>Programs on this computer may report events</translation>
    </message>
    <message>
        <source>By HTTP on this computer&apos;s own address, with a token; nothing is open to the network.</source>
        <translation>By HTTP on this computer&apos;s own address, with a token; nothing is open to the network.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Same as the system</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Language of the window</translation>
    </message>
    <message>
        <source>Dates and numbers follow it.</source>
        <translation>Dates and numbers follow it.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Relative to the system&apos;s size. It takes effect at the next start.</source>
        <translation>Relative to the system&apos;s size. It takes effect at the next start.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Booking</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>This version does not use these settings yet. They are kept for a later one.</source>
        <translation>This version does not use these settings yet. They are kept for a later one.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>On other pages</source>
        <translation>On other pages</translation>
    </message>
    <message>
        <source>Rules and frames</source>
        <translation>Rules and frames</translation>
    </message>
    <message>
        <source>What stickies become, by colour, tag or beginning, and what frames mean.</source>
        <translation>What stickies become, by colour, tag or beginning, and what frames mean.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>Sign-ins and profiles</source>
        <translation>Sign-ins and profiles</translation>
    </message>
    <message>
        <source>Miro&apos;s and Bitrix24&apos;s account, and whether the keychain or a file keeps the sign-ins.</source>
        <translation>Miro&apos;s and Bitrix24&apos;s account, and whether the keychain or a file keeps the sign-ins.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How this computer reaches both services.</source>
        <translation>How this computer reaches both services.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Setup</name>
    <message>
        <source>Set up BoardBridge</source>
        <translation>Set up BoardBridge</translation>
    </message>
    <message>
        <source>Connect Miro and Bitrix24</source>
        <translation>Connect Miro and Bitrix24</translation>
    </message>
    <message>
        <source>The profile needs a correction</source>
        <translation>The profile needs a correction</translation>
    </message>
    <message>
        <source>Correct the file, then press “Try again”.</source>
        <translation>Correct the file, then press “Try again”.</translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <translation>The profile is in use</translation>
    </message>
    <message>
        <source>Connect Miro: sign in under “Accounts”, or run this in a terminal and paste the app&apos;s access token.</source>
        <translation>Connect Miro: sign in under “Accounts”, or run this in a terminal and paste the app&apos;s access token.</translation>
    </message>
    <message>
        <source>Connect Bitrix24: sign in under “Accounts”, or run this and paste the address of an inbound webhook.</source>
        <translation>Connect Bitrix24: sign in under “Accounts”, or run this and paste the address of an inbound webhook.</translation>
    </message>
    <message>
        <source>Connect Miro and Bitrix24, choose a board and a project, and see what would be written before anything is. It takes about three minutes.</source>
        <translation>Connect Miro and Bitrix24, choose a board and a project, and see what would be written before anything is. It takes about three minutes.</translation>
    </message>
    <message>
        <source>Or write this as profile.json into %1, with your portal, board and project. A board&apos;s id stands in its address after /board/.</source>
        <translation>Or write this as profile.json into %1, with your portal, board and project. A board&apos;s id stands in its address after /board/.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SetupPage</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Set up…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>What they do</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>Map of a board</source>
        <translation>Map of a board</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Show a page, in the sidebar&apos;s order</source>
        <translation>Show a page, in the sidebar&apos;s order</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Search or filter what is shown</source>
        <translation>Search or filter what is shown</translation>
    </message>
    <message>
        <source>This list; the question mark shows it, too</source>
        <translation>This list; the question mark shows it, too</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Close the window</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Undo the last change of the draft</source>
        <translation>Undo the last change of the draft</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Remove the chosen rule or line</source>
        <translation>Remove the chosen rule or line</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Arrow keys</translation>
    </message>
    <message>
        <source>From sticky to sticky</source>
        <translation>From sticky to sticky</translation>
    </message>
    <message>
        <source>Skip the chosen operations that failed</source>
        <translation>Skip the chosen operations that failed</translation>
    </message>
    <message>
        <source>Look at what would be written now</source>
        <translation>Look at what would be written now</translation>
    </message>
    <message>
        <source>Try the chosen failed operations again</source>
        <translation>Try the chosen failed operations again</translation>
    </message>
    <message>
        <source>Take the chosen line&apos;s run back, after a look at it</source>
        <translation>Take the chosen line&apos;s run back, after a look at it</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SignInDialog</name>
    <message>
        <source>Sign in to Miro</source>
        <translation>Sign in to Miro</translation>
    </message>
    <message>
        <source>Sign in to Bitrix24</source>
        <translation>Sign in to Bitrix24</translation>
    </message>
    <message>
        <source>Sign in here</source>
        <translation>Sign in here</translation>
    </message>
    <message>
        <source>In my own browser</source>
        <translation>In my own browser</translation>
    </message>
    <message>
        <source>Paste a token…</source>
        <translation>Paste a token…</translation>
    </message>
    <message>
        <source>Paste a webhook…</source>
        <translation>Paste a webhook…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Signing in…</translation>
    </message>
    <message>
        <source>Asking who you are, and keeping the access in your keychain.</source>
        <translation>Asking who you are, and keeping the access in your keychain.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Begin again</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Change the details</translation>
    </message>
    <message>
        <source>Nobody is signed in yet</source>
        <translation>Nobody is signed in yet</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SignInsCard</name>
    <message>
        <source>Sign-ins</source>
        <translation>Sign-ins</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Renews itself; ends on %1 if unused</source>
        <translation>Renews itself; ends on %1 if unused</translation>
    </message>
    <message>
        <source>Valid until revoked</source>
        <translation>Valid until revoked</translation>
    </message>
    <message>
        <source>Access until %1, renewed by itself</source>
        <translation>Access until %1, renewed by itself</translation>
    </message>
    <message>
        <source>Ended on %1: sign in again</source>
        <translation>Ended on %1: sign in again</translation>
    </message>
    <message>
        <source>Access until %1, then sign in again</source>
        <translation>Access until %1, then sign in again</translation>
    </message>
</context>
<context>
    <name>bridge::ui::StartDialog</name>
    <message>
        <source>Set up a link</source>
        <translation>Set up a link</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>bridge::ui::StartTexts</name>
    <message>
        <source>Connect Miro</source>
        <translation>Connect Miro</translation>
    </message>
    <message>
        <source>Connect Bitrix24</source>
        <translation>Connect Bitrix24</translation>
    </message>
    <message>
        <source>Choose a board and a project</source>
        <translation>Choose a board and a project</translation>
    </message>
    <message>
        <source>What the frames mean</source>
        <translation>What the frames mean</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>What will be written</translation>
    </message>
    <message>
        <source>BoardBridge reads and writes stickies in your name. The sign-in stays on this computer.</source>
        <translation>BoardBridge reads and writes stickies in your name. The sign-in stays on this computer.</translation>
    </message>
    <message>
        <source>BoardBridge reads and writes tasks in your name. The sign-in stays on this computer.</source>
        <translation>BoardBridge reads and writes tasks in your name. The sign-in stays on this computer.</translation>
    </message>
    <message>
        <source>Stickies of the board become tasks of the project, and its tasks become stickies. More boards can be linked later.</source>
        <translation>Stickies of the board become tasks of the project, and its tasks become stickies. More boards can be linked later.</translation>
    </message>
    <message>
        <source>This is proposed from the frames&apos; titles. Drag from a frame to what it means, or choose a frame and press Del to take its line away.</source>
        <translation>This is proposed from the frames&apos; titles. Drag from a frame to what it means, or choose a frame and press Del to take its line away.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. “Start” writes this, and keeps both sides in step from then on.</source>
        <translation>Nothing has been written yet. “Start” writes this, and keeps both sides in step from then on.</translation>
    </message>
    <message>
        <source>Asking for boards and projects</source>
        <translation>Asking for boards and projects</translation>
    </message>
    <message>
        <source>Reading the board</source>
        <translation>Reading the board</translation>
    </message>
    <message>
        <source>Finding out what would be written</source>
        <translation>Finding out what would be written</translation>
    </message>
    <message>
        <source>Both services are asked what you may see.</source>
        <translation>Both services are asked what you may see.</translation>
    </message>
    <message>
        <source>Both sides are read; nothing is written. A large board takes a while.</source>
        <translation>Both sides are read; nothing is written. A large board takes a while.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Check the network, then try again.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Wait a little, then try again.</translation>
    </message>
    <message>
        <source>Go back to the account and sign in again, or choose another board or project.</source>
        <translation>Go back to the account and sign in again, or choose another board or project.</translation>
    </message>
    <message>
        <source>What is on both sides already</source>
        <translation>What is on both sides already</translation>
    </message>
    <message>
        <source>These stickies and tasks read alike. What you tick becomes one; the rest is made on the other side, too.</source>
        <translation>These stickies and tasks read alike. What you tick becomes one; the rest is made on the other side, too.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::StateFilter</name>
    <message>
        <source>Show only items in a state</source>
        <translation>Show only items in a state</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Show only: %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::StatusLine</name>
    <message>
        <source>The first look is under way.</source>
        <translation>The first look is under way.</translation>
    </message>
    <message>
        <source>Comparing both sides and writing what differs.</source>
        <translation>Comparing both sides and writing what differs.</translation>
    </message>
    <message>
        <source>Nothing is checked or written until you resume.</source>
        <translation>Nothing is checked or written until you resume.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait for your decision.</source>
        <translation>
            <numerusform>%Ln operation waits for your decision.</numerusform>
            <numerusform>%Ln operations wait for your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) failed and will be tried again.</source>
        <translation>
            <numerusform>%Ln operation failed and will be tried again.</numerusform>
            <numerusform>%Ln operations failed and will be tried again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait.</source>
        <translation>
            <numerusform>%Ln operation waits.</numerusform>
            <numerusform>%Ln operations wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>No board is linked.</source>
        <translation>No board is linked.</translation>
    </message>
    <message numerus="yes">
        <source>Both sides agree on %n item(s).</source>
        <translation>
            <numerusform>Both sides agree on %Ln item.</numerusform>
            <numerusform>Both sides agree on %Ln items.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next look %1</source>
        <translation>Next look %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::TablePane</name>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nothing matches “%1”</translation>
    </message>
    <message>
        <source>Clear the filter to see everything again.</source>
        <translation>Clear the filter to see everything again.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>bridge::ui::TimeText</name>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s ago</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 h ago</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>in %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>in %1 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Tray</name>
    <message>
        <source>Open BoardBridge</source>
        <translation>Open BoardBridge</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%Ln thing needs you</numerusform>
            <numerusform>%Ln things need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::ui::TrialViews</name>
    <message>
        <source>No rule takes it.</source>
        <translation>No rule takes it.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>It waits until a connector or its text names a task.</source>
        <translation>It waits until a connector or its text names a task.</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtasks</source>
        <translation>
            <numerusform>%Ln subtask</numerusform>
            <numerusform>%Ln subtasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%Ln ignored</numerusform>
            <numerusform>%Ln ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would wait for a task</source>
        <translation>
            <numerusform>%Ln would wait for a task</numerusform>
            <numerusform>%Ln would wait for a task</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::ui::ValueText</name>
    <message>
        <source>project %1</source>
        <translation>project %1</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>stage %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ValuesPane</name>
    <message>
        <source>The value in %1</source>
        <translation>The value in %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::WebPreview</name>
    <message>
        <source>Live board</source>
        <translation>Live board</translation>
    </message>
    <message>
        <source>Loading the board…</source>
        <translation>Loading the board…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Open in browser</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The board wants to go to %1. Sign in to Miro in your browser, or open the board there.</source>
        <translation>The board wants to go to %1. Sign in to Miro in your browser, or open the board there.</translation>
    </message>
    <message>
        <source>The browser view stopped. Try again, or open the board in your browser.</source>
        <translation>The browser view stopped. Try again, or open the board in your browser.</translation>
    </message>
    <message>
        <source>The live board can&apos;t be shown</source>
        <translation>The live board can&apos;t be shown</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted, so nothing was loaded from there.</source>
        <translation>The certificate of %1 can&apos;t be trusted, so nothing was loaded from there.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2
Check the network, then press “Try again”. The sync and the map don&apos;t need this view.</source>
        <translation>%1 can&apos;t be reached: %2
Check the network, then press “Try again”. The sync and the map don&apos;t need this view.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::WebSignInView</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No answer yet. If the page shows an error, or says that you are done, begin again, or use your own browser.</source>
        <translation>No answer yet. If the page shows an error, or says that you are done, begin again, or use your own browser.</translation>
    </message>
    <message>
        <source>You sign in to %1 itself; BoardBridge doesn&apos;t see your password.</source>
        <translation>You sign in to %1 itself; BoardBridge doesn&apos;t see your password.</translation>
    </message>
    <message>
        <source>Use my own browser instead</source>
        <translation>Use my own browser instead</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Begin again</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Signing in</translation>
    </message>
    <message>
        <source>%1 let you in. Getting the access…</source>
        <translation>%1 let you in. Getting the access…</translation>
    </message>
    <message>
        <source>The sign-in stopped</source>
        <translation>The sign-in stopped</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Words</name>
    <message>
        <source>Create task</source>
        <translation>Create task</translation>
    </message>
    <message>
        <source>Change task</source>
        <translation>Change task</translation>
    </message>
    <message>
        <source>Create subtask</source>
        <translation>Create subtask</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Add comment</translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation>Change comment</translation>
    </message>
    <message>
        <source>Create sticky</source>
        <translation>Create sticky</translation>
    </message>
    <message>
        <source>Change sticky</source>
        <translation>Change sticky</translation>
    </message>
    <message>
        <source>Mark sticky</source>
        <translation>Mark sticky</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>Delete task</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Complete task</translation>
    </message>
    <message>
        <source>Delete sticky</source>
        <translation>Delete sticky</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Parent task</source>
        <translation>Parent task</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>The service can&apos;t be reached.</translation>
    </message>
    <message>
        <source>No answer came; it is looked up before anything is sent again.</source>
        <translation>No answer came; it is looked up before anything is sent again.</translation>
    </message>
    <message>
        <source>The service asks for a pause.</source>
        <translation>The service asks for a pause.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>The sign-in was refused.</translation>
    </message>
    <message>
        <source>A right is missing.</source>
        <translation>A right is missing.</translation>
    </message>
    <message>
        <source>It isn&apos;t there.</source>
        <translation>It isn&apos;t there.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>It was changed meanwhile.</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <translation>The service refused it.</translation>
    </message>
    <message>
        <source>The service&apos;s answer can&apos;t be read.</source>
        <translation>The service&apos;s answer can&apos;t be read.</translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation>The service has a fault.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read or written.</source>
        <translation>The journal can&apos;t be read or written.</translation>
    </message>
    <message>
        <source>The profile needs a correction.</source>
        <translation>The profile needs a correction.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>It was cancelled.</translation>
    </message>
    <message>
        <source>Check the network. BoardBridge tries again by itself.</source>
        <translation>Check the network. BoardBridge tries again by itself.</translation>
    </message>
    <message>
        <source>Connect again with a new token or webhook address.</source>
        <translation>Connect again with a new token or webhook address.</translation>
    </message>
    <message>
        <source>Give the account the missing right or scope, then sync again.</source>
        <translation>Give the account the missing right or scope, then sync again.</translation>
    </message>
    <message>
        <source>Check the board&apos;s and the project&apos;s ids in profile.json.</source>
        <translation>Check the board&apos;s and the project&apos;s ids in profile.json.</translation>
    </message>
    <message>
        <source>Change the sticky or the task, then retry.</source>
        <translation>Change the sticky or the task, then retry.</translation>
    </message>
    <message>
        <source>Check that the profile folder can be written and the disk isn&apos;t full.</source>
        <translation>Check that the profile folder can be written and the disk isn&apos;t full.</translation>
    </message>
    <message>
        <source>Correct profile.json and start BoardBridge again.</source>
        <translation>Correct profile.json and start BoardBridge again.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself.</source>
        <translation>Nothing to do: it is tried again by itself.</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Remove mark</translation>
    </message>
    <message>
        <source>Two tasks for one sticky</source>
        <translation>Two tasks for one sticky</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Pending review</source>
        <translation>Pending review</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Bitrix24</source>
        <translation>Bitrix24</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Recognise task</source>
        <translation>Recognise task</translation>
    </message>
    <message>
        <source>Note agreement</source>
        <translation>Note agreement</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Unlink</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Keep text</source>
        <translation>Keep text</translation>
    </message>
    <message>
        <source>Another board</source>
        <translation>Another board</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>Another portal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Deleted on one side</source>
        <translation>Deleted on one side</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grey</translation>
    </message>
    <message>
        <source>Light yellow</source>
        <translation>Light yellow</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Light green</source>
        <translation>Light green</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>Dark green</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Light pink</source>
        <translation>Light pink</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Light blue</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>Dark blue</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Black</translation>
    </message>
</context>
</TS>
