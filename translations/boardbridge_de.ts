<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>bridge::gui::Accounts</name>
    <message>
        <source>My team</source>
        <translation>Mein Team</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>The services are reached by this way from now on.</source>
        <translation>Die Dienste werden ab jetzt auf diesem Weg erreicht.</translation>
    </message>
</context>
<context>
    <name>bridge::gui::Diagnostics</name>
    <message>
        <source>Written to %1. Look into it before you send it.</source>
        <translation>In %1 geschrieben. Sehen Sie die Datei durch, bevor Sie sie senden.</translation>
    </message>
</context>
<context>
    <name>bridge::gui::HistoryExport</name>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile in %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::gui::Planning</name>
    <message>
        <source>Nothing can be synced yet.</source>
        <translation>Es kann noch nichts abgeglichen werden.</translation>
    </message>
</context>
<context>
    <name>bridge::gui::SelfTestText</name>
    <message>
        <source>Everything became what the link says, and nothing was lost.</source>
        <translation>Alles wurde, was die Verknüpfung sagt, und nichts ging verloren.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The mapping contradicts itself</source>
        <translation>Die Zuordnung widerspricht sich</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>Frame: %1</source>
        <translation>Frame: %1</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Keine Regel</translation>
    </message>
    <message>
        <source>No task to belong to</source>
        <translation>Keine Aufgabe, zu der es gehört</translation>
    </message>
    <message>
        <source>The self-test could not go on</source>
        <translation>Der Selbsttest konnte nicht weitergehen</translation>
    </message>
    <message>
        <source>The profile has no such link any more.</source>
        <translation>Das Profil hat keine solche Verknüpfung mehr.</translation>
    </message>
    <message>
        <source>It is never reached: the rules above take all of its stickies.</source>
        <translation>Sie wird nie erreicht: Die Regeln darüber nehmen alle ihre Haftnotizen.</translation>
    </message>
    <message>
        <source>The two sides do not come to rest</source>
        <translation>Die beiden Seiten kommen nicht zur Ruhe</translation>
    </message>
    <message>
        <source>Every pass writes something, though nobody edits.</source>
        <translation>Jeder Durchgang schreibt etwas, obwohl niemand etwas ändert.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 von „%2“</translation>
    </message>
    <message>
        <source>Expected: %1. Found: %2.</source>
        <translation>Erwartet: %1. Gefunden: %2.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number of stickies</source>
        <translation>Anzahl der Haftnotizen</translation>
    </message>
    <message>
        <source>Number of tasks</source>
        <translation>Anzahl der Aufgaben</translation>
    </message>
    <message>
        <source>Test boards: %L1, stickies: %L2, edits: %L3, writes: %L4.</source>
        <translation>Test-Boards: %L1, Haftnotizen: %L2, Änderungen: %L3, Schreibvorgänge: %L4.</translation>
    </message>
    <message>
        <source>Not as it should be: %L1.</source>
        <translation>Nicht, wie es sein soll: %L1.</translation>
    </message>
    <message>
        <source>Stickies it took: %L1</source>
        <translation>Haftnotizen, die sie nahm: %L1</translation>
    </message>
    <message>
        <source>Stickies in it that a rule takes: %L1</source>
        <translation>Haftnotizen darin, die eine Regel nimmt: %L1</translation>
    </message>
    <message>
        <source>Stickies that were left alone: %L1</source>
        <translation>Haftnotizen, die blieben, wie sie sind: %L1</translation>
    </message>
    <message>
        <source>Comments and subtasks that waited: %L1</source>
        <translation>Kommentare und Teilaufgaben, die warteten: %L1</translation>
    </message>
</context>
<context>
    <name>bridge::gui::WindowPlace</name>
    <message>
        <source>This desktop has no tray. Closing the window ends the sync; minimised, it goes on.</source>
        <translation>Dieser Desktop hat keinen Infobereich. Das Schließen des Fensters beendet den Abgleich; minimiert läuft er weiter.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AccountCard</name>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Abfrage…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>through your own app</source>
        <translation>über eine eigene App</translation>
    </message>
    <message>
        <source>by a pasted token</source>
        <translation>über ein eingefügtes Token</translation>
    </message>
    <message>
        <source>by a webhook</source>
        <translation>über einen Webhook</translation>
    </message>
    <message>
        <source>Access until %1, renewed by itself</source>
        <translation>Zugriff bis %1, verlängert sich von selbst</translation>
    </message>
    <message>
        <source>Access until %1, then sign in again</source>
        <translation>Zugriff bis %1, danach neu anmelden</translation>
    </message>
    <message>
        <source>Access until somebody revokes it</source>
        <translation>Zugriff, bis jemand ihn widerruft</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign in so that BoardBridge can read and write for you.</source>
        <translation>Melden Sie sich an, damit BoardBridge für Sie lesen und schreiben kann.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>Berechtigungen: %1</translation>
    </message>
    <message>
        <source>The sign-in ends on %1: press “Test” to make it last longer.</source>
        <translation>Die Anmeldung endet am %1: Klicken Sie auf „Testen“, um sie zu verlängern.</translation>
    </message>
    <message>
        <source>The sign-in ends on %1 unless it is used before.</source>
        <translation>Die Anmeldung endet am %1, wenn sie vorher nicht genutzt wird.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>%1 is missing. %2</source>
        <translation>Es fehlt: %1. %2</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AccountStep</name>
    <message>
        <source>You need an app of your own in Miro, or its token. The next window tells how to make one.</source>
        <translation>Sie brauchen eine eigene App in Miro oder deren Token. Wie Sie sie anlegen, steht im nächsten Fenster.</translation>
    </message>
    <message>
        <source>You need an inbound webhook of your portal, or a local application of your own. The next window tells how to make either.</source>
        <translation>Sie brauchen einen eingehenden Webhook Ihres Portals oder eine eigene lokale Anwendung. Wie Sie beides anlegen, steht im nächsten Fenster.</translation>
    </message>
    <message>
        <source>%1 is missing. %2</source>
        <translation>Es fehlt: %1. %2</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Sign-ins are kept</source>
        <translation>Anmeldungen speichern</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>in memory: I am asked at each start</source>
        <translation>im Arbeitsspeicher: bei jedem Start fragen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out of %1? The sync stops until somebody signs in again.</source>
        <translation>Von %1 abmelden? Der Abgleich ruht, bis sich jemand wieder anmeldet.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ActivityPage</name>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Strg+F)</translation>
    </message>
    <message>
        <source>Lists of activity</source>
        <translation>Aktivitätslisten</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Operations that wait</source>
        <translation>Wartende Vorgänge</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Everything that was found to do is done.</source>
        <translation>Alles, was zu tun war, ist erledigt.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Held and conflicts</source>
        <translation>Zurückgehalten, Konflikte</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AppForm</name>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation>gespeichert; leer lassen, um es zu behalten</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Umleitungsadresse</translation>
    </message>
    <message>
        <source>Enter the client ID of your app.</source>
        <translation>Geben Sie die Client-ID Ihrer App ein.</translation>
    </message>
    <message>
        <source>Enter the client secret of your app.</source>
        <translation>Geben Sie das Client-Secret Ihrer App ein.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AppMenu</name>
    <message>
        <source>Sync now</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keep syncing when the window is closed</source>
        <translation>Bei geschlossenem Fenster weiter abgleichen</translation>
    </message>
    <message>
        <source>About BoardBridge</source>
        <translation>Über BoardBridge</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends BoardBridge.</source>
        <translation>Dieser Desktop hat keinen Infobereich, daher beendet das Schließen des Fensters BoardBridge.</translation>
    </message>
    <message>
        <source>Preview changes…</source>
        <translation>Änderungsvorschau…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Attention</name>
    <message numerus="yes">
        <source>%n operation(s) wait for your decision</source>
        <translation>
            <numerusform>%Ln Vorgang wartet auf Ihre Entscheidung</numerusform>
            <numerusform>%Ln Vorgänge warten auf Ihre Entscheidung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) failed</source>
        <translation>
            <numerusform>%Ln Vorgang fehlgeschlagen</numerusform>
            <numerusform>%Ln Vorgänge fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written until you say so.</source>
        <translation>Ohne Ihre Zustimmung wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The list says why, and what repairs it.</source>
        <translation>Die Liste nennt den Grund und die Abhilfe.</translation>
    </message>
    <message numerus="yes">
        <source>run %1 is held with %n operation(s)</source>
        <translation>
            <numerusform>Lauf %1 mit %Ln Vorgang zurückgehalten</numerusform>
            <numerusform>Lauf %1 mit %Ln Vorgängen zurückgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the sign-in</source>
        <translation>%1 lehnt die Anmeldung ab</translation>
    </message>
    <message>
        <source>Nothing is asked of either service until you sign in again; BoardBridge notices the sign-in by itself.</source>
        <translation>Bis Sie sich neu anmelden, wird keiner der Dienste abgefragt; die Anmeldung wird von selbst bemerkt.</translation>
    </message>
    <message>
        <source>The sign-in to %1 ends on %2</source>
        <translation>Die Anmeldung bei %1 endet am %2</translation>
    </message>
    <message>
        <source>A sync before then renews it. If it has ended, sign in again.</source>
        <translation>Ein Abgleich davor verlängert sie. Ist sie abgelaufen, melden Sie sich neu an.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AttentionList</name>
    <message>
        <source>What needs you</source>
        <translation>Was auf Sie wartet</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Bitrix24Form</name>
    <message>
        <source>BoardBridge works as a local application of your portal, so that nobody stands between you and Bitrix24. Once for your portal, by an administrator:</source>
        <translation>BoardBridge arbeitet als lokale Anwendung Ihres Portals, sodass niemand zwischen Ihnen und Bitrix24 steht. Einmal je Portal, durch einen Administrator:</translation>
    </message>
    <message>
        <source>In Bitrix24, open Developer resources → Other → Local application.</source>
        <translation>Öffnen Sie in Bitrix24 Entwicklerressourcen → Andere → Lokale Anwendung.</translation>
    </message>
    <message>
        <source>Choose Server, and tick “Uses API only”.</source>
        <translation>Wählen Sie „Server“ und aktivieren Sie „Verwendet nur API“.</translation>
    </message>
    <message>
        <source>As the handler path, enter the address below, exactly as it stands here.</source>
        <translation>Geben Sie als Handler-Pfad die Adresse unten ein, genau wie sie hier steht.</translation>
    </message>
    <message>
        <source>Give it the permissions %1. Without some of them it works with what it has.</source>
        <translation>Erteilen Sie die Berechtigungen %1. Fehlen einige, arbeitet BoardBridge mit den vorhandenen.</translation>
    </message>
    <message>
        <source>Save, and copy the client ID and the client secret from there into these fields.</source>
        <translation>Speichern Sie und kopieren Sie von dort die Client-ID und das Client-Secret in diese Felder.</translation>
    </message>
    <message>
        <source>Portal address</source>
        <translation>Portaladresse</translation>
    </message>
    <message>
        <source>Handler path</source>
        <translation>Handler-Pfad</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BoardMap</name>
    <message>
        <source>Board map</source>
        <translation>Board-Karte</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BoardPreview</name>
    <message>
        <source>On this computer the live board opens in your browser.</source>
        <translation>Auf diesem Computer wird das Live-Board im Browser geöffnet.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BoardsPage</name>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Chosen item</source>
        <translation>Gewähltes Element</translation>
    </message>
    <message>
        <source>Find a sticky</source>
        <translation>Haftnotiz suchen</translation>
    </message>
    <message>
        <source>Find a sticky (Ctrl+F)</source>
        <translation>Haftnotiz suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Show the whole board (0)</source>
        <translation>Ganzes Board zeigen (0)</translation>
    </message>
    <message>
        <source>No board is linked</source>
        <translation>Kein Board verknüpft</translation>
    </message>
    <message>
        <source>The board hasn&apos;t been read yet</source>
        <translation>Das Board wurde noch nicht gelesen</translation>
    </message>
    <message>
        <source>The map appears after the first look at it.</source>
        <translation>Die Karte erscheint nach der ersten Prüfung des Boards.</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Neue Verknüpfung…</translation>
    </message>
    <message>
        <source>Press “New link…” to choose a board and a project.</source>
        <translation>Klicken Sie auf „Neue Verknüpfung…“, um ein Board und ein Projekt zu wählen.</translation>
    </message>
    <message>
        <source>Zoom to 100 % (1)</source>
        <translation>Auf 100 % zoomen (1)</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>found: %L1</source>
        <translation>gefunden: %L1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BrowserPane</name>
    <message>
        <source>Sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted, so nothing was sent there. Ask who runs it, or your administrator if your company looks into encrypted connections.</source>
        <translation>Dem Zertifikat von %1 ist nicht zu trauen, daher wurde nichts dorthin gesendet. Fragen Sie den Betreiber oder, falls Ihre Firma verschlüsselte Verbindungen prüft, Ihren Administrator.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>The browser view stopped.</source>
        <translation>Die Browseransicht wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>The page wanted to open something that is no web page (%1:). That is not part of a sign-in.</source>
        <translation>Die Seite wollte etwas öffnen, das keine Webseite ist (%1:). Das gehört nicht zu einer Anmeldung.</translation>
    </message>
    <message>
        <source>The page wanted to go to %1 without encryption. That is not safe for a sign-in.</source>
        <translation>Die Seite wollte ohne Verschlüsselung zu %1 wechseln. Das ist für eine Anmeldung nicht sicher.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BudgetCard</name>
    <message>
        <source>Miro credits this minute</source>
        <translation>Miro-Credits in dieser Minute</translation>
    </message>
    <message>
        <source>Bitrix24 requests in use</source>
        <translation>Bitrix24-Anfragen im Kontingent</translation>
    </message>
    <message>
        <source>Busiest Bitrix24 method</source>
        <translation>Meistgenutzte Bitrix24-Methode</translation>
    </message>
    <message>
        <source>Limits of the services</source>
        <translation>Limits der Dienste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 von %2 s</translation>
    </message>
    <message>
        <source>Sent since the start: Miro %1, Bitrix24 %2</source>
        <translation>Seit dem Start gesendet: Miro %1, Bitrix24 %2</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ChangesCard</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 written to Bitrix24, %2 written to Miro.</source>
        <translation>%1 in Bitrix24 geschrieben, %2 in Miro geschrieben.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ChangesChart</name>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>To Bitrix24: %1</source>
        <translation>Nach Bitrix24: %1</translation>
    </message>
    <message>
        <source>To Miro: %1</source>
        <translation>Nach Miro: %1</translation>
    </message>
    <message>
        <source>Changes of the last 24 hours, %1 written to Bitrix24 and %2 to Miro</source>
        <translation>Änderungen der letzten 24 Stunden, %1 in Bitrix24 und %2 in Miro geschrieben</translation>
    </message>
    <message>
        <source>%1–%2: %3 to Bitrix24, %4 to Miro</source>
        <translation>%1–%2: %3 nach Bitrix24, %4 nach Miro</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ChecksPane</name>
    <message>
        <source>Progress of the checks</source>
        <translation>Fortschritt der Prüfungen</translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <translation>Noch nichts geprüft</translation>
    </message>
    <message>
        <source>The checks try the network, both accounts, every board and project, the keychain and the disk, and say what repairs what they find. They change nothing.</source>
        <translation>Geprüft werden das Netzwerk, beide Konten, jedes Board und Projekt, der Schlüsselbund und der Datenträger; zu jedem Befund wird die Abhilfe genannt. Geändert wird nichts.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>Stopped before everything was checked</source>
        <translation>Abgebrochen, bevor alles geprüft war</translation>
    </message>
    <message>
        <source>%1 failed, %2 warnings, %3 OK, %4 skipped</source>
        <translation>%1 Fehler, %2 Warnungen, %3 OK, %4 übersprungen</translation>
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
        <translation>Board suchen</translation>
    </message>
    <message>
        <source>There is no board here that you may see. Make one in Miro, then press “Back” and “Next”.</source>
        <translation>Hier gibt es kein Board, das Sie sehen dürfen. Legen Sie eines in Miro an und klicken Sie dann auf „Zurück“ und „Weiter“.</translation>
    </message>
    <message>
        <source>Project in Bitrix24</source>
        <translation>Projekt in Bitrix24</translation>
    </message>
    <message>
        <source>Find a project</source>
        <translation>Projekt suchen</translation>
    </message>
    <message>
        <source>There is no project here that you may see. Make one in Bitrix24, then press “Back” and “Next”.</source>
        <translation>Hier gibt es kein Projekt, das Sie sehen dürfen. Legen Sie eines in Bitrix24 an und klicken Sie dann auf „Zurück“ und „Weiter“.</translation>
    </message>
    <message>
        <source>%1 – view only</source>
        <translation>%1 – nur Lesezugriff</translation>
    </message>
</context>
<context>
    <name>bridge::ui::CopyLine</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::CoreText</name>
    <message>
        <source>Belongs to another link</source>
        <translation>Gehört zu einer anderen Verknüpfung</translation>
    </message>
    <message>
        <source>A rule says to leave it alone</source>
        <translation>Laut einer Regel bleibt es unberührt</translation>
    </message>
    <message>
        <source>No rule matches its colour, tags or text</source>
        <translation>Keine Regel passt zu Farbe, Tags oder Text</translation>
    </message>
    <message>
        <source>It has no text yet</source>
        <translation>Noch kein Text vorhanden</translation>
    </message>
    <message>
        <source>An earlier attempt is being looked up</source>
        <translation>Ein früherer Versuch wird nachgeprüft</translation>
    </message>
    <message>
        <source>Somebody may still be typing</source>
        <translation>Vielleicht tippt noch jemand</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>Wird erstellt</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>The item it is connected to has to become a task first</source>
        <translation>Das verbundene Element muss zuerst eine Aufgabe werden</translation>
    </message>
    <message>
        <source>The item it is connected to is not a task</source>
        <translation>Das verbundene Element ist keine Aufgabe</translation>
    </message>
    <message>
        <source>Connect it to a task</source>
        <translation>Verbinden Sie es mit einer Aufgabe</translation>
    </message>
    <message>
        <source>The board or the item has no room for another tag: the mark stands in the text</source>
        <translation>Board oder Element hat keinen Platz für ein weiteres Tag: Die Markierung steht im Text</translation>
    </message>
    <message>
        <source>No frame stands for the task&apos;s project, status and stage: it stays where it is</source>
        <translation>Kein Frame steht für Projekt, Status und Phase der Aufgabe: Die Haftnotiz bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>Its sticky was deleted</source>
        <translation>Die Haftnotiz dazu wurde gelöscht</translation>
    </message>
    <message>
        <source>Its task was deleted</source>
        <translation>Die Aufgabe dazu wurde gelöscht</translation>
    </message>
    <message>
        <source>Both sides were deleted</source>
        <translation>Beide Seiten wurden gelöscht</translation>
    </message>
    <message>
        <source>Both sides were edited: choose one</source>
        <translation>Beide Seiten wurden bearbeitet: Wählen Sie eine</translation>
    </message>
    <message>
        <source>Delete the second task in Bitrix24</source>
        <translation>Löschen Sie die zweite Aufgabe in Bitrix24</translation>
    </message>
    <message>
        <source>Create task %1</source>
        <translation>Aufgabe %1 erstellen</translation>
    </message>
    <message>
        <source>Create subtask %1</source>
        <translation>Teilaufgabe %1 erstellen</translation>
    </message>
    <message>
        <source>Comment %1</source>
        <translation>Kommentar %1</translation>
    </message>
    <message>
        <source>Edit the comment %1 on task %2</source>
        <translation>Kommentar %1 zu Aufgabe %2 bearbeiten</translation>
    </message>
    <message>
        <source>Recognise %1 as task %2</source>
        <translation>%1 als Aufgabe %2 erkennen</translation>
    </message>
    <message>
        <source>Create a sticky for task %1 %2</source>
        <translation>Haftnotiz für Aufgabe %1 %2 erstellen</translation>
    </message>
    <message>
        <source>Update task %2 %1</source>
        <translation>Aufgabe %2 %1 aktualisieren</translation>
    </message>
    <message>
        <source>Update %1 from task %2</source>
        <translation>%1 aus Aufgabe %2 aktualisieren</translation>
    </message>
    <message>
        <source>Write B24-%2 on %1</source>
        <translation>B24-%2 auf %1 schreiben</translation>
    </message>
    <message>
        <source>Tag %1 with %2</source>
        <translation>%1 mit Tag %2 versehen</translation>
    </message>
    <message>
        <source>Tag %1 as deleted in Bitrix24</source>
        <translation>%1 als in Bitrix24 gelöscht kennzeichnen</translation>
    </message>
    <message>
        <source>Note that %1 is in step</source>
        <translation>Vermerken, dass %1 übereinstimmt</translation>
    </message>
    <message>
        <source>Both sides changed %1</source>
        <translation>Beide Seiten haben %1 geändert</translation>
    </message>
    <message>
        <source>Sticky %1 was deleted</source>
        <translation>Haftnotiz %1 wurde gelöscht</translation>
    </message>
    <message>
        <source>Task %2 of %1 was deleted</source>
        <translation>Aufgabe %2 zu %1 wurde gelöscht</translation>
    </message>
    <message>
        <source>Task %1 was created twice: task %2 is kept</source>
        <translation>Aufgabe %1 wurde doppelt erstellt: Aufgabe %2 bleibt</translation>
    </message>
    <message>
        <source>All %1 linked stickies are gone from the board: is it the right board?</source>
        <translation>Alle %1 verknüpften Haftnotizen sind vom Board verschwunden: Ist es das richtige Board?</translation>
    </message>
    <message>
        <source>All %1 linked tasks are gone from Bitrix24: is it the right portal, and may the account see them?</source>
        <translation>Alle %1 verknüpften Aufgaben sind aus Bitrix24 verschwunden: Ist es das richtige Portal, und darf das Konto sie sehen?</translation>
    </message>
    <message>
        <source>%1 of %2 pairs would be closed, moved or unlinked at once; the limit of this link is %3</source>
        <translation>%1 von %2 Paaren würden auf einmal geschlossen, verschoben oder getrennt; das Limit dieser Verknüpfung ist&#xa0;%3</translation>
    </message>
    <message>
        <source>The link was started with another portal than %1. Is it the same portal under a new address?</source>
        <translation>Die Verknüpfung wurde mit einem anderen Portal als %1 begonnen. Ist es dasselbe Portal unter neuer Adresse?</translation>
    </message>
    <message>
        <source>The link was started with another board than %1. A new board needs a new link.</source>
        <translation>Die Verknüpfung wurde mit einem anderen Board als %1 begonnen. Ein neues Board braucht eine neue Verknüpfung.</translation>
    </message>
    <message>
        <source>The profile has no link “%1”.</source>
        <translation>Das Profil hat keine Verknüpfung „%1“.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1 with this profile</source>
        <translation>Mit diesem Profil ist niemand bei %1 angemeldet</translation>
    </message>
    <message>
        <source>Give the signed-in account the right to do this in %1, then press “Retry”.</source>
        <translation>Geben Sie dem angemeldeten Konto das Recht dazu in %1 und klicken Sie dann auf „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>Look whether it was deleted in %1; the next pass finds out by itself.</source>
        <translation>Sehen Sie nach, ob es in %1 gelöscht wurde; der nächste Durchgang stellt es von selbst fest.</translation>
    </message>
    <message>
        <source>Somebody changed it at the same moment; it is tried again by itself.</source>
        <translation>Jemand hat es im selben Moment geändert; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Change the item so that %1 takes it; it is tried again at once then.</source>
        <translation>Ändern Sie das Element so, dass %1 es annimmt; dann wird es sofort erneut versucht.</translation>
    </message>
    <message>
        <source>%1 had a problem; it is tried again by itself, or press “Retry”.</source>
        <translation>%1 hatte eine Störung; es wird von selbst erneut versucht, oder klicken Sie auf „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>Sign in to %1 again.</source>
        <translation>Melden Sie sich erneut bei %1 an.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the rights of the profile folder.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder prüfen Sie die Rechte des Profilordners.</translation>
    </message>
    <message>
        <source>Correct the profile, then press “Retry”.</source>
        <translation>Korrigieren Sie das Profil und klicken Sie dann auf „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>Look at the task; press “Retry” if the comment is missing.</source>
        <translation>Sehen Sie sich die Aufgabe an; fehlt der Kommentar, klicken Sie auf „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>It was written, and yet the other side shows something else</source>
        <translation>Es wurde geschrieben, doch die andere Seite zeigt etwas anderes</translation>
    </message>
    <message>
        <source>Bitrix24 left the status at “%1”</source>
        <translation>Bitrix24 hat den Status bei „%1“ belassen</translation>
    </message>
    <message>
        <source>Bitrix24 left the task in its project</source>
        <translation>Bitrix24 hat die Aufgabe in ihrem Projekt belassen</translation>
    </message>
    <message>
        <source>Bitrix24 left the task in its kanban stage</source>
        <translation>Bitrix24 hat die Aufgabe in ihrer Kanban-Phase belassen</translation>
    </message>
    <message>
        <source>Bitrix24 left the priority at “%1”</source>
        <translation>Bitrix24 hat die Priorität bei „%1“ belassen</translation>
    </message>
    <message>
        <source>Bitrix24 left out the link to the sticky</source>
        <translation>Bitrix24 hat den Link zur Haftnotiz weggelassen</translation>
    </message>
    <message>
        <source>No failed or held operation has the id “%1”</source>
        <translation>Kein fehlgeschlagener oder zurückgehaltener Vorgang hat die ID „%1“</translation>
    </message>
    <message>
        <source>Bitrix24 can&apos;t be reached (%1)</source>
        <translation>Bitrix24 ist nicht erreichbar (%1)</translation>
    </message>
    <message>
        <source>Bitrix24 gave no answer (%1)</source>
        <translation>Bitrix24 hat nicht geantwortet (%1)</translation>
    </message>
    <message>
        <source>Miro can&apos;t be reached (%1)</source>
        <translation>Miro ist nicht erreichbar (%1)</translation>
    </message>
    <message>
        <source>Miro gave no answer (%1)</source>
        <translation>Miro hat nicht geantwortet (%1)</translation>
    </message>
    <message>
        <source>%1; whether Miro did it is not known</source>
        <translation>%1; ob Miro es ausgeführt hat, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Miro did not accept the access token: connect Miro again</source>
        <translation>Miro hat das Zugriffstoken nicht angenommen: Verbinden Sie Miro neu</translation>
    </message>
    <message>
        <source>the Miro account or app has no right to this board: %1</source>
        <translation>das Miro-Konto oder die App hat kein Recht an diesem Board: %1</translation>
    </message>
    <message>
        <source>Miro has no such board or item, or hides it: %1</source>
        <translation>Miro hat kein solches Board oder Element oder verbirgt es: %1</translation>
    </message>
    <message>
        <source>it was changed in Miro meanwhile: %1</source>
        <translation>es wurde inzwischen in Miro geändert: %1</translation>
    </message>
    <message>
        <source>Miro&apos;s limit of calls a minute is used up</source>
        <translation>Miros Limit für Aufrufe pro Minute ist erschöpft</translation>
    </message>
    <message>
        <source>Miro has a fault of its own (HTTP %1)</source>
        <translation>Störung auf Seiten von Miro (HTTP %1)</translation>
    </message>
    <message>
        <source>Miro refused it: %1</source>
        <translation>Miro hat es abgelehnt: %1</translation>
    </message>
    <message>
        <source>Miro&apos;s address gave an unexpected answer (HTTP %1): check the address of the API</source>
        <translation>Die Adresse von Miro gab eine unerwartete Antwort (HTTP %1): Prüfen Sie die Adresse der API</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>the host was not found</source>
        <translation>der Host wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the certificate or the encryption was not accepted</source>
        <translation>das Zertifikat oder die Verschlüsselung wurde nicht akzeptiert</translation>
    </message>
    <message>
        <source>the connection broke before the answer was complete</source>
        <translation>die Verbindung brach ab, bevor die Antwort vollständig war</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: abgebrochen</translation>
    </message>
    <message>
        <source>%1: the answer is too large</source>
        <translation>%1: die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>%1: no whole answer in time</source>
        <translation>%1: keine rechtzeitige vollständige Antwort</translation>
    </message>
    <message>
        <source>%1: the address doesn&apos;t answer like a Bitrix24 portal (HTTP %2)</source>
        <translation>%1: die Adresse antwortet nicht wie ein Bitrix24-Portal (HTTP %2)</translation>
    </message>
    <message>
        <source>It was held together with others</source>
        <translation>Es wurde zusammen mit anderen zurückgehalten</translation>
    </message>
    <message>
        <source>The frame “%1” is full and has no room to grow</source>
        <translation>Der Frame „%1“ ist voll und kann nicht wachsen</translation>
    </message>
    <message>
        <source>It has no text: the task keeps its own</source>
        <translation>Kein Text auf der Haftnotiz: Die Aufgabe behält ihren eigenen</translation>
    </message>
    <message>
        <source>Its text leaves no room for the task&apos;s id</source>
        <translation>Der Text lässt keinen Platz für die ID der Aufgabe</translation>
    </message>
    <message>
        <source>Look at it, then press “Retry” to let it through.</source>
        <translation>Sehen Sie es sich an und lassen Sie es mit „Erneut versuchen“ durch.</translation>
    </message>
    <message>
        <source>It goes away by itself once the second task is deleted.</source>
        <translation>Es verschwindet von selbst, sobald die zweite Aufgabe gelöscht ist.</translation>
    </message>
    <message>
        <source>The comment may be there already: %1</source>
        <translation>Der Kommentar ist vielleicht schon da: %1</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>%1 davon</translation>
    </message>
    <message>
        <source>%1 were in a frame that is no longer on the board: was it deleted?</source>
        <translation>%1 waren in einem Frame, der nicht mehr auf dem Board ist: Wurde er gelöscht?</translation>
    </message>
    <message>
        <source>%1 were in the frame “%2”, which is no longer on the board: was it deleted or renamed?</source>
        <translation>%1 waren im Frame „%2“, der nicht mehr auf dem Board ist: Wurde er gelöscht oder umbenannt?</translation>
    </message>
    <message>
        <source>%1 were in the frame “%2”: was it emptied?</source>
        <translation>%1 waren im Frame „%2“: Wurde er geleert?</translation>
    </message>
    <message>
        <source>All linked stickies of the board are gone at once: is it the right board?</source>
        <translation>Alle verknüpften Haftnotizen des Boards sind auf einmal verschwunden: Ist es das richtige Board?</translation>
    </message>
    <message>
        <source>%1 are tasks of project %2: was the project deleted, archived, or did the account lose access?</source>
        <translation>%1 sind Aufgaben von Projekt %2: Wurde das Projekt gelöscht oder archiviert, oder hat das Konto den Zugriff verloren?</translation>
    </message>
    <message>
        <source>All linked tasks are gone at once: is it the right portal, and may the account see them?</source>
        <translation>Alle verknüpften Aufgaben sind auf einmal verschwunden: Ist es das richtige Portal, und darf das Konto sie sehen?</translation>
    </message>
    <message>
        <source>The mapping of the frame “%1” is new: %2</source>
        <translation>Die Zuordnung des Frames „%1“ ist neu: %2</translation>
    </message>
    <message>
        <source>The mapping of the frame “%1” says something new: %2 instead of %3</source>
        <translation>Die Zuordnung des Frames „%1“ besagt etwas Neues: %2 statt %3</translation>
    </message>
    <message>
        <source>%1 lie on the frame “%2” now without belonging to it: was the frame moved or made larger?</source>
        <translation>%1 liegen jetzt auf dem Frame „%2“, ohne zu ihm zu gehören: Wurde er verschoben oder vergrößert?</translation>
    </message>
    <message>
        <source>%1 came into the frame “%2” since the last sync: were they moved there on purpose?</source>
        <translation>%1 kamen seit dem letzten Abgleich in den Frame „%2“: Wurden sie absichtlich dorthin verschoben?</translation>
    </message>
    <message>
        <source>Both sides changed the %1: %2 won</source>
        <translation>Beide Seiten haben das Feld „%1“ geändert: Es gilt %2</translation>
    </message>
    <message>
        <source>Bitrix24 left the parent task as it was</source>
        <translation>Bitrix24 hat die übergeordnete Aufgabe belassen, wie sie war</translation>
    </message>
    <message>
        <source>Take one side, or both.</source>
        <translation>Nehmen Sie eine Seite oder beide.</translation>
    </message>
    <message>
        <source>Both sides changed the %1; %2 won</source>
        <translation>Beide Seiten haben das Feld „%1“ geändert; es gilt %2</translation>
    </message>
    <message>
        <source>The text that lost can still be taken, or added to the task as a comment.</source>
        <translation>Der unterlegene Text kann noch genommen oder der Aufgabe als Kommentar hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Keep the text that was not taken as a comment on task %1</source>
        <translation>Den nicht übernommenen Text als Kommentar zu Aufgabe %1 behalten</translation>
    </message>
    <message>
        <source>From the sticky, not taken over:
%1</source>
        <translation>Von der Haftnotiz, nicht übernommen:
%1</translation>
    </message>
    <message>
        <source>From the task, not taken over:
%1</source>
        <translation>Von der Aufgabe, nicht übernommen:
%1</translation>
    </message>
    <message>
        <source>Take the tag %2 off %1: %3</source>
        <translation>Tag %2 von %1 entfernen: %3</translation>
    </message>
    <message>
        <source>the link writes no tags now</source>
        <translation>die Verknüpfung schreibt jetzt keine Tags</translation>
    </message>
    <message>
        <source>it names another task</source>
        <translation>es nennt eine andere Aufgabe</translation>
    </message>
    <message>
        <source>Sticky %1 was deleted, its task %2 was not</source>
        <translation>Haftnotiz %1 wurde gelöscht, ihre Aufgabe %2 nicht</translation>
    </message>
    <message>
        <source>Task %2 was deleted, its sticky %1 was not</source>
        <translation>Aufgabe %2 wurde gelöscht, ihre Haftnotiz %1 nicht</translation>
    </message>
    <message>
        <source>Its sticky was deleted: take miro to delete the task, bitrix24 to make the sticky again, both to unlink the pair</source>
        <translation>Die Haftnotiz dazu wurde gelöscht: miro löscht die Aufgabe, bitrix24 erstellt die Haftnotiz neu, both trennt das Paar</translation>
    </message>
    <message>
        <source>Its task was deleted: take bitrix24 to delete the sticky, miro to make the task again, both to unlink the pair</source>
        <translation>Die Aufgabe dazu wurde gelöscht: bitrix24 löscht die Haftnotiz, miro erstellt die Aufgabe neu, both trennt das Paar</translation>
    </message>
    <message>
        <source>Both sides of %1 were deleted</source>
        <translation>Beide Seiten von %1 wurden gelöscht</translation>
    </message>
    <message>
        <source>Its sticky was deleted, but the task was changed since: it stays</source>
        <translation>Die Haftnotiz dazu wurde gelöscht, die Aufgabe aber seither geändert: Die Aufgabe bleibt</translation>
    </message>
    <message>
        <source>Complete task %2: its sticky %1 was deleted</source>
        <translation>Aufgabe %2 abschließen: Haftnotiz %1 dazu wurde gelöscht</translation>
    </message>
    <message>
        <source>Delete task %2: its sticky %1 was deleted</source>
        <translation>Aufgabe %2 löschen: Haftnotiz %1 dazu wurde gelöscht</translation>
    </message>
    <message>
        <source>Delete %1: its task %2 was deleted</source>
        <translation>%1 löschen: Aufgabe %2 dazu wurde gelöscht</translation>
    </message>
    <message>
        <source>Task %1 was deleted</source>
        <translation>Aufgabe %1 wurde gelöscht</translation>
    </message>
    <message>
        <source>No rule matches it now: its comment on task %1 stays</source>
        <translation>Keine Regel passt mehr: Der Kommentar zu Aufgabe %1 bleibt</translation>
    </message>
    <message>
        <source>No rule matches it now: task %1 is left as it is</source>
        <translation>Keine Regel passt mehr: Aufgabe %1 bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>It is connected to no task: it stays a subtask of task %1</source>
        <translation>Mit keiner Aufgabe verbunden: Bleibt eine Teilaufgabe von Aufgabe %1</translation>
    </message>
    <message>
        <source>Take the mark %2 off %1: it is a comment now</source>
        <translation>Markierung %2 von %1 entfernen: Es ist jetzt ein Kommentar</translation>
    </message>
    <message>
        <source>Its sticky is a comment now</source>
        <translation>Die Haftnotiz dazu ist jetzt ein Kommentar</translation>
    </message>
    <message>
        <source>No conflict has the id “%1”</source>
        <translation>Kein Konflikt hat die ID „%1“</translation>
    </message>
    <message>
        <source>Only texts can be kept both: take miro or bitrix24</source>
        <translation>Nur bei Texten lässt sich beides behalten: Nehmen Sie miro oder bitrix24</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>unter einer Sekunde</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>Nothing is to be written.</source>
        <translation>Es ist nichts zu schreiben.</translation>
    </message>
    <message>
        <source>%1: %2, %3 is the limit</source>
        <translation>%1: %2, begrenzt durch %3</translation>
    </message>
    <message>
        <source>No held run has the number %1</source>
        <translation>Kein zurückgehaltener Lauf hat die Nummer %1</translation>
    </message>
    <message>
        <source>The sticky is gone since</source>
        <translation>Die Haftnotiz ist inzwischen verschwunden</translation>
    </message>
    <message>
        <source>The sticky is there again</source>
        <translation>Die Haftnotiz ist wieder da</translation>
    </message>
    <message>
        <source>The sticky was edited since</source>
        <translation>Die Haftnotiz wurde inzwischen bearbeitet</translation>
    </message>
    <message>
        <source>The task is gone since</source>
        <translation>Die Aufgabe ist inzwischen verschwunden</translation>
    </message>
    <message>
        <source>The task is there again</source>
        <translation>Die Aufgabe ist wieder da</translation>
    </message>
    <message>
        <source>The task was edited since</source>
        <translation>Die Aufgabe wurde inzwischen bearbeitet</translation>
    </message>
    <message>
        <source>It would write something else now</source>
        <translation>Jetzt würde etwas anderes geschrieben</translation>
    </message>
    <message>
        <source>Unknown operation: nothing of this id is planned</source>
        <translation>Unbekannter Vorgang: Unter dieser ID ist nichts geplant</translation>
    </message>
    <message>
        <source>It is no longer needed</source>
        <translation>Es wird nicht mehr benötigt</translation>
    </message>
    <message>
        <source>It failed before and waits for its next try</source>
        <translation>Es schlug zuvor fehl und wartet auf den nächsten Versuch</translation>
    </message>
    <message>
        <source>The run was made with another %1 (%2): it can&apos;t be taken back here</source>
        <translation>Der Lauf erfolgte mit einem anderen %1 (%2): Er kann hier nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>Nothing is known of a run %1</source>
        <translation>Über einen Lauf %1 ist nichts bekannt</translation>
    </message>
    <message>
        <source>A run was taken back: it is not made again</source>
        <translation>Ein Lauf wurde zurückgenommen: Das Gegenstück wird nicht neu erstellt</translation>
    </message>
    <message>
        <source>A comment may have been read: it stays</source>
        <translation>Ein Kommentar könnte gelesen worden sein: Er bleibt</translation>
    </message>
    <message>
        <source>Unlink %1: its comment goes with task %2</source>
        <translation>%1 trennen: Der Kommentar dazu verschwindet mit Aufgabe %2</translation>
    </message>
    <message>
        <source>A comment may have been read: its task stays</source>
        <translation>Ein Kommentar könnte gelesen worden sein: Seine Aufgabe bleibt</translation>
    </message>
    <message>
        <source>The task has a subtask that stays</source>
        <translation>Die Aufgabe hat eine Teilaufgabe, die bleibt</translation>
    </message>
    <message>
        <source>Delete task %1 “%2”, which the run created</source>
        <translation>Vom Lauf erstellte Aufgabe %1 „%2“ löschen</translation>
    </message>
    <message>
        <source>Delete %1, which the run created</source>
        <translation>%1 löschen (vom Lauf erstellt)</translation>
    </message>
    <message>
        <source>Take the tag %2 off %1</source>
        <translation>Tag %2 von %1 entfernen</translation>
    </message>
    <message>
        <source>Put task %1 “%2” back as it was</source>
        <translation>Aufgabe %1 „%2“ in den alten Zustand zurückversetzen</translation>
    </message>
    <message>
        <source>Put %1 back as it was</source>
        <translation>%1 in den alten Zustand zurückversetzen</translation>
    </message>
    <message>
        <source>The task is there</source>
        <translation>Die Aufgabe ist da</translation>
    </message>
    <message>
        <source>The sticky has another task by now</source>
        <translation>Die Haftnotiz hat inzwischen eine andere Aufgabe</translation>
    </message>
    <message>
        <source>Make task “%1” again</source>
        <translation>Aufgabe „%1“ neu erstellen</translation>
    </message>
    <message>
        <source>The task gets a new id, and its comments do not come back</source>
        <translation>Die Aufgabe erhält eine neue ID, und ihre Kommentare kommen nicht zurück</translation>
    </message>
    <message>
        <source>The sticky is there</source>
        <translation>Die Haftnotiz ist da</translation>
    </message>
    <message>
        <source>The task has another sticky by now</source>
        <translation>Die Aufgabe hat inzwischen eine andere Haftnotiz</translation>
    </message>
    <message>
        <source>Make sticky %1 again</source>
        <translation>Haftnotiz %1 neu erstellen</translation>
    </message>
    <message>
        <source>The sticky gets a new id, and its connectors do not come back</source>
        <translation>Die Haftnotiz erhält eine neue ID, und ihre Verbinder kommen nicht zurück</translation>
    </message>
    <message>
        <source>The task is gone</source>
        <translation>Die Aufgabe ist verschwunden</translation>
    </message>
    <message>
        <source>The sticky is gone</source>
        <translation>Die Haftnotiz ist verschwunden</translation>
    </message>
    <message>
        <source>Join %1 and task %2 again</source>
        <translation>%1 und Aufgabe %2 wieder verbinden</translation>
    </message>
    <message>
        <source>Unlink %1 and task %2</source>
        <translation>%1 und Aufgabe %2 trennen</translation>
    </message>
    <message>
        <source>The task was changed since</source>
        <translation>Die Aufgabe wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>An older version wrote it and did not keep what it would take</source>
        <translation>Eine ältere Version hat es geschrieben und nicht gespeichert, was zum Zurücknehmen nötig wäre</translation>
    </message>
    <message>
        <source>The sticky was changed since</source>
        <translation>Die Haftnotiz wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>The sticky and the task no longer belong together</source>
        <translation>Haftnotiz und Aufgabe gehören nicht mehr zusammen</translation>
    </message>
    <message>
        <source>The browser&apos;s answer holds no code: begin the sign-in again.</source>
        <translation>Die Antwort des Browsers enthält keinen Code: Beginnen Sie die Anmeldung neu.</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in to %1, so it was not used: begin again.</source>
        <translation>Die Antwort gehört nicht zu dieser Anmeldung bei %1 und wurde daher nicht verwendet: Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The sign-in to %1 was refused (%2).</source>
        <translation>Die Anmeldung bei %1 wurde abgelehnt (%2).</translation>
    </message>
    <message>
        <source>That is no code of %1: paste the whole address that the browser ended at, or the code in it.</source>
        <translation>Das ist kein Code von %1: Fügen Sie die ganze Adresse ein, bei der der Browser endete, oder den Code daraus.</translation>
    </message>
    <message>
        <source>Port %1 of this machine is in use by another program: end that one, or choose another port in the redirect address, here and where the app is registered.</source>
        <translation>Port %1 dieses Computers wird von einem anderen Programm verwendet: Beenden Sie es oder wählen Sie einen anderen Port in der Umleitungsadresse, hier und dort, wo die App registriert ist.</translation>
    </message>
    <message>
        <source>Nobody answered in the browser in time: begin the sign-in to %1 again.</source>
        <translation>Im Browser hat niemand rechtzeitig geantwortet: Beginnen Sie die Anmeldung bei %1 neu.</translation>
    </message>
    <message>
        <source>The redirect address is not on this computer (as http://127.0.0.1:8788/ would be), so the answer can&apos;t come back by itself: paste the address that the browser ends at.</source>
        <translation>Die Umleitungsadresse liegt nicht auf diesem Computer (wie es http://127.0.0.1:8788/ täte), daher kommt die Antwort nicht von selbst zurück: Fügen Sie die Adresse ein, bei der der Browser endet.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in and was not used. Begin again in BoardBridge.</source>
        <translation>Diese Antwort gehört zu einer anderen Anmeldung und wurde nicht verwendet. Beginnen Sie in BoardBridge neu.</translation>
    </message>
    <message>
        <source>You can close this window and go back to BoardBridge.</source>
        <translation>Sie können dieses Fenster schließen und zu BoardBridge zurückkehren.</translation>
    </message>
    <message>
        <source>The sign-in was refused. You can close this window and go back to BoardBridge.</source>
        <translation>Die Anmeldung wurde abgelehnt. Sie können dieses Fenster schließen und zu BoardBridge zurückkehren.</translation>
    </message>
    <message>
        <source>%1: not an address like https://example.com</source>
        <translation>%1: keine Adresse wie https://example.com</translation>
    </message>
    <message>
        <source>%1: %2://%3 is refused, only https is safe for a token (plain http for this machine only)</source>
        <translation>%1: %2://%3 wird abgelehnt, nur https ist für ein Token sicher (einfaches http nur für diesen Computer)</translation>
    </message>
    <message>
        <source>That is no portal&apos;s address: type its name, like acme, or its host, like acme.bitrix24.com.</source>
        <translation>Das ist keine Portaladresse: Geben Sie den Namen ein, etwa acme, oder den Host, etwa acme.bitrix24.com.</translation>
    </message>
    <message>
        <source>That is Bitrix24&apos;s own site: your portal&apos;s name stands before it, as in acme.bitrix24.com.</source>
        <translation>Das ist die Website von Bitrix24 selbst: Davor steht der Name Ihres Portals, wie in acme.bitrix24.com.</translation>
    </message>
    <message>
        <source>To sign in to %1 with a browser, the profile needs the client id of your app: &quot;client_id&quot; in &quot;%2&quot;.</source>
        <translation>Für die Anmeldung bei %1 über einen Browser braucht das Profil die Client-ID Ihrer App: &quot;client_id&quot; in &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>To sign in to %1 with a browser, the profile needs the redirect address that the app has registered: &quot;redirect_url&quot; in &quot;%2&quot;.</source>
        <translation>Für die Anmeldung bei %1 über einen Browser braucht das Profil die für die App registrierte Umleitungsadresse: &quot;redirect_url&quot; in &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The portal %1 answered instead of %2, so its answer was not used: begin again.</source>
        <translation>Das Portal %1 hat anstelle von %2 geantwortet, daher wurde die Antwort nicht verwendet: Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>To sign in to Bitrix24, the profile needs the portal&apos;s address: &quot;portal_url&quot; in &quot;bitrix24&quot;.</source>
        <translation>Für die Anmeldung bei Bitrix24 braucht das Profil die Adresse des Portals: &quot;portal_url&quot; in &quot;bitrix24&quot;.</translation>
    </message>
    <message>
        <source>Nobody was signed in to Miro.</source>
        <translation>Bei Miro war niemand angemeldet.</translation>
    </message>
    <message>
        <source>Signed out of Miro. The pasted token still works elsewhere: remove it in the settings of the app that it was made for.</source>
        <translation>Von Miro abgemeldet. Das eingefügte Token gilt anderswo weiter: Entfernen Sie es in den Einstellungen der App, für die es erstellt wurde.</translation>
    </message>
    <message>
        <source>Signed out of Miro here, but the sign-in could not be revoked (%1): uninstall the app from the team to end it everywhere.</source>
        <translation>Hier von Miro abgemeldet, aber die Anmeldung konnte nicht widerrufen werden (%1): Deinstallieren Sie die App aus dem Team, um sie überall zu beenden.</translation>
    </message>
    <message>
        <source>Signed out of Miro, and the sign-in is revoked.</source>
        <translation>Von Miro abgemeldet, und die Anmeldung ist widerrufen.</translation>
    </message>
    <message>
        <source>Nobody was signed in to Bitrix24.</source>
        <translation>Bei Bitrix24 war niemand angemeldet.</translation>
    </message>
    <message>
        <source>Signed out of Bitrix24. The webhook still works elsewhere: delete it in the portal under Developer resources → Integrations.</source>
        <translation>Von Bitrix24 abgemeldet. Der Webhook gilt anderswo weiter: Löschen Sie ihn im Portal unter Entwicklerressourcen → Integrationen.</translation>
    </message>
    <message>
        <source>Signed out of Bitrix24. The token ends by itself within an hour.</source>
        <translation>Von Bitrix24 abgemeldet. Das Token läuft innerhalb einer Stunde von selbst ab.</translation>
    </message>
    <message>
        <source>Signed out of Bitrix24 here, but the stored tokens could not be made void (%1): delete the local application in the portal to end them.</source>
        <translation>Hier von Bitrix24 abgemeldet, aber die gespeicherten Token konnten nicht ungültig gemacht werden (%1): Löschen Sie die lokale Anwendung im Portal, um sie zu beenden.</translation>
    </message>
    <message>
        <source>Signed out of Bitrix24, and what was stored opens nothing any more.</source>
        <translation>Von Bitrix24 abgemeldet, und das Gespeicherte öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>This profile keeps no sign-in: the one to %1 is asked for at each start</source>
        <translation>Dieses Profil speichert keine Anmeldung: Die bei %1 wird bei jedem Start erfragt</translation>
    </message>
    <message>
        <source>Bitrix24 can&apos;t be reached at %1, which is &quot;portal_url&quot; in profile.json</source>
        <translation>Bitrix24 ist unter %1 nicht erreichbar, das ist &quot;portal_url&quot; in profile.json</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in server answered without a token.</source>
        <translation>Der Anmeldeserver von %1 antwortete ohne Token.</translation>
    </message>
    <message>
        <source>%1 does not accept the app (%2): check the client id and the client secret, then sign in again.</source>
        <translation>%1 akzeptiert die App nicht (%2): Prüfen Sie Client-ID und Client-Secret und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>%1 does not let the app in (%2): check the subscription and the app&apos;s rights.</source>
        <translation>%1 lässt die App nicht zu (%2): Prüfen Sie das Abonnement und die Rechte der App.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in (%2): sign in again.</source>
        <translation>%1 akzeptiert die Anmeldung nicht mehr (%2): Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in server asks to wait.</source>
        <translation>Der Anmeldeserver von %1 bittet zu warten.</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in server is out of order (HTTP %2).</source>
        <translation>Der Anmeldeserver von %1 ist gestört (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 does not accept the code: it works once and not for long. Begin the sign-in again.</source>
        <translation>%1 akzeptiert den Code nicht: Er gilt nur einmal und nicht lange. Beginnen Sie die Anmeldung neu.</translation>
    </message>
    <message>
        <source>Miro is out of order (HTTP %1).</source>
        <translation>Miro ist gestört (HTTP %1).</translation>
    </message>
    <message>
        <source>Miro did not end the sign-in (HTTP %1).</source>
        <translation>Miro hat die Anmeldung nicht beendet (HTTP %1).</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in, and it can&apos;t be renewed: sign in again.</source>
        <translation>%1 akzeptiert die Anmeldung nicht mehr, und sie kann nicht verlängert werden: Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1 any more: sign in again.</source>
        <translation>Niemand ist mehr bei %1 angemeldet: Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>BoardBridge ended while it renewed the sign-in to %1 (%2), before it could store what %1 answered: sign in again.</source>
        <translation>BoardBridge wurde beendet, während es die Anmeldung bei %1 (%2) verlängerte und bevor es die Antwort von %1 speichern konnte: Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The network lost what %1 answered to a renewal, so the sign-in has ended: sign in again.</source>
        <translation>Die Antwort von %1 auf eine Verlängerung ging im Netzwerk verloren, daher ist die Anmeldung beendet: Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The sign-in to %1 has ended, because it was not used for %2 days: sign in again.</source>
        <translation>Die Anmeldung bei %1 ist beendet, weil sie %2 Tage nicht genutzt wurde: Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The sign-in to %1 was renewed or ended elsewhere: a copy of it is in use on another computer, or it was revoked. Sign in again; each computer needs a sign-in of its own.</source>
        <translation>Die Anmeldung bei %1 wurde anderswo verlängert oder beendet: Eine Kopie davon wird auf einem anderen Computer verwendet, oder sie wurde widerrufen. Melden Sie sich neu an; jeder Computer braucht eine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in server gave no whole answer.</source>
        <translation>Der Anmeldeserver von %1 gab keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1 must be a text that is not empty</source>
        <translation>%1 muss ein nicht leerer Text sein</translation>
    </message>
    <message>
        <source>%1 must be a time (ISO 8601) or seconds since 1970</source>
        <translation>%1 muss eine Zeitangabe (ISO 8601) oder die Sekunden seit 1970 sein</translation>
    </message>
    <message>
        <source>The stored sign-in to %1 can&apos;t be used (%2): sign in again.</source>
        <translation>Die gespeicherte Anmeldung bei %1 ist nicht verwendbar (%2): Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>access_token is missing</source>
        <translation>access_token fehlt</translation>
    </message>
    <message>
        <source>webhook_url or access_token is missing</source>
        <translation>webhook_url oder access_token fehlt</translation>
    </message>
    <message>
        <source>client_endpoint must be an https address</source>
        <translation>client_endpoint muss eine https-Adresse sein</translation>
    </message>
    <message>
        <source>That is no Miro token: give the token alone, or JSON with access_token, on one line.</source>
        <translation>Das ist kein Miro-Token: Geben Sie nur das Token an oder JSON mit access_token, in einer Zeile.</translation>
    </message>
    <message>
        <source>That is no webhook of Bitrix24: its address looks like https://&lt;portal&gt;/rest/&lt;user&gt;/&lt;code&gt;/ and is shown under Developer resources → Inbound webhook.</source>
        <translation>Das ist kein Webhook von Bitrix24: Seine Adresse sieht aus wie https://&lt;portal&gt;/rest/&lt;user&gt;/&lt;code&gt;/ und steht unter Entwicklerressourcen → Eingehender Webhook.</translation>
    </message>
    <message>
        <source>sign in to this computer again and restart BoardBridge, or have it ask for the sign-in at each start.</source>
        <translation>melden Sie sich neu an diesem Computer an und starten Sie BoardBridge neu, oder lassen Sie es bei jedem Start nach der Anmeldung fragen.</translation>
    </message>
    <message>
        <source>start a Secret Service in this session (GNOME Keyring or KWallet, for example `gnome-keyring-daemon --unlock`) and try again, or have BoardBridge ask for the sign-in at each start.</source>
        <translation>starten Sie in dieser Sitzung einen Secret Service (GNOME Keyring oder KWallet, zum Beispiel `gnome-keyring-daemon --unlock`) und versuchen Sie es erneut, oder lassen Sie BoardBridge bei jedem Start nach der Anmeldung fragen.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the sign-in can&apos;t be read or stored: unlock it and try again, or have BoardBridge ask for it at each start.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher kann die Anmeldung weder gelesen noch gespeichert werden: Entsperren Sie ihn und versuchen Sie es erneut, oder lassen Sie BoardBridge bei jedem Start danach fragen.</translation>
    </message>
    <message>
        <source>There is no keychain to keep the sign-in safe: %1</source>
        <translation>Es gibt keinen Schlüsselbund, der die Anmeldung sicher aufbewahrt: %1</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used (%1): %2</source>
        <translation>Der Schlüsselbund ist nicht verwendbar (%1): %2</translation>
    </message>
    <message>
        <source>This is too long for an entry of the keychain (%1 bytes, %2 at most); nothing was changed.</source>
        <translation>Das ist zu lang für einen Eintrag im Schlüsselbund (%1 Bytes, höchstens %2); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds: unlock it and try again.</source>
        <translation>Der Schlüsselbund hat nicht innerhalb von %1 Sekunden geantwortet: Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What the keychain holds of this sign-in does not fit together: sign in again.</source>
        <translation>Was der Schlüsselbund zu dieser Anmeldung enthält, passt nicht zusammen: Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>This sign-in is longer than the keychain can hold (%1 kB at most); nothing was changed.</source>
        <translation>Diese Anmeldung ist länger, als der Schlüsselbund fasst (höchstens %1 kB); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No board can be read, so nothing is kept in step.</source>
        <translation>Kein Board kann gelesen werden, daher wird nichts abgeglichen.</translation>
    </message>
    <message>
        <source>Nothing can be written on a board: tasks get no stickies, and stickies no marks.</source>
        <translation>Auf Boards kann nichts geschrieben werden: Aufgaben erhalten keine Haftnotizen und Haftnotizen keine Markierungen.</translation>
    </message>
    <message>
        <source>No task can be read or written, so nothing is kept in step.</source>
        <translation>Aufgaben können weder gelesen noch geschrieben werden, daher wird nichts abgeglichen.</translation>
    </message>
    <message>
        <source>Projects have no names and can&apos;t be chosen from a list; tasks are still kept in step.</source>
        <translation>Projekte haben keine Namen und lassen sich nicht aus einer Liste wählen; Aufgaben werden trotzdem abgeglichen.</translation>
    </message>
    <message>
        <source>People have no names: they are shown by their numbers.</source>
        <translation>Personen haben keine Namen: Stattdessen werden ihre Nummern gezeigt.</translation>
    </message>
    <message>
        <source>Comments can&apos;t be found again or edited: a changed green sticky adds a second comment.</source>
        <translation>Kommentare können nicht wiedergefunden oder bearbeitet werden: Eine geänderte grüne Haftnotiz fügt einen zweiten Kommentar hinzu.</translation>
    </message>
    <message>
        <source>No time can be looked up, booked or cancelled.</source>
        <translation>Zeiten können nicht abgefragt, gebucht oder storniert werden.</translation>
    </message>
    <message>
        <source>No deal, lead or contact can be read or made.</source>
        <translation>Deals, Leads und Kontakte können weder gelesen noch erstellt werden.</translation>
    </message>
    <message>
        <source>Calls are not recorded.</source>
        <translation>Anrufe werden nicht erfasst.</translation>
    </message>
    <message>
        <source>The board has no tab of its own in a task.</source>
        <translation>Das Board hat keine eigene Registerkarte in einer Aufgabe.</translation>
    </message>
    <message>
        <source>Open the app&apos;s settings in Miro (Profile settings → Your apps), tick %1 under Permissions, install the app again, and sign in again.</source>
        <translation>Öffnen Sie die Einstellungen der App in Miro (Profile settings → Your apps), aktivieren Sie unter Permissions %1, installieren Sie die App erneut und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Open the local application in Bitrix24 (Developer resources → Integrations), add these permissions: %1; then save, and sign in again.</source>
        <translation>Öffnen Sie die lokale Anwendung in Bitrix24 (Entwicklerressourcen → Integrationen), fügen Sie diese Berechtigungen hinzu: %1; speichern Sie dann und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Open the inbound webhook in Bitrix24 (Developer resources → Integrations), add these permissions: %1; then save. Its address stays.</source>
        <translation>Öffnen Sie den eingehenden Webhook in Bitrix24 (Entwicklerressourcen → Integrationen), fügen Sie diese Berechtigungen hinzu: %1; speichern Sie dann. Seine Adresse bleibt.</translation>
    </message>
    <message>
        <source>A profile needs a name of at most %1 characters.</source>
        <translation>Ein Profil braucht einen Namen mit höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: make it writable, then try again.</source>
        <translation>%1 ist nicht beschreibbar: Ermöglichen Sie das Schreiben und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The profile in the folder %1 calls itself %2: give both the same name.</source>
        <translation>Das Profil im Ordner %1 nennt sich %2: Geben Sie beiden denselben Namen.</translation>
    </message>
    <message>
        <source>The default profile has the id %1, too, and would share its sign-ins: duplicate this one under another id, then remove it.</source>
        <translation>Das Standardprofil hat ebenfalls die ID %1 und würde dieselben Anmeldungen nutzen: Duplizieren Sie dieses Profil unter einer anderen ID und entfernen Sie es dann.</translation>
    </message>
    <message>
        <source>There is no profile “%1”, nor any other yet.</source>
        <translation>Es gibt weder ein Profil „%1“ noch ein anderes.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2.</source>
        <translation>Es gibt kein Profil „%1“. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a profile&apos;s id: it takes up to %2 letters, digits, dashes, underscores and dots, no dot at either end, and no name of a device like “con”.</source>
        <translation>„%1“ kann keine Profil-ID sein: Erlaubt sind bis zu %2 Buchstaben, Ziffern, Bindestriche, Unterstriche und Punkte, kein Punkt am Anfang oder Ende und kein Gerätename wie „con“.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already: choose another id.</source>
        <translation>Es gibt bereits ein Profil „%1“: Wählen Sie eine andere ID.</translation>
    </message>
    <message>
        <source>%1 exists already and stays as it is: name another file.</source>
        <translation>%1 ist bereits vorhanden und bleibt, wie es ist: Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is no profile: it is not JSON.</source>
        <translation>%1 ist kein Profil: Es ist kein JSON.</translation>
    </message>
    <message>
        <source>%1 is no valid profile: %2.</source>
        <translation>%1 ist kein gültiges Profil: %2.</translation>
    </message>
    <message>
        <source>The window of that profile could not be started.</source>
        <translation>Das Fenster dieses Profils konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>its certificate is signed by nobody this computer trusts</source>
        <translation>das Zertifikat ist von niemandem signiert, dem dieser Computer vertraut</translation>
    </message>
    <message>
        <source>its certificate is another host&apos;s</source>
        <translation>das Zertifikat gehört zu einem anderen Host</translation>
    </message>
    <message>
        <source>its certificate has expired, or the clock of this computer is wrong</source>
        <translation>das Zertifikat ist abgelaufen, oder die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>its certificate is not valid yet, or the clock of this computer is wrong</source>
        <translation>das Zertifikat ist noch nicht gültig, oder die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>its certificate does not hold</source>
        <translation>das Zertifikat hält der Prüfung nicht stand</translation>
    </message>
    <message>
        <source>the proxy %1 can&apos;t be reached</source>
        <translation>der Proxy %1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the proxy %1 did not answer</source>
        <translation>der Proxy %1 hat nicht geantwortet</translation>
    </message>
    <message>
        <source>the proxy %1 did not accept the user name and password</source>
        <translation>der Proxy %1 hat Benutzername und Kennwort nicht akzeptiert</translation>
    </message>
    <message>
        <source>the proxy %1 does not let the connection through</source>
        <translation>der Proxy %1 lässt die Verbindung nicht durch</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The name %1 was not looked up in %2 s.</source>
        <translation>Der Name %1 wurde nicht innerhalb von %2 s aufgelöst.</translation>
    </message>
    <message>
        <source>There is no computer of the name %1.</source>
        <translation>Es gibt keinen Computer mit dem Namen %1.</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>%1 speaks no encryption that is accepted.</source>
        <translation>%1 bietet keine akzeptable Verschlüsselung.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2.</source>
        <translation>Das Zertifikat von %1 wird nicht akzeptiert: %2.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>Der Proxy antwortet nicht.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password.</source>
        <translation>Der Proxy verlangt Benutzername und Kennwort.</translation>
    </message>
    <message>
        <source>%1 gives no answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Its certificate is good for %1 days, until %2.</source>
        <translation>Das Zertifikat gilt noch %1 Tage, bis %2.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew its certificate, or the connection will be refused.</source>
        <translation>Der Betreiber des Servers muss das Zertifikat erneuern, sonst wird die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Uhr dieses Computers</translation>
    </message>
    <message>
        <source>It agrees with the servers&apos; to %1 s.</source>
        <translation>Die Uhr stimmt mit denen der Server auf %1 s überein.</translation>
    </message>
    <message>
        <source>It is %1 s ahead of the servers&apos;.</source>
        <translation>Die Uhr geht gegenüber den Servern %1 s vor.</translation>
    </message>
    <message>
        <source>It is %1 s behind the servers&apos;.</source>
        <translation>Die Uhr geht gegenüber den Servern %1 s nach.</translation>
    </message>
    <message>
        <source>Let the system set its clock from the network, and check its time zone.</source>
        <translation>Lassen Sie das System die Uhr über das Netzwerk stellen und prüfen Sie die Zeitzone.</translation>
    </message>
    <message>
        <source>Permissions in %1</source>
        <translation>Berechtigungen in %1</translation>
    </message>
    <message>
        <source>None are granted.</source>
        <translation>Keine erteilt.</translation>
    </message>
    <message>
        <source>How long the sign-in to %1 lasts</source>
        <translation>Gültigkeit der Anmeldung bei %1</translation>
    </message>
    <message>
        <source>The token names no end.</source>
        <translation>Das Token nennt kein Ende.</translation>
    </message>
    <message>
        <source>It is renewed as long as it is used.</source>
        <translation>Die Anmeldung wird verlängert, solange sie genutzt wird.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Die Anmeldung endete am %1.</translation>
    </message>
    <message>
        <source>It ends in %1 and can&apos;t be renewed.</source>
        <translation>Die Anmeldung endet in %1 und kann nicht verlängert werden.</translation>
    </message>
    <message>
        <source>It ends in %1 unless it is used before, which renews it.</source>
        <translation>Die Anmeldung endet in %1, wenn sie nicht vorher genutzt und dadurch verlängert wird.</translation>
    </message>
    <message>
        <source>Let BoardBridge sync before then, or sign in again.</source>
        <translation>Lassen Sie BoardBridge vorher abgleichen oder melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>A webhook lasts until it is deleted in Bitrix24.</source>
        <translation>Ein Webhook gilt, bis er in Bitrix24 gelöscht wird.</translation>
    </message>
    <message>
        <source>Budget at Miro</source>
        <translation>Kontingent bei Miro</translation>
    </message>
    <message>
        <source>%1 of %2 credits were used in the last minute.</source>
        <translation>In der letzten Minute wurden %1 von %2 Credits verbraucht.</translation>
    </message>
    <message>
        <source>Work waits until the minute is over. If this stays so, let BoardBridge look less often (poll_seconds), or find out which other program uses this sign-in.</source>
        <translation>Die Arbeit wartet, bis die Minute um ist. Bleibt das so, lassen Sie BoardBridge seltener prüfen (poll_seconds) oder finden Sie heraus, welches andere Programm diese Anmeldung nutzt.</translation>
    </message>
    <message>
        <source>Budget at Bitrix24</source>
        <translation>Kontingent bei Bitrix24</translation>
    </message>
    <message>
        <source>The busiest method ran %1 of %2 s in ten minutes.</source>
        <translation>Die am stärksten genutzte Methode lief %1 von %2 s in zehn Minuten.</translation>
    </message>
    <message>
        <source>Work waits until the portal lets it go on. If this stays so, link smaller projects, or find out which other program uses this sign-in.</source>
        <translation>Die Arbeit wartet, bis das Portal sie fortsetzen lässt. Bleibt das so, verknüpfen Sie kleinere Projekte oder finden Sie heraus, welches andere Programm diese Anmeldung nutzt.</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>Freier Speicherplatz</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>%1 sind frei.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the profile folder: a full one stops the sync.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger mit dem Profilordner: Ist er voll, stoppt der Abgleich.</translation>
    </message>
    <message>
        <source>Board of the link %1</source>
        <translation>Board der Verknüpfung %1</translation>
    </message>
    <message>
        <source>Frames of the link %1</source>
        <translation>Frames der Verknüpfung %1</translation>
    </message>
    <message>
        <source>Tags of the link %1</source>
        <translation>Tags der Verknüpfung %1</translation>
    </message>
    <message>
        <source>Projects of the link %1</source>
        <translation>Projekte der Verknüpfung %1</translation>
    </message>
    <message>
        <source>The board %1 can be read.</source>
        <translation>Das Board %1 ist lesbar.</translation>
    </message>
    <message>
        <source>The board %1 can be read; the role on it is %2.</source>
        <translation>Das Board %1 ist lesbar; die Rolle darauf ist %2.</translation>
    </message>
    <message>
        <source>Have its owner make the signed-in account an editor: nothing can be written there now.</source>
        <translation>Lassen Sie das angemeldete Konto vom Besitzer zum Bearbeiter machen: Derzeit kann dort nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Not on the board: %1.</source>
        <translation>Nicht auf dem Board: %1.</translation>
    </message>
    <message>
        <source>Give the frames the names they have on the board, or remove these mappings: their tasks have no frame to go to.</source>
        <translation>Geben Sie den Frames die Namen, die sie auf dem Board haben, oder entfernen Sie diese Zuordnungen: Die Aufgaben dazu haben keinen Frame.</translation>
    </message>
    <message>
        <source>More than once on the board: %1.</source>
        <translation>Mehrfach auf dem Board: %1.</translation>
    </message>
    <message>
        <source>Rename all but one of them, or map them by frame_id: tasks go to the first one only.</source>
        <translation>Benennen Sie alle bis auf einen um oder ordnen Sie sie über frame_id zu: Aufgaben kommen nur in den ersten.</translation>
    </message>
    <message>
        <source>No frame is mapped.</source>
        <translation>Kein Frame ist zugeordnet.</translation>
    </message>
    <message>
        <source>All %1 mapped frames are on the board.</source>
        <translation>Alle %1 zugeordneten Frames sind auf dem Board.</translation>
    </message>
    <message>
        <source>The board holds %1 of %2 tags.</source>
        <translation>Das Board enthält %1 von %2 Tags.</translation>
    </message>
    <message>
        <source>Delete tags that nobody needs, or set write_back to text: new tasks are marked by a line of text now.</source>
        <translation>Löschen Sie Tags, die niemand braucht, oder setzen Sie write_back auf text: Neue Aufgaben werden jetzt durch eine Textzeile markiert.</translation>
    </message>
    <message>
        <source>The signed-in account sees no project %1.</source>
        <translation>Das angemeldete Konto sieht kein Projekt %1.</translation>
    </message>
    <message>
        <source>Correct the group_id, or have the account made a member: tasks can&apos;t be put there now.</source>
        <translation>Korrigieren Sie die group_id oder lassen Sie das Konto als Mitglied aufnehmen: Aufgaben können jetzt nicht dort abgelegt werden.</translation>
    </message>
    <message>
        <source>No project is named.</source>
        <translation>Kein Projekt ist angegeben.</translation>
    </message>
    <message>
        <source>All projects that are named are there.</source>
        <translation>Alle angegebenen Projekte sind vorhanden.</translation>
    </message>
    <message>
        <source>How changes in Bitrix24 are noticed</source>
        <translation>Wie Änderungen in Bitrix24 bemerkt werden</translation>
    </message>
    <message>
        <source>They are asked for every few seconds, as the profile says.</source>
        <translation>Abfrage alle paar Sekunden, wie es das Profil vorgibt.</translation>
    </message>
    <message>
        <source>Bitrix24 reports them itself: the sign-in is an administrator&apos;s.</source>
        <translation>Bitrix24 meldet sie selbst: Die Anmeldung ist die eines Administrators.</translation>
    </message>
    <message>
        <source>They are asked for every few seconds: events need an administrator&apos;s sign-in.</source>
        <translation>Abfrage alle paar Sekunden: Ereignisse erfordern die Anmeldung eines Administrators.</translation>
    </message>
    <message>
        <source>They are asked for every few seconds: a webhook can&apos;t read events.</source>
        <translation>Abfrage alle paar Sekunden: Ein Webhook kann keine Ereignisse lesen.</translation>
    </message>
    <message>
        <source>Have an administrator of the portal sign in, or set events to polling.</source>
        <translation>Lassen Sie einen Administrator des Portals sich anmelden oder setzen Sie events auf polling.</translation>
    </message>
    <message>
        <source>Sign in with a local application as an administrator, or set events to polling.</source>
        <translation>Melden Sie sich als Administrator mit einer lokalen Anwendung an oder setzen Sie events auf polling.</translation>
    </message>
    <message>
        <source>Owner of the bookings</source>
        <translation>Besitzer der Buchungen</translation>
    </message>
    <message>
        <source>Nobody who is active has the number %1.</source>
        <translation>Niemand mit der Nummer %1 ist aktiv.</translation>
    </message>
    <message>
        <source>Set owner_id to the number of an active employee, whose calendar then takes the bookings.</source>
        <translation>Setzen Sie owner_id auf die Nummer eines aktiven Mitarbeiters, dessen Kalender dann die Buchungen aufnimmt.</translation>
    </message>
    <message>
        <source>%1 (user %2) is active.</source>
        <translation>%1 (Benutzer %2) ist aktiv.</translation>
    </message>
    <message>
        <source>The calendar can&apos;t be read: the permission calendar is missing.</source>
        <translation>Der Kalender ist nicht lesbar: Die Berechtigung calendar fehlt.</translation>
    </message>
    <message>
        <source>Add the permission calendar to the application or webhook.</source>
        <translation>Fügen Sie der Anwendung oder dem Webhook die Berechtigung calendar hinzu.</translation>
    </message>
    <message>
        <source>Employees who take bookings</source>
        <translation>Mitarbeiter, die Buchungen annehmen</translation>
    </message>
    <message>
        <source>Nobody has the position %1.</source>
        <translation>Niemand hat die Position %1.</translation>
    </message>
    <message>
        <source>Write employee_position as it stands in the employees&apos; profiles in Bitrix24.</source>
        <translation>Geben Sie employee_position so an, wie es in den Profilen der Mitarbeiter in Bitrix24 steht.</translation>
    </message>
    <message>
        <source>%1 active employees have the position %2.</source>
        <translation>%1 aktive Mitarbeiter haben die Position %2.</translation>
    </message>
    <message>
        <source>Signed in to %1</source>
        <translation>Angemeldet bei %1</translation>
    </message>
    <message>
        <source>Sign in on the page “Accounts”, or with boardbridge-cli connect miro --browser.</source>
        <translation>Melden Sie sich auf der Seite „Konten“ an oder mit boardbridge-cli connect miro --browser.</translation>
    </message>
    <message>
        <source>Sign in on the page “Accounts”, or with boardbridge-cli connect bitrix24 --browser or --webhook-stdin.</source>
        <translation>Melden Sie sich auf der Seite „Konten“ an oder mit boardbridge-cli connect bitrix24 --browser oder --webhook-stdin.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Miro.</source>
        <translation>Bei Miro ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Miro does not let us in.</source>
        <translation>Miro gewährt keinen Zugriff.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Bitrix24.</source>
        <translation>Bei Bitrix24 ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Bitrix24 does not let us in.</source>
        <translation>Bitrix24 gewährt keinen Zugriff.</translation>
    </message>
    <message>
        <source>by a local application</source>
        <translation>über eine lokale Anwendung</translation>
    </message>
    <message>
        <source>by a webhook</source>
        <translation>über einen Webhook</translation>
    </message>
    <message>
        <source>It can be written.</source>
        <translation>Schreiben ist möglich.</translation>
    </message>
    <message>
        <source>It can&apos;t be written.</source>
        <translation>Schreiben ist nicht möglich.</translation>
    </message>
    <message>
        <source>Make it writable for the user who runs BoardBridge, and see that the disk has room.</source>
        <translation>Erlauben Sie dem Benutzer, der BoardBridge ausführt, das Schreiben und sorgen Sie für Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>It has version %1, which a newer BoardBridge wrote; this one knows versions up to %2.</source>
        <translation>Es hat Version %1 und stammt von einem neueren BoardBridge; dieses kennt Versionen bis %2.</translation>
    </message>
    <message>
        <source>Use the newest BoardBridge with this profile.</source>
        <translation>Verwenden Sie mit diesem Profil das neueste BoardBridge.</translation>
    </message>
    <message>
        <source>The keychain gives back another value than was stored.</source>
        <translation>Der Schlüsselbund gibt einen anderen Wert zurück, als gespeichert wurde.</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>Port %1 ist frei.</translation>
    </message>
    <message>
        <source>Port %1 is in use, perhaps by the BoardBridge that runs with this profile.</source>
        <translation>Port %1 ist belegt, vielleicht von dem BoardBridge, das mit diesem Profil läuft.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Port %1 wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>End that program, or set another port.</source>
        <translation>Beenden Sie dieses Programm oder legen Sie einen anderen Port fest.</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Profilordner</translation>
    </message>
    <message>
        <source>Folder of the log</source>
        <translation>Protokollordner</translation>
    </message>
    <message>
        <source>There is none yet: nothing was synced with this profile.</source>
        <translation>Noch nicht vorhanden: Mit diesem Profil wurde nichts synchronisiert.</translation>
    </message>
    <message>
        <source>Restore journal.sqlite from a backup, or move it away to start anew: what is on both sides is then recognised by its marks.</source>
        <translation>Stellen Sie journal.sqlite aus einer Sicherung wieder her oder verschieben Sie die Datei, um neu zu beginnen: Was auf beiden Seiten ist, wird dann an seinen Markierungen erkannt.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>Die Datei ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>Version %1, %2, undamaged.</source>
        <translation>Version %1, Größe %2, unbeschädigt.</translation>
    </message>
    <message>
        <source>An entry was stored, read and removed.</source>
        <translation>Ein Eintrag wurde gespeichert, gelesen und entfernt.</translation>
    </message>
    <message>
        <source>Port of the local endpoint</source>
        <translation>Port des lokalen Endpunkts</translation>
    </message>
    <message>
        <source>The endpoint is not switched on.</source>
        <translation>Der Endpunkt ist nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Port for signing in with the browser</source>
        <translation>Port für die Anmeldung über den Browser</translation>
    </message>
    <message>
        <source>The redirect address is not on this computer.</source>
        <translation>Die Umleitungsadresse liegt nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms.</source>
        <translation>%1 antwortet in %2 ms.</translation>
    </message>
    <message>
        <source>Its name is looked up in %1 ms.</source>
        <translation>Der Name wird in %1 ms aufgelöst.</translation>
    </message>
    <message>
        <source>The connection is encrypted by %1.</source>
        <translation>Die Verbindung ist mit %1 verschlüsselt.</translation>
    </message>
    <message>
        <source>It goes through the proxy %1.</source>
        <translation>Die Verbindung läuft über den Proxy %1.</translation>
    </message>
    <message>
        <source>The address is on this computer and needs none.</source>
        <translation>Die Adresse liegt auf diesem Computer und braucht keines.</translation>
    </message>
    <message>
        <source>The server showed none.</source>
        <translation>Der Server hat keines vorgelegt.</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresse von %1</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the address in the profile, then check again.</source>
        <translation>Prüfen Sie das Netzwerk, den Proxy und die Adresse im Profil und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>None is used.</source>
        <translation>Keiner wird verwendet.</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>%1 wird verwendet.</translation>
    </message>
    <message>
        <source>To Miro: %1. To Bitrix24: %2.</source>
        <translation>Zu Miro: %1. Zu Bitrix24: %2.</translation>
    </message>
    <message>
        <source>The profile names no portal; a webhook brings its own address.</source>
        <translation>Das Profil nennt kein Portal; ein Webhook bringt seine eigene Adresse mit.</translation>
    </message>
    <message>
        <source>Address of Bitrix24</source>
        <translation>Adresse von Bitrix24</translation>
    </message>
    <message>
        <source>Certificate of Bitrix24</source>
        <translation>Zertifikat von Bitrix24</translation>
    </message>
    <message>
        <source>Bitrix24&apos;s sign-in server</source>
        <translation>Anmeldeserver von Bitrix24</translation>
    </message>
    <message>
        <source>A webhook does without it.</source>
        <translation>Ein Webhook kommt ohne ihn aus.</translation>
    </message>
    <message>
        <source>No server told its time.</source>
        <translation>Kein Server hat seine Uhrzeit mitgeteilt.</translation>
    </message>
    <message>
        <source>Check board_id, and have the board shared with the signed-in account as an editor.</source>
        <translation>Prüfen Sie board_id und lassen Sie das Board für das angemeldete Konto als Bearbeiter freigeben.</translation>
    </message>
    <message>
        <source>The board can&apos;t be read.</source>
        <translation>Das Board ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The list of projects takes the permission sonet_group.</source>
        <translation>Die Projektliste erfordert die Berechtigung sonet_group.</translation>
    </message>
    <message>
        <source>The profile takes no bookings.</source>
        <translation>Das Profil nimmt keine Buchungen an.</translation>
    </message>
    <message>
        <source>Add the permission user_basic.</source>
        <translation>Fügen Sie die Berechtigung user_basic hinzu.</translation>
    </message>
    <message>
        <source>The profile has no link yet.</source>
        <translation>Das Profil hat noch keine Verknüpfung.</translation>
    </message>
    <message>
        <source>The log can&apos;t be written in the folder %1: make room on the disk and the folder writable. Everything else goes on.</source>
        <translation>Das Protokoll kann nicht in den Ordner %1 geschrieben werden: Schaffen Sie Platz auf dem Datenträger und machen Sie den Ordner beschreibbar. Alles andere läuft weiter.</translation>
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
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Granted: %1.</source>
        <translation>Erteilt: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>As %1, %2.</source>
        <translation>Als %1, %2.</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>token_server must be an https address</source>
        <translation>token_server muss eine https-Adresse sein</translation>
    </message>
    <message>
        <source>The sign-in belongs to the portal %1, but &quot;portal_url&quot; in profile.json says %2: correct it, or sign in to that portal.</source>
        <translation>Die Anmeldung gehört zum Portal %1, aber &quot;portal_url&quot; in profile.json nennt %2: Korrigieren Sie es oder melden Sie sich bei jenem Portal an.</translation>
    </message>
    <message>
        <source>The profile has a link “%1” already.</source>
        <translation>Das Profil hat bereits eine Verknüpfung „%1“.</translation>
    </message>
    <message>
        <source>The stored sign-in to Miro could not be read, so it is removed but not revoked: uninstall the app from the team to end it everywhere.</source>
        <translation>Die gespeicherte Anmeldung bei Miro war nicht lesbar und ist daher entfernt, aber nicht widerrufen: Deinstallieren Sie die App aus dem Team, um sie überall zu beenden.</translation>
    </message>
    <message>
        <source>The stored sign-in to Bitrix24 could not be read, so it is removed but not made void: delete the local application or the webhook in the portal to end it everywhere.</source>
        <translation>Die gespeicherte Anmeldung bei Bitrix24 war nicht lesbar und ist daher entfernt, aber nicht ungültig gemacht: Löschen Sie die lokale Anwendung oder den Webhook im Portal, um sie überall zu beenden.</translation>
    </message>
    <message>
        <source>The webhook belongs to the portal %1, but &quot;portal_url&quot; in profile.json says %2: correct it, or connect a webhook of that portal.</source>
        <translation>Der Webhook gehört zum Portal %1, aber &quot;portal_url&quot; in profile.json nennt %2: Korrigieren Sie es oder verbinden Sie einen Webhook jenes Portals.</translation>
    </message>
    <message>
        <source>The sign-in can&apos;t be renewed, because the folder %1 can&apos;t be written: make it writable, and free some space if its disk is full.</source>
        <translation>Die Anmeldung kann nicht verlängert werden, weil der Ordner %1 nicht beschreibbar ist: Machen Sie ihn beschreibbar und schaffen Sie Platz, falls der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Another program renews this sign-in and does not come to an end: try again later.</source>
        <translation>Ein anderes Programm verlängert diese Anmeldung und kommt nicht zum Ende: Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>What was pasted is no sign-in to %1 that can be used: %2.</source>
        <translation>Was eingefügt wurde, ist keine verwendbare Anmeldung bei %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not allowed here, only %2</source>
        <translation>%1 ist hier nicht erlaubt, nur %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a whole number of at least %1</source>
        <translation>eine ganze Zahl von mindestens %1</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>ein Text mit höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>There is no profile in %1.</source>
        <translation>In %1 gibt es kein Profil.</translation>
    </message>
    <message>
        <source>The start at login can&apos;t be changed in %1: %2.</source>
        <translation>Der Start beim Anmelden am Computer kann in %1 nicht geändert werden: %2.</translation>
    </message>
    <message>
        <source>the folder can&apos;t be created</source>
        <translation>der Ordner kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: %1</source>
        <translation>Der Verlauf kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>It was left out of a plan</source>
        <translation>Es wurde aus einem Plan ausgelassen</translation>
    </message>
    <message>
        <source>Press “Retry” to do it all the same. It is done by itself once its item changes.</source>
        <translation>Klicken Sie auf „Erneut versuchen“, um es trotzdem auszuführen. Es wird von selbst ausgeführt, sobald sich das Element ändert.</translation>
    </message>
    <message>
        <source>Take the %1 of %2</source>
        <translation>Feld „%1“ aus %2 nehmen</translation>
    </message>
    <message>
        <source>A person chose the side</source>
        <translation>Eine Person hat die Seite gewählt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in: sign in again.</source>
        <translation>%1 akzeptiert die Anmeldung nicht mehr: Melden Sie sich neu an.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Decisions</name>
    <message>
        <source>You keep both: the next sync applies it.</source>
        <translation>Sie behalten beide: Der nächste Abgleich wendet es an.</translation>
    </message>
    <message>
        <source>You took %1: the next sync applies it.</source>
        <translation>Sie haben %1 gewählt: Der nächste Abgleich wendet es an.</translation>
    </message>
    <message>
        <source>%1 won by the link&apos;s rule; the other value is still on offer.</source>
        <translation>Nach der Regel der Verknüpfung gilt %1; der andere Wert ist noch wählbar.</translation>
    </message>
    <message>
        <source>Both sides were edited: choose one.</source>
        <translation>Beide Seiten wurden bearbeitet: Wählen Sie eine.</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>Oder: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>You let it through: the next sync applies it.</source>
        <translation>Sie haben es durchgelassen: Der nächste Abgleich wendet es an.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::DecisionsModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>bridge::ui::DecisionsPane</name>
    <message>
        <source>What waits for your decision</source>
        <translation>Was auf Ihre Entscheidung wartet</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>What both sides changed, and what is too much to do without asking, shows here.</source>
        <translation>Hier erscheint, was beide Seiten geändert haben und was zu viel ist, um es ungefragt zu tun.</translation>
    </message>
    <message>
        <source>Take &amp;Miro</source>
        <translation>&amp;Miro gilt</translation>
    </message>
    <message>
        <source>Write Miro&apos;s value to Bitrix24</source>
        <translation>Den Wert aus Miro in Bitrix24 schreiben</translation>
    </message>
    <message>
        <source>Take &amp;Bitrix24</source>
        <translation>&amp;Bitrix24 gilt</translation>
    </message>
    <message>
        <source>Write Bitrix24&apos;s value to Miro</source>
        <translation>Den Wert aus Bitrix24 in Miro schreiben</translation>
    </message>
    <message>
        <source>Keep b&amp;oth</source>
        <translation>Bei&amp;de</translation>
    </message>
    <message>
        <source>The newer text stays, the other becomes a comment on the task</source>
        <translation>Der neuere Text bleibt, der andere wird ein Kommentar zur Aufgabe</translation>
    </message>
    <message>
        <source>Con&amp;firm run</source>
        <translation>Lauf &amp;freigeben</translation>
    </message>
    <message>
        <source>Let everything through that the chosen run holds</source>
        <translation>Alles durchlassen, was der gewählte Lauf zurückhält</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Let the chosen operations through</source>
        <translation>Die gewählten Vorgänge durchlassen</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>Leave the chosen conflicts as they were settled, and take them off the list (Del)</source>
        <translation>Die gewählten Konflikte so belassen, wie sie entschieden wurden, und von der Liste nehmen (Entf)</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vorschau…</translation>
    </message>
    <message>
        <source>What would be written, line by line: there what a run would end can also be put back</source>
        <translation>Was geschrieben würde, Zeile für Zeile: Dort lässt sich auch wiederherstellen, was ein Lauf beenden würde</translation>
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
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Sign in to Miro…</source>
        <translation>Bei Miro anmelden…</translation>
    </message>
    <message>
        <source>Sign in to Bitrix24…</source>
        <translation>Bei Bitrix24 anmelden…</translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <translation>Einstellungsdatei öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Open Mapping</source>
        <translation>Zuordnung öffnen</translation>
    </message>
</context>
<context>
    <name>bridge::ui::DiagnosticsPage</name>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Support&amp;paket…</translation>
    </message>
    <message>
        <source>Write what support needs to know into a file: without secrets, names and texts</source>
        <translation>Schreibt in eine Datei, was der Support wissen muss: ohne Geheimnisse, Namen und Texte</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP-Archive (*.zip)</translation>
    </message>
    <message>
        <source>Checks, log and self-test</source>
        <translation>Prüfungen, Protokoll und Selbsttest</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FailedModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FailedPane</name>
    <message>
        <source>Operations that failed or were skipped</source>
        <translation>Vorgänge, die fehlschlugen oder übersprungen wurden</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nichts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>When a write fails it shows here at once, with its cause and what repairs it.</source>
        <translation>Schlägt ein Schreibvorgang fehl, erscheint er sofort hier, mit Ursache und Abhilfe.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Try the chosen operations again now (Ctrl+R)</source>
        <translation>Die gewählten Vorgänge jetzt erneut versuchen (Strg+R)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>Leave the chosen operations alone until their items change (Del)</source>
        <translation>Die gewählten Vorgänge ruhen lassen, bis sich ihre Elemente ändern (Entf)</translation>
    </message>
    <message>
        <source>Open stick&amp;y</source>
        <translation>Zur &amp;Haftnotiz</translation>
    </message>
    <message>
        <source>Show the item on its board in the browser</source>
        <translation>Das Element auf seinem Board im Browser zeigen</translation>
    </message>
    <message>
        <source>Open &amp;task</source>
        <translation>Zur &amp;Aufgabe</translation>
    </message>
    <message>
        <source>Show the task in Bitrix24 in the browser</source>
        <translation>Die Aufgabe in Bitrix24 im Browser zeigen</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>A&amp;lle erneut versuchen</translation>
    </message>
    <message>
        <source>Try everything in this list again now</source>
        <translation>Alles in dieser Liste jetzt erneut versuchen</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FrameLines</name>
    <message>
        <source>What the frames mean</source>
        <translation>Was die Frames bedeuten</translation>
    </message>
    <message>
        <source>A line from “%1” is being drawn</source>
        <translation>Eine Linie von „%1“ wird gezogen</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FrameMeanings</name>
    <message>
        <source>Frame without a title</source>
        <translation>Frame ohne Titel</translation>
    </message>
    <message>
        <source>not on the board</source>
        <translation>nicht auf dem Board</translation>
    </message>
    <message numerus="yes">
        <source>%n stickies</source>
        <translation>
            <numerusform>%Ln Haftnotiz</numerusform>
            <numerusform>%Ln Haftnotizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stickies, not mapped</source>
        <translation>
            <numerusform>%Ln Haftnotiz, nicht zugeordnet</numerusform>
            <numerusform>%Ln Haftnotizen, nicht zugeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Stage of %1</source>
        <translation>Phase von %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FramesStep</name>
    <message>
        <source>The board has no frames: where a sticky stands says nothing. Frames can be given a meaning later, under “Mapping”.</source>
        <translation>Das Board hat keine Frames: Wo eine Haftnotiz steht, bedeutet nichts. Frames können später unter „Zuordnung“ eine Bedeutung erhalten.</translation>
    </message>
    <message>
        <source>Yellow stickies become tasks, red ones urgent tasks, green ones comments and blue ones subtasks. All this can be changed later, under “Mapping”.</source>
        <translation>Gelbe Haftnotizen werden Aufgaben, rote dringende Aufgaben, grüne Kommentare und blaue Teilaufgaben. All das lässt sich später unter „Zuordnung“ ändern.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Geschrieben in</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Alt → neu</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
</context>
<context>
    <name>bridge::ui::HistoryPane</name>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>Take the run bac&amp;k…</source>
        <translation>Lauf &amp;zurücknehmen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>After the first sync every change stands here, as it was and as it became.</source>
        <translation>Nach dem ersten Abgleich steht hier jede Änderung: wie es war und wie es wurde.</translation>
    </message>
    <message>
        <source>Shows first what would be put back of everything that the chosen line&apos;s run wrote (Ctrl+Z)</source>
        <translation>Zeigt zuerst, was von allem zurückgenommen würde, das der Lauf der gewählten Zeile geschrieben hat (Strg+Z)</translation>
    </message>
    <message>
        <source>Write what the filter lets through into a CSV file</source>
        <translation>Was der Filter durchlässt, in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Datei wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::HostLine</name>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>no page yet</source>
        <translation>noch keine Seite</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ItemInspector</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>Zur Aufgabe</translation>
    </message>
    <message>
        <source>Open in Miro</source>
        <translation>In Miro öffnen</translation>
    </message>
    <message>
        <source>Chosen item</source>
        <translation>Gewähltes Element</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Wurde zu</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Choose a sticky on the map to see what became of it.</source>
        <translation>Wählen Sie eine Haftnotiz auf der Karte, um zu sehen, was aus ihr wurde.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>No rule matches</source>
        <translation>Keine Regel passt</translation>
    </message>
    <message>
        <source>Outside every frame</source>
        <translation>Außerhalb aller Frames</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Comment on task %1</source>
        <translation>Kommentar zu Aufgabe %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LifeModel</name>
    <message>
        <source>Both sides were edited</source>
        <translation>Beide Seiten wurden bearbeitet</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Takes run %1 back</source>
        <translation>Nimmt Lauf %1 zurück</translation>
    </message>
    <message>
        <source>After an edit in %1</source>
        <translation>Nach einer Bearbeitung in %1</translation>
    </message>
    <message>
        <source>After an edit in %1 by user %2</source>
        <translation>Nach einer Bearbeitung in %1 durch Benutzer %2</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LifeView</name>
    <message>
        <source>History of the item</source>
        <translation>Verlauf des Elements</translation>
    </message>
    <message>
        <source>Nothing was written of it yet.</source>
        <translation>Dazu wurde noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LinkCard</name>
    <message>
        <source>Sync now</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Show board</source>
        <translation>Board zeigen</translation>
    </message>
    <message>
        <source>Looked %1</source>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>working now</source>
        <translation>arbeitet gerade</translation>
    </message>
    <message>
        <source>next look %1</source>
        <translation>nächste Prüfung %1</translation>
    </message>
    <message>
        <source>last pass took %1</source>
        <translation>letzter Durchgang dauerte %1</translation>
    </message>
    <message>
        <source>%1 of %2 writes are done</source>
        <translation>%1 von %2 Schreibvorgängen erledigt</translation>
    </message>
    <message>
        <source>About %1 to go, %2 is the limit.</source>
        <translation>Noch etwa %1, begrenzt durch %2.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 is held: %n operation(s) wait for your decision.</source>
        <translation>
            <numerusform>Lauf %1 wird zurückgehalten: %Ln Vorgang wartet auf Ihre Entscheidung.</numerusform>
            <numerusform>Lauf %1 wird zurückgehalten: %Ln Vorgänge warten auf Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked until you sign in again.</source>
        <translation>Bis Sie sich neu anmelden, wird nichts abgefragt.</translation>
    </message>
    <message>
        <source>an edit arrives after %1</source>
        <translation>eine Änderung kommt nach %1 an</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LinkDraft</name>
    <message>
        <source>Add a rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Move a rule</source>
        <translation>Regel verschieben</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>Map a frame</source>
        <translation>Frame zuordnen</translation>
    </message>
    <message>
        <source>Change what a frame means</source>
        <translation>Bedeutung eines Frames ändern</translation>
    </message>
    <message>
        <source>Unmap a frame</source>
        <translation>Frame-Zuordnung aufheben</translation>
    </message>
    <message>
        <source>Change an option</source>
        <translation>Option ändern</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LinkInfo</name>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LogPane</name>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Strg+F)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Noch nichts protokolliert</translation>
    </message>
    <message>
        <source>What the program does is written down as it happens.</source>
        <translation>Was das Programm tut, wird laufend aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>Clear the filter to see everything again.</source>
        <translation>Leeren Sie den Filter, um wieder alles zu sehen.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Looks</name>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Gleicht ab</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Some failed</source>
        <translation>Teils Fehler</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Detached</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Subtask</source>
        <translation>Teilaufgabe</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
</context>
<context>
    <name>bridge::ui::MainWindow</name>
    <message>
        <source>About BoardBridge</source>
        <translation>Über BoardBridge</translation>
    </message>
    <message>
        <source>BoardBridge %1
Keeps Miro boards and Bitrix24 in step.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>BoardBridge %1
Gleicht Miro-Boards und Bitrix24 ab.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Looking at both sides…</source>
        <translation>Beide Seiten werden geprüft…</translation>
    </message>
    <message>
        <source>Trying everything again…</source>
        <translation>Alles wird erneut versucht…</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n operation(s) again…</source>
        <translation>
            <numerusform>%Ln Vorgang wird erneut versucht…</numerusform>
            <numerusform>%Ln Vorgänge werden erneut versucht…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) skipped until the item changes.</source>
        <translation>
            <numerusform>%Ln Vorgang übersprungen, bis sich das Element ändert.</numerusform>
            <numerusform>%Ln Vorgänge übersprungen, bis sich die Elemente ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) decided: the next sync applies it.</source>
        <translation>
            <numerusform>%Ln Konflikt entschieden: Der nächste Abgleich wendet es an.</numerusform>
            <numerusform>%Ln Konflikte entschieden: Der nächste Abgleich wendet es an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 is confirmed: the next sync applies what is still the same.</source>
        <translation>Lauf %1 ist freigegeben: Der nächste Abgleich wendet an, was noch unverändert ist.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::MappingPage</name>
    <message>
        <source>Parts of the mapping</source>
        <translation>Teile der Zuordnung</translation>
    </message>
    <message>
        <source>The board as the draft reads it</source>
        <translation>Das Board, wie der Entwurf es liest</translation>
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
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Anwenden…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>What stickies become</source>
        <translation>Was aus Haftnotizen wird</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Regel nach oben (Alt+↑)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Regel nach unten (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>Regel entfernen (Entf)</translation>
    </message>
    <message>
        <source>The board has not been read yet.</source>
        <translation>Das Board wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Shows first what it would change</source>
        <translation>Zeigt zuerst, was sich ändern würde</translation>
    </message>
    <message>
        <source>Mend what is marked first</source>
        <translation>Korrigieren Sie zuerst das Markierte</translation>
    </message>
    <message>
        <source>No board is linked</source>
        <translation>Kein Board verknüpft</translation>
    </message>
    <message>
        <source>Link a board with a project, and see what would be written before anything is.</source>
        <translation>Verknüpfen Sie ein Board mit einem Projekt und sehen Sie, was geschrieben würde, bevor es geschieht.</translation>
    </message>
    <message>
        <source>Link a board…</source>
        <translation>Board verknüpfen…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::MatchStep</name>
    <message>
        <source>Stickies and tasks that look the same</source>
        <translation>Haftnotizen und Aufgaben, die gleich aussehen</translation>
    </message>
    <message>
        <source>Tick all from 90%</source>
        <translation>Alle ab 90&#xa0;% anhaken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine anhaken</translation>
    </message>
    <message numerus="yes">
        <source>%n of them ticked</source>
        <translation>
            <numerusform>%Ln davon angehakt</numerusform>
            <numerusform>%Ln davon angehakt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::ui::Minimap</name>
    <message>
        <source>Overview of the board</source>
        <translation>Übersicht des Boards</translation>
    </message>
    <message>
        <source>The arrow keys move the map.</source>
        <translation>Die Pfeiltasten verschieben die Karte.</translation>
    </message>
    <message>
        <source>Click or drag to move the map; so do the arrow keys.</source>
        <translation>Klicken oder ziehen Sie, um die Karte zu verschieben; das geht auch mit den Pfeiltasten.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::MiroForm</name>
    <message>
        <source>BoardBridge works as an app of your own, so that nobody stands between you and Miro. Once for your team:</source>
        <translation>BoardBridge arbeitet als Ihre eigene App, sodass niemand zwischen Ihnen und Miro steht. Einmal je Team:</translation>
    </message>
    <message>
        <source>In Miro, open Profile settings → Your apps, and create an app in your team.</source>
        <translation>Öffnen Sie in Miro Profile settings → Your apps und erstellen Sie eine App in Ihrem Team.</translation>
    </message>
    <message>
        <source>Either kind of token will do: expiring ones are renewed by BoardBridge each hour.</source>
        <translation>Beide Arten von Token sind geeignet: Ablaufende verlängert BoardBridge stündlich.</translation>
    </message>
    <message>
        <source>Under Redirect URI, add the address below, exactly as it stands here.</source>
        <translation>Fügen Sie unter Redirect URI die Adresse unten hinzu, genau wie sie hier steht.</translation>
    </message>
    <message>
        <source>Under Permissions, tick %1.</source>
        <translation>Aktivieren Sie unter Permissions %1.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret from there into these fields.</source>
        <translation>Kopieren Sie von dort die Client-ID und das Client-Secret in diese Felder.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Umleitungsadresse</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Team id</source>
        <translation>Team-ID</translation>
    </message>
    <message>
        <source>empty: chosen on Miro&apos;s page</source>
        <translation>leer: Auswahl auf der Miro-Seite</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
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
        <translation>Benutzername, falls verlangt</translation>
    </message>
    <message>
        <source>Password, kept in the keychain</source>
        <translation>Kennwort, im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>Systemproxy</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>An HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>A SOCKS5 proxy</source>
        <translation>SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Enter the host and the port of the proxy.</source>
        <translation>Geben Sie Host und Port des Proxys ein.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::OptionsForm</name>
    <message>
        <source>New tasks of the project get a sticky</source>
        <translation>Neue Aufgaben des Projekts erhalten eine Haftnotiz</translation>
    </message>
    <message>
        <source>Project of stickies outside every mapped frame</source>
        <translation>Projekt der Haftnotizen außerhalb zugeordneter Frames</translation>
    </message>
    <message>
        <source>Mark on a sticky</source>
        <translation>Markierung auf der Haftnotiz</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Last line of the text</source>
        <translation>Letzte Zeile des Textes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>The newer one wins</source>
        <translation>Das Neuere gilt</translation>
    </message>
    <message>
        <source>Miro wins</source>
        <translation>Miro gilt</translation>
    </message>
    <message>
        <source>Bitrix24 wins</source>
        <translation>Bitrix24 gilt</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>When a sticky is deleted</source>
        <translation>Gelöschte Haftnotiz</translation>
    </message>
    <message>
        <source>Leave its task alone</source>
        <translation>Aufgabe belassen</translation>
    </message>
    <message>
        <source>Complete its task</source>
        <translation>Aufgabe abschließen</translation>
    </message>
    <message>
        <source>Delete its task</source>
        <translation>Aufgabe löschen</translation>
    </message>
    <message>
        <source>When a task is deleted</source>
        <translation>Gelöschte Aufgabe</translation>
    </message>
    <message>
        <source>Leave its sticky alone</source>
        <translation>Haftnotiz belassen</translation>
    </message>
    <message>
        <source>Mark its sticky</source>
        <translation>Haftnotiz markieren</translation>
    </message>
    <message>
        <source>Delete its sticky</source>
        <translation>Haftnotiz löschen</translation>
    </message>
    <message>
        <source>Wait until typing stops</source>
        <translation>Warten, bis niemand tippt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask before more than this many pairs end at once</source>
        <translation>Nachfragen, bevor mehr als so viele Paare auf einmal wegfallen</translation>
    </message>
    <message>
        <source>… or more than this share of all pairs</source>
        <translation>… oder mehr als dieser Anteil aller Paare</translation>
    </message>
    <message>
        <source>%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::OverviewPage</name>
    <message>
        <source>Sync now</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Look at every board and project now (F5)</source>
        <translation>Jetzt jedes Board und Projekt prüfen (F5)</translation>
    </message>
    <message>
        <source>No board is linked</source>
        <translation>Kein Board verknüpft</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau…</translation>
    </message>
    <message>
        <source>Look at what would be written, and choose of it (Ctrl+P)</source>
        <translation>Ansehen, was geschrieben würde, und daraus wählen (Strg+P)</translation>
    </message>
    <message>
        <source>Link a board with a project, and see what would be written before anything is.</source>
        <translation>Verknüpfen Sie ein Board mit einem Projekt und sehen Sie, was geschrieben würde, bevor es geschieht.</translation>
    </message>
    <message>
        <source>Link a board…</source>
        <translation>Board verknüpfen…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::OwnBrowserPage</name>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Adresse der Anmeldeseite</translation>
    </message>
    <message>
        <source>Address that the browser ended at, or the code in it</source>
        <translation>Adresse, bei der der Browser endete, oder der Code daraus</translation>
    </message>
    <message>
        <source>If your browser shows that it can&apos;t open the page at the end, copy its address from there into this field. It is used at once, as it is good for a short time only.</source>
        <translation>Zeigt Ihr Browser am Ende, dass er die Seite nicht öffnen kann, kopieren Sie deren Adresse von dort in dieses Feld. Sie wird sofort verwendet, da sie nur kurze Zeit gilt.</translation>
    </message>
    <message>
        <source>Sign in in your own browser</source>
        <translation>Im eigenen Browser anmelden</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Browser erneut öffnen</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy this address into your browser and sign in there.</source>
        <translation>Kopieren Sie diese Adresse in Ihren Browser und melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in page opens in your browser. Sign in there and come back: this goes on by itself. If no browser opens, copy this address into one on this computer:</source>
        <translation>Die Anmeldeseite von %1 wird in Ihrem Browser geöffnet. Melden Sie sich dort an und kommen Sie zurück: Hier geht es von selbst weiter. Öffnet sich kein Browser, kopieren Sie diese Adresse in einen Browser auf diesem Computer:</translation>
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
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, but another fits as well</source>
        <translation>%1, aber eine andere passt ebenfalls</translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation>Haftnotiz</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlichkeit</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PastePage</name>
    <message>
        <source>In Miro, open Profile settings → Your apps → your app, press “Install app and get OAuth token”, choose the team, and paste the token here. It is kept in your keychain and nowhere else.</source>
        <translation>Öffnen Sie in Miro Profile settings → Your apps → Ihre App, klicken Sie auf „Install app and get OAuth token“, wählen Sie das Team und fügen Sie das Token hier ein. Es wird nur in Ihrem Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>In Bitrix24, open Developer resources → Other → Inbound webhook, give the permissions, save, and paste the webhook&apos;s address here. It is a secret, and kept in your keychain and nowhere else. BoardBridge gets no events through a webhook, so changes are noticed a little later.</source>
        <translation>Öffnen Sie in Bitrix24 Entwicklerressourcen → Andere → Eingehender Webhook, erteilen Sie die Berechtigungen, speichern Sie und fügen Sie die Adresse des Webhooks hier ein. Sie ist geheim und wird nur in Ihrem Schlüsselbund gespeichert. Über einen Webhook erhält BoardBridge keine Ereignisse, daher werden Änderungen etwas später bemerkt.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Adresse des Webhooks</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Paste an access token</source>
        <translation>Zugriffstoken einfügen</translation>
    </message>
    <message>
        <source>Paste a webhook&apos;s address</source>
        <translation>Webhook-Adresse einfügen</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PlanDialog</name>
    <message>
        <source>Finding out what would change</source>
        <translation>Es wird ermittelt, was sich ändern würde</translation>
    </message>
    <message>
        <source>Both sides are read; nothing is written.</source>
        <translation>Beide Seiten werden gelesen; nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Nichts würde sich ändern</translation>
    </message>
    <message>
        <source>Both sides agree already.</source>
        <translation>Beide Seiten stimmen schon überein.</translation>
    </message>
    <message>
        <source>The preview failed</source>
        <translation>Die Vorschau ist fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>What the new mapping changes</source>
        <translation>Was die neue Zuordnung ändert</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PlanReview</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <translation>Wie viel davon erledigt ist</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Take bac&amp;k</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>For the chosen lines:</source>
        <translation>Für die gewählten Zeilen:</translation>
    </message>
    <message>
        <source>Take &amp;Miro&apos;s</source>
        <translation>&amp;Miro nehmen</translation>
    </message>
    <message>
        <source>Miro&apos;s value is written to Bitrix24</source>
        <translation>Der Wert aus Miro wird in Bitrix24 geschrieben</translation>
    </message>
    <message>
        <source>Take &amp;Bitrix24&apos;s</source>
        <translation>&amp;Bitrix24 nehmen</translation>
    </message>
    <message>
        <source>Bitrix24&apos;s value is written to Miro</source>
        <translation>Der Wert aus Bitrix24 wird in Miro geschrieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Finding out what would be written</source>
        <translation>Es wird ermittelt, was geschrieben würde</translation>
    </message>
    <message>
        <source>Both sides are read; nothing is written. The sync waits while this is open.</source>
        <translation>Beide Seiten werden gelesen; nichts wird geschrieben. Der Abgleich wartet, solange dies offen ist.</translation>
    </message>
    <message>
        <source>Finding out what would be written…</source>
        <translation>Es wird ermittelt, was geschrieben würde…</translation>
    </message>
    <message>
        <source>Nothing would be written</source>
        <translation>Es würde nichts geschrieben</translation>
    </message>
    <message>
        <source>Both sides agree already.</source>
        <translation>Beide Seiten stimmen schon überein.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>Everything is as it was before the run.</source>
        <translation>Alles ist, wie es vor dem Lauf war.</translation>
    </message>
    <message>
        <source>This is more than the link does at once without asking: %1. Look at it closely.</source>
        <translation>Das ist mehr, als die Verknüpfung ungefragt auf einmal tut: %1. Sehen Sie es sich genau an.</translation>
    </message>
    <message>
        <source>The preview failed</source>
        <translation>Die Vorschau ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operations done</source>
        <translation>
            <numerusform>%1 von %Ln Vorgang erledigt</numerusform>
            <numerusform>%1 von %Ln Vorgängen erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>You stopped it. What was not written is marked in the list.</source>
        <translation>Sie haben es abgebrochen. Was nicht geschrieben wurde, ist in der Liste markiert.</translation>
    </message>
    <message>
        <source>It ended early: %1</source>
        <translation>Vorzeitig beendet: %1</translation>
    </message>
    <message>
        <source>Not everything could be written: the list says why. What failed is tried again.</source>
        <translation>Nicht alles konnte geschrieben werden: Die Liste nennt den Grund. Was fehlgeschlagen ist, wird erneut versucht.</translation>
    </message>
    <message numerus="yes">
        <source>All %n operations are done.</source>
        <translation>
            <numerusform>%Ln Vorgang ist erledigt.</numerusform>
            <numerusform>Alle %Ln Vorgänge sind erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operations are done.</source>
        <translation>
            <numerusform>%1 von %Ln Vorgang erledigt.</numerusform>
            <numerusform>%1 von %Ln Vorgängen erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>Not written. %1</source>
        <translation>Nicht geschrieben. %1</translation>
    </message>
    <message>
        <source>%1 Miro credits</source>
        <translation>%1 Miro-Credits</translation>
    </message>
    <message numerus="yes">
        <source>%n Bitrix24 calls</source>
        <translation>
            <numerusform>%Ln Bitrix24-Aufruf</numerusform>
            <numerusform>%Ln Bitrix24-Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operations</source>
        <translation>
            <numerusform>%1 von %Ln Vorgang</numerusform>
            <numerusform>%1 von %Ln Vorgängen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left out stays as it is until it is edited; “Activity” lists it.</source>
        <translation>Was ausgelassen wird, bleibt, wie es ist, bis es bearbeitet wird; es steht unter „Aktivität“.</translation>
    </message>
    <message>
        <source>Stopping after the write that is on its way…</source>
        <translation>Stopp nach dem laufenden Schreibvorgang…</translation>
    </message>
    <message>
        <source>What taking run %1 back would write</source>
        <translation>Was das Zurücknehmen von Lauf %1 schreiben würde</translation>
    </message>
    <message>
        <source>What would be written now</source>
        <translation>Was jetzt geschrieben würde</translation>
    </message>
    <message>
        <source>Something changed meanwhile, so nothing was written. This is what would be written now.</source>
        <translation>Inzwischen hat sich etwas geändert, daher wurde nichts geschrieben. Dies würde jetzt geschrieben.</translation>
    </message>
    <message>
        <source>%L1 to do</source>
        <translation>%L1 offen</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PlanStep</name>
    <message numerus="yes">
        <source>%n operations to do.</source>
        <translation>
            <numerusform>%Ln Vorgang steht an.</numerusform>
            <numerusform>%Ln Vorgänge stehen an.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do yet. What you add on either side from now on is kept in step.</source>
        <translation>Es gibt noch nichts zu tun. Was Sie ab jetzt auf einer der Seiten hinzufügen, wird abgeglichen.</translation>
    </message>
    <message>
        <source>It takes about %1.</source>
        <translation>Das dauert etwa %1.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PlanTree</name>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>nachher: %1</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Was getan würde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Wartet auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>You chose Miro&apos;s value</source>
        <translation>Sie haben den Wert aus Miro gewählt</translation>
    </message>
    <message>
        <source>You chose Bitrix24&apos;s value</source>
        <translation>Sie haben den Wert aus Bitrix24 gewählt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Can&apos;t be taken back, or not quite</source>
        <translation>Kann nicht oder nicht ganz zurückgenommen werden</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Element %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Aufgabe %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PreviewBar</name>
    <message>
        <source>Load the live board again</source>
        <translation>Live-Board neu laden</translation>
    </message>
    <message>
        <source>Open the board in your browser</source>
        <translation>Das Board in Ihrem Browser öffnen</translation>
    </message>
    <message>
        <source>Sign out of Miro here</source>
        <translation>Hier von Miro abmelden</translation>
    </message>
    <message>
        <source>Forgets who is signed in to Miro in this view. The sync goes on.</source>
        <translation>Vergisst, wer in dieser Ansicht bei Miro angemeldet ist. Der Abgleich läuft weiter.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <source>Live board from %1</source>
        <translation>Live-Board von %1</translation>
    </message>
    <message>
        <source>The board wants to open %1, which is not a part of it.</source>
        <translation>Das Board möchte %1 öffnen; das gehört nicht zum Board.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ProfilesCard</name>
    <message>
        <source>%1 – can&apos;t be used</source>
        <translation>%1 – nicht verwendbar</translation>
    </message>
    <message>
        <source>%1 – this window</source>
        <translation>%1 – dieses Fenster</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>One for each pair of a portal and a Miro team, each with its own sign-ins and journal.</source>
        <translation>Eines je Paar aus Portal und Miro-Team, jedes mit eigenen Anmeldungen und eigenem Journal.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
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
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>Delete “%1” with its links, its journal and its sign-ins? What is on the boards and in the portal stays.</source>
        <translation>„%1“ mit seinen Verknüpfungen, seinem Journal und seinen Anmeldungen löschen? Was auf den Boards und im Portal ist, bleibt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Profil importieren</translation>
    </message>
</context>
<context>
    <name>bridge::ui::QueueModel</name>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>The service&apos;s answer</source>
        <translation>Antwort des Dienstes</translation>
    </message>
</context>
<context>
    <name>bridge::ui::RuleForm</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Beliebiger Text</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Nicht festlegen</translation>
    </message>
</context>
<context>
    <name>bridge::ui::RuleList</name>
    <message>
        <source>Rules, in the order they are tried</source>
        <translation>Regeln in der Reihenfolge ihrer Anwendung</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stickies</source>
        <translation>
            <numerusform>%Ln Haftnotiz</numerusform>
            <numerusform>%Ln Haftnotizen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::ui::RuleText</name>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Light pink</source>
        <translation>Hellrosa</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Subtask</source>
        <translation>Teilaufgabe</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>Tag „%1“</translation>
    </message>
    <message>
        <source>begins with “%1”</source>
        <translation>beginnt mit „%1“</translation>
    </message>
    <message>
        <source>Every sticky</source>
        <translation>Jede Haftnotiz</translation>
    </message>
    <message>
        <source>%1, low priority</source>
        <translation>%1, niedrige Priorität</translation>
    </message>
    <message>
        <source>%1, normal priority</source>
        <translation>%1, normale Priorität</translation>
    </message>
    <message>
        <source>%1, high priority</source>
        <translation>%1, hohe Priorität</translation>
    </message>
    <message>
        <source>No rule makes a task: add one.</source>
        <translation>Keine Regel erzeugt eine Aufgabe: Fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>Subtasks and comments need a task to belong to: add a rule that makes one.</source>
        <translation>Teilaufgaben und Kommentare brauchen eine Aufgabe, zu der sie gehören: Fügen Sie eine Regel hinzu, die eine erzeugt.</translation>
    </message>
    <message>
        <source>Never reached: “%1” above takes all of its stickies. Move it up.</source>
        <translation>Wird nie erreicht: „%1“ darüber nimmt ihr alle Haftnotizen. Regel nach oben verschieben.</translation>
    </message>
    <message>
        <source>It takes every sticky: choose a colour, a tag or a beginning.</source>
        <translation>Die Regel nimmt jede Haftnotiz: Wählen Sie eine Farbe, ein Tag oder einen Textanfang.</translation>
    </message>
    <message>
        <source>“%1” means nothing yet: draw a line from it.</source>
        <translation>„%1“ bedeutet noch nichts: Ziehen Sie von dort eine Linie.</translation>
    </message>
    <message>
        <source>“%1” is mapped twice: remove one of them.</source>
        <translation>„%1“ ist doppelt zugeordnet: Entfernen Sie eine der Zuordnungen.</translation>
    </message>
    <message>
        <source>The board has no frame “%1”.</source>
        <translation>Das Board hat keinen Frame „%1“.</translation>
    </message>
    <message>
        <source>Several frames are called “%1”: all of them mean the same.</source>
        <translation>Mehrere Frames heißen „%1“: Alle bedeuten dasselbe.</translation>
    </message>
    <message>
        <source>A stage belongs to a project: draw a line from “%1” to one, too.</source>
        <translation>Eine Phase gehört zu einem Projekt: Ziehen Sie von „%1“ auch zu einem Projekt eine Linie.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SelfTestPane</name>
    <message>
        <source>Progress of the self-test</source>
        <translation>Fortschritt des Selbsttests</translation>
    </message>
    <message>
        <source>Link to try</source>
        <translation>Zu versuchende Verknüpfung</translation>
    </message>
    <message>
        <source>How many boards are made up</source>
        <translation>Wie viele Boards erfunden werden</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Verknüpfung</translation>
    </message>
    <message>
        <source>Boar&amp;ds</source>
        <translation>&amp;Boards</translation>
    </message>
    <message>
        <source>Results of the self-test</source>
        <translation>Ergebnisse des Selbsttests</translation>
    </message>
    <message>
        <source>Nothing to test yet</source>
        <translation>Noch nichts zu testen</translation>
    </message>
    <message>
        <source>Test the mapping before you rely on it</source>
        <translation>Testen Sie die Zuordnung, bevor Sie sich darauf verlassen</translation>
    </message>
    <message>
        <source>A link&apos;s rules and frames can be tested here once there is a link.</source>
        <translation>Regeln und Frames einer Verknüpfung können hier getestet werden, sobald es eine gibt.</translation>
    </message>
    <message>
        <source>Boards are made up with the link&apos;s frames and stickies for each of its rules. They are synced with a simulated portal inside this program, edited on both sides and synced again. Nothing reaches Miro or Bitrix24.</source>
        <translation>Boards werden aus den Frames der Verknüpfung und Haftnotizen für jede ihrer Regeln erfunden. Sie werden mit einem simulierten Portal in diesem Programm abgeglichen, auf beiden Seiten bearbeitet und wieder abgeglichen. Nichts erreicht Miro oder Bitrix24.</translation>
    </message>
    <message>
        <source>Making up boards…</source>
        <translation>Boards werden erfunden…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>&amp;Run self-test</source>
        <translation>Selbsttest &amp;starten</translation>
    </message>
    <message>
        <source>Stop the self-test</source>
        <translation>Selbsttest anhalten</translation>
    </message>
    <message>
        <source>Run self-test</source>
        <translation>Selbsttest starten</translation>
    </message>
    <message>
        <source>%L1 of %L2 boards tested</source>
        <translation>%L1 von %L2 Boards getestet</translation>
    </message>
    <message>
        <source>Link a board…</source>
        <translation>Board verknüpfen…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SettingsForm</name>
    <message>
        <source>These settings are part of a profile. Set up a link first; then they can be changed here.</source>
        <translation>Diese Einstellungen gehören zu einem Profil. Richten Sie zuerst eine Verknüpfung ein; dann lassen sie sich hier ändern.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>The settings below are those of this link.</source>
        <translation>Die Einstellungen darunter gelten für diese Verknüpfung.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SettingsPage</name>
    <message>
        <source>Restore defaults</source>
        <translation>Standardwerte laden</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>The changes are discarded.</source>
        <translation>Die Änderungen sind verworfen.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%Ln Einstellung gefunden</numerusform>
            <numerusform>%Ln Einstellungen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Something can&apos;t be saved as it is: see the marked settings.</source>
        <translation>So lässt sich nicht alles speichern: Prüfen Sie die markierten Einstellungen.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The changed settings are not saved.</source>
        <translation>Die geänderten Einstellungen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SettingsSections</name>
    <message>
        <source>This desktop has no tray, so a hidden window could not be opened again.</source>
        <translation>Dieser Desktop hat keinen Infobereich, daher ließe sich ein verborgenes Fenster nicht wieder öffnen.</translation>
    </message>
    <message>
        <source>Start BoardBridge when I log in</source>
        <translation>BoardBridge beim Anmelden am Computer starten</translation>
    </message>
    <message>
        <source>Not possible on this system.</source>
        <translation>Auf diesem System nicht möglich.</translation>
    </message>
    <message>
        <source>Start without the window, in the tray</source>
        <translation>Ohne Fenster im Infobereich starten</translation>
    </message>
    <message>
        <source>The window opens from the tray&apos;s icon.</source>
        <translation>Das Fenster lässt sich über das Symbol im Infobereich öffnen.</translation>
    </message>
    <message>
        <source>Keep syncing when the window is closed</source>
        <translation>Bei geschlossenem Fenster weiter abgleichen</translation>
    </message>
    <message>
        <source>“Quit” in the menu or in the tray ends BoardBridge.</source>
        <translation>„Beenden“ im Menü oder im Infobereich beendet BoardBridge.</translation>
    </message>
    <message>
        <source>For one link</source>
        <translation>Für eine Verknüpfung</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>Neue Elemente</translation>
    </message>
    <message>
        <source>What exists on both sides is always kept in step both ways.</source>
        <translation>Was auf beiden Seiten existiert, wird immer in beide Richtungen abgeglichen.</translation>
    </message>
    <message>
        <source>Both ways: tasks get stickies, too</source>
        <translation>In beide Richtungen: Auch Aufgaben erhalten Haftnotizen</translation>
    </message>
    <message>
        <source>Only from stickies to tasks</source>
        <translation>Nur von Haftnotizen zu Aufgaben</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>The text that loses is kept in the history.</source>
        <translation>Der unterlegene Text bleibt im Verlauf erhalten.</translation>
    </message>
    <message>
        <source>The newer one wins</source>
        <translation>Das Neuere gilt</translation>
    </message>
    <message>
        <source>Miro wins</source>
        <translation>Miro gilt</translation>
    </message>
    <message>
        <source>Bitrix24 wins</source>
        <translation>Bitrix24 gilt</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>When a sticky is deleted</source>
        <translation>Wenn eine Haftnotiz gelöscht wird</translation>
    </message>
    <message>
        <source>Leave its task alone</source>
        <translation>Aufgabe belassen</translation>
    </message>
    <message>
        <source>Complete its task</source>
        <translation>Aufgabe abschließen</translation>
    </message>
    <message>
        <source>Delete its task</source>
        <translation>Aufgabe löschen</translation>
    </message>
    <message>
        <source>When a task is deleted</source>
        <translation>Wenn eine Aufgabe gelöscht wird</translation>
    </message>
    <message>
        <source>Leave its sticky alone</source>
        <translation>Haftnotiz belassen</translation>
    </message>
    <message>
        <source>Mark its sticky</source>
        <translation>Haftnotiz markieren</translation>
    </message>
    <message>
        <source>Delete its sticky</source>
        <translation>Haftnotiz löschen</translation>
    </message>
    <message>
        <source>Wait until typing stops</source>
        <translation>Warten, bis niemand tippt</translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>An edit is synced once it has stayed the same for this long.</source>
        <translation>Eine Änderung wird abgeglichen, sobald sie so lange gleich geblieben ist.</translation>
    </message>
    <message>
        <source>Ask before more than</source>
        <translation>Nachfragen, bevor mehr als</translation>
    </message>
    <message numerus="yes">
        <source>pairs end at once</source>
        <translation>
            <numerusform>Paar auf einmal wegfällt</numerusform>
            <numerusform>Paare auf einmal wegfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted, completed or moved to another project. Whichever of both limits is higher holds.</source>
        <translation>Gelöscht, abgeschlossen oder in ein anderes Projekt verschoben. Es gilt die höhere der beiden Grenzen.</translation>
    </message>
    <message>
        <source>or more than</source>
        <translation>oder mehr als</translation>
    </message>
    <message>
        <source>% of all pairs</source>
        <translation>% aller Paare</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Shown above the pages and in the list of profiles.</source>
        <translation>Er wird über den Seiten und in der Liste der Profile angezeigt.</translation>
    </message>
    <message>
        <source>Look at Miro every</source>
        <translation>Miro prüfen alle</translation>
    </message>
    <message>
        <source>Twice as often after a change, half as often when it is quiet.</source>
        <translation>Doppelt so oft nach einer Änderung, halb so oft, wenn Ruhe herrscht.</translation>
    </message>
    <message>
        <source>Look at Bitrix24 every</source>
        <translation>Bitrix24 prüfen alle</translation>
    </message>
    <message>
        <source>Changes from Bitrix24</source>
        <translation>Änderungen aus Bitrix24</translation>
    </message>
    <message>
        <source>Events tell of deletions at once; they need an app signed in by an administrator.</source>
        <translation>Ereignisse melden Löschungen sofort; sie erfordern eine App, die ein Administrator angemeldet hat.</translation>
    </message>
    <message>
        <source>Events where possible</source>
        <translation>Ereignisse, wo möglich</translation>
    </message>
    <message>
        <source>Events only</source>
        <translation>Nur Ereignisse</translation>
    </message>
    <message>
        <source>Ask for what changed</source>
        <translation>Änderungen abfragen</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>Verlauf aufbewahren für</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is in the history can be taken back.</source>
        <translation>Nur was im Verlauf steht, kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Something waits for my decision</source>
        <translation>Etwas wartet auf meine Entscheidung</translation>
    </message>
    <message>
        <source>A conflict, or a run that would change a lot at once.</source>
        <translation>Ein Konflikt oder ein Lauf, der viel auf einmal ändern würde.</translation>
    </message>
    <message>
        <source>A service refuses the sign-in</source>
        <translation>Ein Dienst lehnt die Anmeldung ab</translation>
    </message>
    <message>
        <source>A link stops until somebody repairs it</source>
        <translation>Eine Verknüpfung stoppt, bis jemand sie repariert</translation>
    </message>
    <message>
        <source>A missing right, a board that is gone, a full disk. Not a network that is down for a while.</source>
        <translation>Ein fehlendes Recht, ein verschwundenes Board, ein voller Datenträger. Nicht ein Netzwerk, das eine Weile ausfällt.</translation>
    </message>
    <message>
        <source>Operations failed</source>
        <translation>Vorgänge fehlgeschlagen</translation>
    </message>
    <message>
        <source>They are tried again by themselves.</source>
        <translation>Sie werden von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>No notifications at these times</source>
        <translation>Keine Benachrichtigungen in dieser Zeit</translation>
    </message>
    <message>
        <source>What still needs you afterwards is told then.</source>
        <translation>Was danach noch auf Sie wartet, wird dann gemeldet.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Owner of the calendar</source>
        <translation>Besitzer des Kalenders</translation>
    </message>
    <message>
        <source>The number of a Bitrix24 user; 0 while nobody is chosen.</source>
        <translation>Die Nummer eines Bitrix24-Benutzers; 0, solange niemand gewählt ist.</translation>
    </message>
    <message>
        <source>A booking takes</source>
        <translation>Eine Buchung dauert</translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <translation>
            <numerusform>Minute</numerusform>
            <numerusform>Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer slots of</source>
        <translation>Zeiten anbieten für</translation>
    </message>
    <message>
        <source>Position of the employees</source>
        <translation>Position der Mitarbeiter</translation>
    </message>
    <message>
        <source>Deals are shared out among the employees with this position.</source>
        <translation>Deals werden auf die Mitarbeiter mit dieser Position verteilt.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Look up free slots</source>
        <translation>Freie Zeiten abfragen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Cancel bookings</source>
        <translation>Buchungen stornieren</translation>
    </message>
    <message>
        <source>Create tasks</source>
        <translation>Aufgaben erstellen</translation>
    </message>
    <message>
        <source>Create leads</source>
        <translation>Leads erstellen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Look up free slots when a conversation starts</source>
        <translation>Bei Gesprächsbeginn freie Zeiten abfragen</translation>
    </message>
    <message>
        <source>Create a deal when a conversation ends</source>
        <translation>Bei Gesprächsende einen Deal erstellen</translation>
    </message>
    <message>
        <source>Programs on this computer may report events</source>
        <translation>Programme auf diesem Computer dürfen Ereignisse melden</translation>
    </message>
    <message>
        <source>By HTTP on this computer&apos;s own address, with a token; nothing is open to the network.</source>
        <translation>Über HTTP an der eigenen Adresse dieses Computers, mit einem Token; zum Netzwerk hin ist nichts offen.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Dates and numbers follow it.</source>
        <translation>Datums- und Zahlenformate richten sich danach.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Relative to the system&apos;s size. It takes effect at the next start.</source>
        <translation>Bezogen auf die Größe im System. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>This version does not use these settings yet. They are kept for a later one.</source>
        <translation>Diese Version nutzt diese Einstellungen noch nicht; sie bleiben für eine spätere gespeichert.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>On other pages</source>
        <translation>Auf anderen Seiten</translation>
    </message>
    <message>
        <source>Rules and frames</source>
        <translation>Regeln und Frames</translation>
    </message>
    <message>
        <source>What stickies become, by colour, tag or beginning, and what frames mean.</source>
        <translation>Was aus Haftnotizen wird – nach Farbe, Tag oder Anfang – und was Frames bedeuten.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Sign-ins and profiles</source>
        <translation>Anmeldungen und Profile</translation>
    </message>
    <message>
        <source>Miro&apos;s and Bitrix24&apos;s account, and whether the keychain or a file keeps the sign-ins.</source>
        <translation>Die Konten bei Miro und Bitrix24 und ob der Schlüsselbund oder eine Datei die Anmeldungen aufbewahrt.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How this computer reaches both services.</source>
        <translation>Wie dieser Computer beide Dienste erreicht.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Setup</name>
    <message>
        <source>Set up BoardBridge</source>
        <translation>BoardBridge einrichten</translation>
    </message>
    <message>
        <source>Connect Miro and Bitrix24</source>
        <translation>Miro und Bitrix24 verbinden</translation>
    </message>
    <message>
        <source>The profile needs a correction</source>
        <translation>Das Profil muss korrigiert werden</translation>
    </message>
    <message>
        <source>Correct the file, then press “Try again”.</source>
        <translation>Korrigieren Sie die Datei und klicken Sie dann auf „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <translation>Das Profil wird bereits verwendet</translation>
    </message>
    <message>
        <source>Connect Miro: sign in under “Accounts”, or run this in a terminal and paste the app&apos;s access token.</source>
        <translation>Verbinden Sie Miro: Melden Sie sich unter „Konten“ an oder führen Sie dies in einem Terminal aus und fügen Sie das Zugriffstoken der App ein.</translation>
    </message>
    <message>
        <source>Connect Bitrix24: sign in under “Accounts”, or run this and paste the address of an inbound webhook.</source>
        <translation>Verbinden Sie Bitrix24: Melden Sie sich unter „Konten“ an oder führen Sie dies aus und fügen Sie die Adresse eines eingehenden Webhooks ein.</translation>
    </message>
    <message>
        <source>Connect Miro and Bitrix24, choose a board and a project, and see what would be written before anything is. It takes about three minutes.</source>
        <translation>Verbinden Sie Miro und Bitrix24, wählen Sie ein Board und ein Projekt und sehen Sie, was geschrieben würde, bevor es geschieht. Das dauert etwa drei Minuten.</translation>
    </message>
    <message>
        <source>Or write this as profile.json into %1, with your portal, board and project. A board&apos;s id stands in its address after /board/.</source>
        <translation>Oder speichern Sie dies als profile.json in %1, mit Ihrem Portal, Board und Projekt. Die ID eines Boards steht in seiner Adresse nach /board/.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SetupPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Map of a board</source>
        <translation>Karte eines Boards</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Show a page, in the sidebar&apos;s order</source>
        <translation>Eine Seite zeigen, in der Reihenfolge der Seitenleiste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search or filter what is shown</source>
        <translation>Anzeige durchsuchen oder filtern</translation>
    </message>
    <message>
        <source>This list; the question mark shows it, too</source>
        <translation>Diese Liste; auch das Fragezeichen zeigt sie</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo the last change of the draft</source>
        <translation>Letzte Änderung des Entwurfs rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove the chosen rule or line</source>
        <translation>Gewählte Regel oder Linie entfernen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>From sticky to sticky</source>
        <translation>Von Haftnotiz zu Haftnotiz</translation>
    </message>
    <message>
        <source>Skip the chosen operations that failed</source>
        <translation>Gewählte fehlgeschlagene Vorgänge überspringen</translation>
    </message>
    <message>
        <source>Look at what would be written now</source>
        <translation>Ansehen, was jetzt geschrieben würde</translation>
    </message>
    <message>
        <source>Try the chosen failed operations again</source>
        <translation>Gewählte fehlgeschlagene Vorgänge erneut versuchen</translation>
    </message>
    <message>
        <source>Take the chosen line&apos;s run back, after a look at it</source>
        <translation>Den Lauf der gewählten Zeile nach Vorschau zurücknehmen</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SignInDialog</name>
    <message>
        <source>Sign in to Miro</source>
        <translation>Bei Miro anmelden</translation>
    </message>
    <message>
        <source>Sign in to Bitrix24</source>
        <translation>Bei Bitrix24 anmelden</translation>
    </message>
    <message>
        <source>Sign in here</source>
        <translation>Hier anmelden</translation>
    </message>
    <message>
        <source>In my own browser</source>
        <translation>Im eigenen Browser</translation>
    </message>
    <message>
        <source>Paste a token…</source>
        <translation>Token einfügen…</translation>
    </message>
    <message>
        <source>Paste a webhook…</source>
        <translation>Webhook einfügen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Asking who you are, and keeping the access in your keychain.</source>
        <translation>Es wird abgefragt, wer Sie sind, und der Zugriff wird in Ihrem Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Angaben ändern</translation>
    </message>
    <message>
        <source>Nobody is signed in yet</source>
        <translation>Noch niemand ist angemeldet</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SignInsCard</name>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Renews itself; ends on %1 if unused</source>
        <translation>Verlängert sich von selbst; endet am %1, wenn sie nicht genutzt wird</translation>
    </message>
    <message>
        <source>Valid until revoked</source>
        <translation>Gültig bis zum Widerruf</translation>
    </message>
    <message>
        <source>Access until %1, renewed by itself</source>
        <translation>Zugriff bis %1, verlängert sich von selbst</translation>
    </message>
    <message>
        <source>Ended on %1: sign in again</source>
        <translation>Am %1 abgelaufen: neu anmelden</translation>
    </message>
    <message>
        <source>Access until %1, then sign in again</source>
        <translation>Zugriff bis %1, danach neu anmelden</translation>
    </message>
</context>
<context>
    <name>bridge::ui::StartDialog</name>
    <message>
        <source>Set up a link</source>
        <translation>Verknüpfung einrichten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>bridge::ui::StartTexts</name>
    <message>
        <source>Connect Miro</source>
        <translation>Miro verbinden</translation>
    </message>
    <message>
        <source>Connect Bitrix24</source>
        <translation>Bitrix24 verbinden</translation>
    </message>
    <message>
        <source>Choose a board and a project</source>
        <translation>Board und Projekt wählen</translation>
    </message>
    <message>
        <source>What the frames mean</source>
        <translation>Was die Frames bedeuten</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>BoardBridge reads and writes stickies in your name. The sign-in stays on this computer.</source>
        <translation>BoardBridge liest und schreibt Haftnotizen in Ihrem Namen. Die Anmeldung bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>BoardBridge reads and writes tasks in your name. The sign-in stays on this computer.</source>
        <translation>BoardBridge liest und schreibt Aufgaben in Ihrem Namen. Die Anmeldung bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Stickies of the board become tasks of the project, and its tasks become stickies. More boards can be linked later.</source>
        <translation>Haftnotizen des Boards werden Aufgaben des Projekts, und dessen Aufgaben werden Haftnotizen. Weitere Boards können später verknüpft werden.</translation>
    </message>
    <message>
        <source>This is proposed from the frames&apos; titles. Drag from a frame to what it means, or choose a frame and press Del to take its line away.</source>
        <translation>Dies ist ein Vorschlag nach den Titeln der Frames. Ziehen Sie von einem Frame zu dessen Bedeutung, oder wählen Sie einen Frame und drücken Sie Entf, um seine Linie zu entfernen.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. “Start” writes this, and keeps both sides in step from then on.</source>
        <translation>Noch wurde nichts geschrieben. „Starten“ schreibt dies und hält danach beide Seiten synchron.</translation>
    </message>
    <message>
        <source>Asking for boards and projects</source>
        <translation>Boards und Projekte werden abgefragt</translation>
    </message>
    <message>
        <source>Reading the board</source>
        <translation>Board wird gelesen</translation>
    </message>
    <message>
        <source>Finding out what would be written</source>
        <translation>Es wird ermittelt, was geschrieben würde</translation>
    </message>
    <message>
        <source>Both services are asked what you may see.</source>
        <translation>Beide Dienste werden gefragt, was Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>Both sides are read; nothing is written. A large board takes a while.</source>
        <translation>Beide Seiten werden gelesen; nichts wird geschrieben. Bei einem großen Board dauert das eine Weile.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Warten Sie etwas und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Go back to the account and sign in again, or choose another board or project.</source>
        <translation>Gehen Sie zurück zum Konto und melden Sie sich neu an, oder wählen Sie ein anderes Board oder Projekt.</translation>
    </message>
    <message>
        <source>What is on both sides already</source>
        <translation>Was schon auf beiden Seiten ist</translation>
    </message>
    <message>
        <source>These stickies and tasks read alike. What you tick becomes one; the rest is made on the other side, too.</source>
        <translation>Diese Haftnotizen und Aufgaben lauten ähnlich. Was Sie anhaken, wird zusammengeführt; der Rest wird auch auf der jeweils anderen Seite erstellt.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::StateFilter</name>
    <message>
        <source>Show only items in a state</source>
        <translation>Nur Elemente in einem Zustand zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Nur zeigen: %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::StatusLine</name>
    <message>
        <source>The first look is under way.</source>
        <translation>Die erste Prüfung läuft.</translation>
    </message>
    <message>
        <source>Comparing both sides and writing what differs.</source>
        <translation>Beide Seiten werden verglichen und Unterschiede geschrieben.</translation>
    </message>
    <message>
        <source>Nothing is checked or written until you resume.</source>
        <translation>Bis Sie die Pause beenden, wird nichts geprüft oder geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait for your decision.</source>
        <translation>
            <numerusform>%Ln Vorgang wartet auf Ihre Entscheidung.</numerusform>
            <numerusform>%Ln Vorgänge warten auf Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) failed and will be tried again.</source>
        <translation>
            <numerusform>%Ln Vorgang fehlgeschlagen; er wird erneut versucht.</numerusform>
            <numerusform>%Ln Vorgänge fehlgeschlagen; sie werden erneut versucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait.</source>
        <translation>
            <numerusform>%Ln Vorgang wartet.</numerusform>
            <numerusform>%Ln Vorgänge warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No board is linked.</source>
        <translation>Kein Board ist verknüpft.</translation>
    </message>
    <message numerus="yes">
        <source>Both sides agree on %n item(s).</source>
        <translation>
            <numerusform>Beide Seiten stimmen bei %Ln Element überein.</numerusform>
            <numerusform>Beide Seiten stimmen bei %Ln Elementen überein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next look %1</source>
        <translation>Nächste Prüfung %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::TablePane</name>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>Clear the filter to see everything again.</source>
        <translation>Leeren Sie den Filter, um wieder alles zu sehen.</translation>
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
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
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
        <translation>BoardBridge öffnen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%Ln Punkt wartet auf Sie</numerusform>
            <numerusform>%Ln Punkte warten auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::ui::TrialViews</name>
    <message>
        <source>No rule takes it.</source>
        <translation>Keine Regel nimmt sie.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>It waits until a connector or its text names a task.</source>
        <translation>Wartet, bis ein Verbinder oder der Text eine Aufgabe nennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtasks</source>
        <translation>
            <numerusform>%Ln Teilaufgabe</numerusform>
            <numerusform>%Ln Teilaufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%Ln ausgenommen</numerusform>
            <numerusform>%Ln ausgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would wait for a task</source>
        <translation>
            <numerusform>%Ln würde auf eine Aufgabe warten</numerusform>
            <numerusform>%Ln würden auf eine Aufgabe warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::ui::ValueText</name>
    <message>
        <source>project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>Phase %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ValuesPane</name>
    <message>
        <source>The value in %1</source>
        <translation>Der Wert in %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::WebPreview</name>
    <message>
        <source>Live board</source>
        <translation>Live-Board</translation>
    </message>
    <message>
        <source>Loading the board…</source>
        <translation>Board wird geladen…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The board wants to go to %1. Sign in to Miro in your browser, or open the board there.</source>
        <translation>Das Board möchte zu %1 wechseln. Melden Sie sich in Ihrem Browser bei Miro an oder öffnen Sie das Board dort.</translation>
    </message>
    <message>
        <source>The browser view stopped. Try again, or open the board in your browser.</source>
        <translation>Die Browseransicht wurde unerwartet beendet. Versuchen Sie es erneut oder öffnen Sie das Board in Ihrem Browser.</translation>
    </message>
    <message>
        <source>The live board can&apos;t be shown</source>
        <translation>Das Live-Board kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted, so nothing was loaded from there.</source>
        <translation>Dem Zertifikat von %1 ist nicht zu trauen, daher wurde nichts von dort geladen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2
Check the network, then press “Try again”. The sync and the map don&apos;t need this view.</source>
        <translation>%1 ist nicht erreichbar: %2
Prüfen Sie das Netzwerk und klicken Sie dann auf „Erneut versuchen“. Abgleich und Karte brauchen diese Ansicht nicht.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::WebSignInView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No answer yet. If the page shows an error, or says that you are done, begin again, or use your own browser.</source>
        <translation>Noch keine Antwort. Zeigt die Seite einen Fehler oder sagt sie, dass Sie fertig sind, beginnen Sie neu oder nutzen Sie Ihren eigenen Browser.</translation>
    </message>
    <message>
        <source>You sign in to %1 itself; BoardBridge doesn&apos;t see your password.</source>
        <translation>Sie melden sich bei %1 selbst an; BoardBridge sieht Ihr Kennwort nicht.</translation>
    </message>
    <message>
        <source>Use my own browser instead</source>
        <translation>Im eigenen Browser anmelden</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>%1 let you in. Getting the access…</source>
        <translation>%1 hat Sie eingelassen. Zugriff wird abgerufen…</translation>
    </message>
    <message>
        <source>The sign-in stopped</source>
        <translation>Anmeldung abgebrochen</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Words</name>
    <message>
        <source>Create task</source>
        <translation>Aufgabe erstellen</translation>
    </message>
    <message>
        <source>Change task</source>
        <translation>Aufgabe ändern</translation>
    </message>
    <message>
        <source>Create subtask</source>
        <translation>Teilaufgabe erstellen</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation>Kommentar ändern</translation>
    </message>
    <message>
        <source>Create sticky</source>
        <translation>Haftnotiz erstellen</translation>
    </message>
    <message>
        <source>Change sticky</source>
        <translation>Haftnotiz ändern</translation>
    </message>
    <message>
        <source>Mark sticky</source>
        <translation>Haftnotiz markieren</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>Aufgabe löschen</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Aufgabe abschließen</translation>
    </message>
    <message>
        <source>Delete sticky</source>
        <translation>Haftnotiz löschen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
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
        <translation>Übergeordnete Aufgabe</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>No answer came; it is looked up before anything is sent again.</source>
        <translation>Es kam keine Antwort; das Ergebnis wird geprüft, bevor etwas erneut gesendet wird.</translation>
    </message>
    <message>
        <source>The service asks for a pause.</source>
        <translation>Der Dienst bittet um eine Pause.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>Die Anmeldung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>A right is missing.</source>
        <translation>Ein Recht fehlt.</translation>
    </message>
    <message>
        <source>It isn&apos;t there.</source>
        <translation>Es ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Es wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <translation>Der Dienst hat es abgelehnt.</translation>
    </message>
    <message>
        <source>The service&apos;s answer can&apos;t be read.</source>
        <translation>Die Antwort des Dienstes ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation>Der Dienst ist gestört.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read or written.</source>
        <translation>Das Journal ist nicht les- oder schreibbar.</translation>
    </message>
    <message>
        <source>The profile needs a correction.</source>
        <translation>Das Profil muss korrigiert werden.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Check the network. BoardBridge tries again by itself.</source>
        <translation>Prüfen Sie das Netzwerk. BoardBridge versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Connect again with a new token or webhook address.</source>
        <translation>Verbinden Sie sich mit einem neuen Token oder einer neuen Webhook-Adresse.</translation>
    </message>
    <message>
        <source>Give the account the missing right or scope, then sync again.</source>
        <translation>Geben Sie dem Konto das fehlende Recht oder den fehlenden Scope und gleichen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>Check the board&apos;s and the project&apos;s ids in profile.json.</source>
        <translation>Prüfen Sie die IDs des Boards und des Projekts in profile.json.</translation>
    </message>
    <message>
        <source>Change the sticky or the task, then retry.</source>
        <translation>Ändern Sie die Haftnotiz oder die Aufgabe und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check that the profile folder can be written and the disk isn&apos;t full.</source>
        <translation>Prüfen Sie, ob der Profilordner beschreibbar und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>Correct profile.json and start BoardBridge again.</source>
        <translation>Korrigieren Sie profile.json und starten Sie BoardBridge neu.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself.</source>
        <translation>Nichts zu tun: Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Two tasks for one sticky</source>
        <translation>Zwei Aufgaben für eine Haftnotiz</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Pending review</source>
        <translation>Wartet auf Kontrolle</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Bitrix24</source>
        <translation>Bitrix24</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Recognise task</source>
        <translation>Aufgabe erkennen</translation>
    </message>
    <message>
        <source>Note agreement</source>
        <translation>Übereinstimmung vermerken</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Keep text</source>
        <translation>Text behalten</translation>
    </message>
    <message>
        <source>Another board</source>
        <translation>Anderes Board</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>Anderes Portal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Deleted on one side</source>
        <translation>Auf einer Seite gelöscht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Light yellow</source>
        <translation>Hellgelb</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Light green</source>
        <translation>Hellgrün</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>Dunkelgrün</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Light pink</source>
        <translation>Hellrosa</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Hellblau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>Dunkelblau</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
</context>
</TS>
