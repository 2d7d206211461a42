<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>bridge::gui::Accounts</name>
    <message>
        <source>My team</source>
        <translation>Mi equipo</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>The services are reached by this way from now on.</source>
        <translation>A partir de ahora se llega a los servicios por esta vía.</translation>
    </message>
</context>
<context>
    <name>bridge::gui::Diagnostics</name>
    <message>
        <source>Written to %1. Look into it before you send it.</source>
        <translation>Guardado en %1. Revíselo antes de enviarlo.</translation>
    </message>
</context>
<context>
    <name>bridge::gui::HistoryExport</name>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%Ln línea guardada en %1.</numerusform>
            <numerusform>%Ln líneas guardadas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::gui::Planning</name>
    <message>
        <source>Nothing can be synced yet.</source>
        <translation>Aún no se puede sincronizar nada.</translation>
    </message>
</context>
<context>
    <name>bridge::gui::SelfTestText</name>
    <message>
        <source>Everything became what the link says, and nothing was lost.</source>
        <translation>Todo quedó como dice el vínculo y nada se perdió.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The mapping contradicts itself</source>
        <translation>La asignación se contradice</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regla: %1</translation>
    </message>
    <message>
        <source>Frame: %1</source>
        <translation>Marco: %1</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Ninguna regla</translation>
    </message>
    <message>
        <source>No task to belong to</source>
        <translation>Sin tarea a la que pertenecer</translation>
    </message>
    <message>
        <source>The self-test could not go on</source>
        <translation>La autoprueba no pudo continuar</translation>
    </message>
    <message>
        <source>The profile has no such link any more.</source>
        <translation>El perfil ya no tiene ese vínculo.</translation>
    </message>
    <message>
        <source>It is never reached: the rules above take all of its stickies.</source>
        <translation>Nunca se alcanza: las reglas de arriba se llevan todas sus notas.</translation>
    </message>
    <message>
        <source>The two sides do not come to rest</source>
        <translation>Los dos lados no llegan a estabilizarse</translation>
    </message>
    <message>
        <source>Every pass writes something, though nobody edits.</source>
        <translation>Cada pasada escribe algo, aunque nadie edita.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 de “%2”</translation>
    </message>
    <message>
        <source>Expected: %1. Found: %2.</source>
        <translation>Se esperaba: %1. Se encontró: %2.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Number of stickies</source>
        <translation>Número de notas</translation>
    </message>
    <message>
        <source>Number of tasks</source>
        <translation>Número de tareas</translation>
    </message>
    <message>
        <source>Test boards: %L1, stickies: %L2, edits: %L3, writes: %L4.</source>
        <translation>Tableros de prueba: %L1, notas: %L2, ediciones: %L3, escrituras: %L4.</translation>
    </message>
    <message>
        <source>Not as it should be: %L1.</source>
        <translation>No está como debería: %L1.</translation>
    </message>
    <message>
        <source>Stickies it took: %L1</source>
        <translation>Notas que tomó: %L1</translation>
    </message>
    <message>
        <source>Stickies in it that a rule takes: %L1</source>
        <translation>Notas dentro que una regla toma: %L1</translation>
    </message>
    <message>
        <source>Stickies that were left alone: %L1</source>
        <translation>Notas que se dejaron en paz: %L1</translation>
    </message>
    <message>
        <source>Comments and subtasks that waited: %L1</source>
        <translation>Comentarios y subtareas que esperaron: %L1</translation>
    </message>
</context>
<context>
    <name>bridge::gui::WindowPlace</name>
    <message>
        <source>This desktop has no tray. Closing the window ends the sync; minimised, it goes on.</source>
        <translation>Este escritorio no tiene bandeja del sistema. Si cierra la ventana, la sincronización termina; si la minimiza, continúa.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AccountCard</name>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin revisar</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>through your own app</source>
        <translation>con su propia aplicación</translation>
    </message>
    <message>
        <source>by a pasted token</source>
        <translation>con un token pegado</translation>
    </message>
    <message>
        <source>by a webhook</source>
        <translation>con un webhook</translation>
    </message>
    <message>
        <source>Access until %1, renewed by itself</source>
        <translation>Acceso hasta %1, se renueva solo</translation>
    </message>
    <message>
        <source>Access until %1, then sign in again</source>
        <translation>Acceso hasta %1, luego inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>Access until somebody revokes it</source>
        <translation>Acceso hasta que alguien lo revoque</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign in so that BoardBridge can read and write for you.</source>
        <translation>Inicie sesión para que BoardBridge pueda leer y escribir en su nombre.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>Permisos: %1</translation>
    </message>
    <message>
        <source>The sign-in ends on %1: press “Test” to make it last longer.</source>
        <translation>La sesión termina el %1: pulse “Probar” para prolongarla.</translation>
    </message>
    <message>
        <source>The sign-in ends on %1 unless it is used before.</source>
        <translation>La sesión termina el %1 si no se usa antes.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>%1 is missing. %2</source>
        <translation>Falta %1. %2</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AccountStep</name>
    <message>
        <source>You need an app of your own in Miro, or its token. The next window tells how to make one.</source>
        <translation>Necesita una aplicación propia en Miro, o su token. La ventana siguiente explica cómo crearla.</translation>
    </message>
    <message>
        <source>You need an inbound webhook of your portal, or a local application of your own. The next window tells how to make either.</source>
        <translation>Necesita un webhook entrante de su portal o una aplicación local propia. La ventana siguiente explica cómo crear cualquiera de los dos.</translation>
    </message>
    <message>
        <source>%1 is missing. %2</source>
        <translation>Falta %1. %2</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Sign-ins are kept</source>
        <translation>Las sesiones se guardan</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>in memory: I am asked at each start</source>
        <translation>en memoria: preguntar en cada arranque</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out of %1? The sync stops until somebody signs in again.</source>
        <translation>¿Cerrar la sesión de %1? La sincronización se detiene hasta que alguien vuelva a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ActivityPage</name>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtro (Control+F)</translation>
    </message>
    <message>
        <source>Lists of activity</source>
        <translation>Listas de actividad</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Operations that wait</source>
        <translation>Operaciones en espera</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>No hay nada en espera</translation>
    </message>
    <message>
        <source>Everything that was found to do is done.</source>
        <translation>Todo lo que había que hacer está hecho.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Held and conflicts</source>
        <translation>Retenidas y conflictos</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AppForm</name>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation>guardado; déjelo vacío para conservarlo</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>URL de redirección</translation>
    </message>
    <message>
        <source>Enter the client ID of your app.</source>
        <translation>Introduzca el ID de cliente de su aplicación.</translation>
    </message>
    <message>
        <source>Enter the client secret of your app.</source>
        <translation>Introduzca el secreto de cliente de su aplicación.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AppMenu</name>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Keep syncing when the window is closed</source>
        <translation>Seguir sincronizando con la ventana cerrada</translation>
    </message>
    <message>
        <source>About BoardBridge</source>
        <translation>Acerca de BoardBridge</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends BoardBridge.</source>
        <translation>Este escritorio no tiene bandeja del sistema, así que al cerrar la ventana se cierra BoardBridge.</translation>
    </message>
    <message>
        <source>Preview changes…</source>
        <translation>Vista previa de cambios…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Attention</name>
    <message numerus="yes">
        <source>%n operation(s) wait for your decision</source>
        <translation>
            <numerusform>%Ln operación espera su decisión</numerusform>
            <numerusform>%Ln operaciones esperan su decisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) failed</source>
        <translation>
            <numerusform>%Ln operación falló</numerusform>
            <numerusform>%Ln operaciones fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written until you say so.</source>
        <translation>No se escribe nada hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>The list says why, and what repairs it.</source>
        <translation>La lista indica por qué y cómo resolverlo.</translation>
    </message>
    <message numerus="yes">
        <source>run %1 is held with %n operation(s)</source>
        <translation>
            <numerusform>la ejecución %1 está retenida con %Ln operación</numerusform>
            <numerusform>la ejecución %1 está retenida con %Ln operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the sign-in</source>
        <translation>%1 rechaza el inicio de sesión</translation>
    </message>
    <message>
        <source>Nothing is asked of either service until you sign in again; BoardBridge notices the sign-in by itself.</source>
        <translation>No se consulta ninguno de los servicios hasta que vuelva a iniciar sesión; el inicio de sesión se detecta automáticamente.</translation>
    </message>
    <message>
        <source>The sign-in to %1 ends on %2</source>
        <translation>La sesión en %1 termina el %2</translation>
    </message>
    <message>
        <source>A sync before then renews it. If it has ended, sign in again.</source>
        <translation>Una sincronización antes de esa fecha la renueva. Si ya terminó, inicie sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AttentionList</name>
    <message>
        <source>What needs you</source>
        <translation>Qué requiere su atención</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Bitrix24Form</name>
    <message>
        <source>BoardBridge works as a local application of your portal, so that nobody stands between you and Bitrix24. Once for your portal, by an administrator:</source>
        <translation>BoardBridge funciona como una aplicación local de su portal, de modo que no hay nadie entre usted y Bitrix24. Una sola vez por portal, y lo hace un administrador:</translation>
    </message>
    <message>
        <source>In Bitrix24, open Developer resources → Other → Local application.</source>
        <translation>En Bitrix24, abra Recursos para desarrolladores → Otro → Aplicación local.</translation>
    </message>
    <message>
        <source>Choose Server, and tick “Uses API only”.</source>
        <translation>Elija Servidor y marque “Usa solo API”.</translation>
    </message>
    <message>
        <source>As the handler path, enter the address below, exactly as it stands here.</source>
        <translation>Como ruta del controlador, introduzca la dirección de abajo, exactamente como figura aquí.</translation>
    </message>
    <message>
        <source>Give it the permissions %1. Without some of them it works with what it has.</source>
        <translation>Asígnele los permisos %1. Si falta alguno, funciona con los que tenga.</translation>
    </message>
    <message>
        <source>Save, and copy the client ID and the client secret from there into these fields.</source>
        <translation>Guarde y copie desde allí a estos campos el ID de cliente y el secreto de cliente.</translation>
    </message>
    <message>
        <source>Portal address</source>
        <translation>Dirección del portal</translation>
    </message>
    <message>
        <source>Handler path</source>
        <translation>Ruta del controlador</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BoardMap</name>
    <message>
        <source>Board map</source>
        <translation>Mapa del tablero</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BoardPreview</name>
    <message>
        <source>On this computer the live board opens in your browser.</source>
        <translation>En este equipo, el tablero en vivo se abre en su navegador.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en navegador</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BoardsPage</name>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tableros</translation>
    </message>
    <message>
        <source>Chosen item</source>
        <translation>Elemento elegido</translation>
    </message>
    <message>
        <source>Find a sticky</source>
        <translation>Buscar una nota</translation>
    </message>
    <message>
        <source>Find a sticky (Ctrl+F)</source>
        <translation>Buscar una nota (Control+F)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Show the whole board (0)</source>
        <translation>Mostrar todo el tablero (0)</translation>
    </message>
    <message>
        <source>No board is linked</source>
        <translation>No hay tableros vinculados</translation>
    </message>
    <message>
        <source>The board hasn&apos;t been read yet</source>
        <translation>El tablero aún no se ha leído</translation>
    </message>
    <message>
        <source>The map appears after the first look at it.</source>
        <translation>El mapa aparece después de la primera revisión.</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Nuevo vínculo…</translation>
    </message>
    <message>
        <source>Press “New link…” to choose a board and a project.</source>
        <translation>Pulse “Nuevo vínculo…” para elegir un tablero y un proyecto.</translation>
    </message>
    <message>
        <source>Zoom to 100 % (1)</source>
        <translation>Mostrar al 100 % (1)</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>found: %L1</source>
        <translation>encontrados: %L1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BrowserPane</name>
    <message>
        <source>Sign-in page</source>
        <translation>Página de inicio de sesión</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted, so nothing was sent there. Ask who runs it, or your administrator if your company looks into encrypted connections.</source>
        <translation>El certificado de %1 no es de confianza, así que no se envió nada allí. Consulte a quien gestiona ese servidor, o a su administrador si su empresa inspecciona las conexiones cifradas.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2</source>
        <translation>No se puede acceder a %1: %2</translation>
    </message>
    <message>
        <source>The browser view stopped.</source>
        <translation>La vista del navegador se detuvo.</translation>
    </message>
    <message>
        <source>The page wanted to open something that is no web page (%1:). That is not part of a sign-in.</source>
        <translation>La página quiso abrir algo que no es una página web (%1:). Eso no forma parte de un inicio de sesión.</translation>
    </message>
    <message>
        <source>The page wanted to go to %1 without encryption. That is not safe for a sign-in.</source>
        <translation>La página quiso ir a %1 sin cifrado. Eso no es seguro para un inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BudgetCard</name>
    <message>
        <source>Miro credits this minute</source>
        <translation>Créditos de Miro en este minuto</translation>
    </message>
    <message>
        <source>Bitrix24 requests in use</source>
        <translation>Solicitudes acumuladas en Bitrix24</translation>
    </message>
    <message>
        <source>Busiest Bitrix24 method</source>
        <translation>Método de Bitrix24 más usado</translation>
    </message>
    <message>
        <source>Limits of the services</source>
        <translation>Límites de los servicios</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 de %2 s</translation>
    </message>
    <message>
        <source>Sent since the start: Miro %1, Bitrix24 %2</source>
        <translation>Enviado desde el arranque: Miro %1, Bitrix24 %2</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ChangesCard</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>%1 written to Bitrix24, %2 written to Miro.</source>
        <translation>Escrito en Bitrix24: %1; escrito en Miro: %2.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ChangesChart</name>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>To Bitrix24: %1</source>
        <translation>A Bitrix24: %1</translation>
    </message>
    <message>
        <source>To Miro: %1</source>
        <translation>A Miro: %1</translation>
    </message>
    <message>
        <source>Changes of the last 24 hours, %1 written to Bitrix24 and %2 to Miro</source>
        <translation>Cambios de las últimas 24 horas, escritos en Bitrix24: %1; en Miro: %2</translation>
    </message>
    <message>
        <source>%1–%2: %3 to Bitrix24, %4 to Miro</source>
        <translation>%1–%2: %3 a Bitrix24, %4 a Miro</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ChecksPane</name>
    <message>
        <source>Progress of the checks</source>
        <translation>Progreso de las comprobaciones</translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <translation>Aún no se ha comprobado nada</translation>
    </message>
    <message>
        <source>The checks try the network, both accounts, every board and project, the keychain and the disk, and say what repairs what they find. They change nothing.</source>
        <translation>Se comprueban la red, ambas cuentas, cada tablero y proyecto, el llavero y el disco, y se indica cómo resolver lo que se encuentre. Las comprobaciones no cambian nada.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>comprobado: %1 de %2</translation>
    </message>
    <message>
        <source>Stopped before everything was checked</source>
        <translation>Detenido antes de comprobarlo todo</translation>
    </message>
    <message>
        <source>%1 failed, %2 warnings, %3 OK, %4 skipped</source>
        <translation>Errores: %1, advertencias: %2, correctas: %3, omitidas: %4</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ChoiceStep</name>
    <message>
        <source>Board in Miro</source>
        <translation>Tablero en Miro</translation>
    </message>
    <message>
        <source>Find a board</source>
        <translation>Buscar un tablero</translation>
    </message>
    <message>
        <source>There is no board here that you may see. Make one in Miro, then press “Back” and “Next”.</source>
        <translation>Aquí no hay ningún tablero que pueda ver. Cree uno en Miro y pulse “Atrás” y “Siguiente”.</translation>
    </message>
    <message>
        <source>Project in Bitrix24</source>
        <translation>Proyecto en Bitrix24</translation>
    </message>
    <message>
        <source>Find a project</source>
        <translation>Buscar un proyecto</translation>
    </message>
    <message>
        <source>There is no project here that you may see. Make one in Bitrix24, then press “Back” and “Next”.</source>
        <translation>Aquí no hay ningún proyecto que pueda ver. Cree uno en Bitrix24 y pulse “Atrás” y “Siguiente”.</translation>
    </message>
    <message>
        <source>%1 – view only</source>
        <translation>%1 – solo lectura</translation>
    </message>
</context>
<context>
    <name>bridge::ui::CopyLine</name>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::CoreText</name>
    <message>
        <source>Belongs to another link</source>
        <translation>Pertenece a otro vínculo</translation>
    </message>
    <message>
        <source>A rule says to leave it alone</source>
        <translation>Una regla indica que no se toque</translation>
    </message>
    <message>
        <source>No rule matches its colour, tags or text</source>
        <translation>Ninguna regla coincide con su color, sus etiquetas o su texto</translation>
    </message>
    <message>
        <source>It has no text yet</source>
        <translation>Aún no tiene texto</translation>
    </message>
    <message>
        <source>An earlier attempt is being looked up</source>
        <translation>Se está averiguando el resultado de un intento anterior</translation>
    </message>
    <message>
        <source>Somebody may still be typing</source>
        <translation>Puede que alguien aún esté escribiendo</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>Se creará</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Se añadirá</translation>
    </message>
    <message>
        <source>The item it is connected to has to become a task first</source>
        <translation>El elemento conectado debe convertirse antes en tarea</translation>
    </message>
    <message>
        <source>The item it is connected to is not a task</source>
        <translation>El elemento al que está conectada no es una tarea</translation>
    </message>
    <message>
        <source>Connect it to a task</source>
        <translation>Conéctela a una tarea</translation>
    </message>
    <message>
        <source>The board or the item has no room for another tag: the mark stands in the text</source>
        <translation>En el tablero o en el elemento no cabe otra etiqueta: la marca va en el texto</translation>
    </message>
    <message>
        <source>No frame stands for the task&apos;s project, status and stage: it stays where it is</source>
        <translation>Ningún marco representa el proyecto, el estado y la etapa de la tarea: se queda donde está</translation>
    </message>
    <message>
        <source>Its sticky was deleted</source>
        <translation>Se eliminó su nota</translation>
    </message>
    <message>
        <source>Its task was deleted</source>
        <translation>Se eliminó su tarea</translation>
    </message>
    <message>
        <source>Both sides were deleted</source>
        <translation>Se eliminaron ambos lados</translation>
    </message>
    <message>
        <source>Both sides were edited: choose one</source>
        <translation>Se editaron ambos lados: elija uno</translation>
    </message>
    <message>
        <source>Delete the second task in Bitrix24</source>
        <translation>Elimine la segunda tarea en Bitrix24</translation>
    </message>
    <message>
        <source>Create task %1</source>
        <translation>Crear tarea %1</translation>
    </message>
    <message>
        <source>Create subtask %1</source>
        <translation>Crear subtarea %1</translation>
    </message>
    <message>
        <source>Comment %1</source>
        <translation>Comentario %1</translation>
    </message>
    <message>
        <source>Edit the comment %1 on task %2</source>
        <translation>Editar el comentario %1 de la tarea %2</translation>
    </message>
    <message>
        <source>Recognise %1 as task %2</source>
        <translation>Reconocer %1 como tarea %2</translation>
    </message>
    <message>
        <source>Create a sticky for task %1 %2</source>
        <translation>Crear una nota para la tarea %1 %2</translation>
    </message>
    <message>
        <source>Update task %2 %1</source>
        <translation>Actualizar tarea %2 %1</translation>
    </message>
    <message>
        <source>Update %1 from task %2</source>
        <translation>Actualizar %1 desde la tarea %2</translation>
    </message>
    <message>
        <source>Write B24-%2 on %1</source>
        <translation>Escribir B24-%2 en %1</translation>
    </message>
    <message>
        <source>Tag %1 with %2</source>
        <translation>Etiquetar %1 con %2</translation>
    </message>
    <message>
        <source>Tag %1 as deleted in Bitrix24</source>
        <translation>Etiquetar %1 como eliminada en Bitrix24</translation>
    </message>
    <message>
        <source>Note that %1 is in step</source>
        <translation>Anotar que %1 coincide</translation>
    </message>
    <message>
        <source>Both sides changed %1</source>
        <translation>Ambos lados cambiaron %1</translation>
    </message>
    <message>
        <source>Sticky %1 was deleted</source>
        <translation>Se eliminó la nota %1</translation>
    </message>
    <message>
        <source>Task %2 of %1 was deleted</source>
        <translation>Se eliminó la tarea %2 de %1</translation>
    </message>
    <message>
        <source>Task %1 was created twice: task %2 is kept</source>
        <translation>La tarea %1 se creó dos veces: se conserva la tarea %2</translation>
    </message>
    <message>
        <source>All %1 linked stickies are gone from the board: is it the right board?</source>
        <translation>Todas las notas vinculadas (%1) han desaparecido del tablero: ¿es el tablero correcto?</translation>
    </message>
    <message>
        <source>All %1 linked tasks are gone from Bitrix24: is it the right portal, and may the account see them?</source>
        <translation>Todas las tareas vinculadas (%1) han desaparecido de Bitrix24: ¿es el portal correcto y puede verlas la cuenta?</translation>
    </message>
    <message>
        <source>%1 of %2 pairs would be closed, moved or unlinked at once; the limit of this link is %3</source>
        <translation>%1 de %2 pares se cerrarían, moverían o separarían a la vez; el límite de este vínculo es&#xa0;%3</translation>
    </message>
    <message>
        <source>The link was started with another portal than %1. Is it the same portal under a new address?</source>
        <translation>El vínculo se inició con otro portal, no con %1. ¿Es el mismo portal con una dirección nueva?</translation>
    </message>
    <message>
        <source>The link was started with another board than %1. A new board needs a new link.</source>
        <translation>El vínculo se inició con otro tablero, no con %1. Un tablero nuevo necesita un vínculo nuevo.</translation>
    </message>
    <message>
        <source>The profile has no link “%1”.</source>
        <translation>El perfil no tiene el vínculo “%1”.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1 with this profile</source>
        <translation>Nadie ha iniciado sesión en %1 con este perfil</translation>
    </message>
    <message>
        <source>Give the signed-in account the right to do this in %1, then press “Retry”.</source>
        <translation>Dé a la cuenta con sesión iniciada permiso para hacerlo en %1 y pulse “Reintentar”.</translation>
    </message>
    <message>
        <source>Look whether it was deleted in %1; the next pass finds out by itself.</source>
        <translation>Compruebe si se eliminó en %1; la próxima pasada lo averigua sola.</translation>
    </message>
    <message>
        <source>Somebody changed it at the same moment; it is tried again by itself.</source>
        <translation>Alguien lo cambió en el mismo momento; se reintenta solo.</translation>
    </message>
    <message>
        <source>Change the item so that %1 takes it; it is tried again at once then.</source>
        <translation>Cambie el elemento para que %1 lo acepte; entonces se reintenta de inmediato.</translation>
    </message>
    <message>
        <source>%1 had a problem; it is tried again by itself, or press “Retry”.</source>
        <translation>%1 tuvo un problema; se reintenta solo, o pulse “Reintentar”.</translation>
    </message>
    <message>
        <source>Sign in to %1 again.</source>
        <translation>Vuelva a iniciar sesión en %1.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se reintenta solo.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the rights of the profile folder.</source>
        <translation>Libere espacio en el disco o compruebe los permisos de la carpeta del perfil.</translation>
    </message>
    <message>
        <source>Correct the profile, then press “Retry”.</source>
        <translation>Corrija el perfil y pulse “Reintentar”.</translation>
    </message>
    <message>
        <source>Look at the task; press “Retry” if the comment is missing.</source>
        <translation>Mire la tarea; pulse “Reintentar” si falta el comentario.</translation>
    </message>
    <message>
        <source>It was written, and yet the other side shows something else</source>
        <translation>Se escribió y, sin embargo, el otro lado muestra otra cosa</translation>
    </message>
    <message>
        <source>Bitrix24 left the status at “%1”</source>
        <translation>Bitrix24 dejó el estado en “%1”</translation>
    </message>
    <message>
        <source>Bitrix24 left the task in its project</source>
        <translation>Bitrix24 dejó la tarea en su proyecto</translation>
    </message>
    <message>
        <source>Bitrix24 left the task in its kanban stage</source>
        <translation>Bitrix24 dejó la tarea en su etapa del kanban</translation>
    </message>
    <message>
        <source>Bitrix24 left the priority at “%1”</source>
        <translation>Bitrix24 dejó la prioridad en “%1”</translation>
    </message>
    <message>
        <source>Bitrix24 left out the link to the sticky</source>
        <translation>Bitrix24 no incluyó el enlace a la nota</translation>
    </message>
    <message>
        <source>No failed or held operation has the id “%1”</source>
        <translation>Ninguna operación fallida o retenida tiene el ID “%1”</translation>
    </message>
    <message>
        <source>Bitrix24 can&apos;t be reached (%1)</source>
        <translation>No se puede acceder a Bitrix24 (%1)</translation>
    </message>
    <message>
        <source>Bitrix24 gave no answer (%1)</source>
        <translation>Bitrix24 no respondió (%1)</translation>
    </message>
    <message>
        <source>Miro can&apos;t be reached (%1)</source>
        <translation>No se puede acceder a Miro (%1)</translation>
    </message>
    <message>
        <source>Miro gave no answer (%1)</source>
        <translation>Miro no respondió (%1)</translation>
    </message>
    <message>
        <source>%1; whether Miro did it is not known</source>
        <translation>%1; no se sabe si Miro lo hizo</translation>
    </message>
    <message>
        <source>Miro did not accept the access token: connect Miro again</source>
        <translation>Miro no aceptó el token de acceso: vuelva a conectar Miro</translation>
    </message>
    <message>
        <source>the Miro account or app has no right to this board: %1</source>
        <translation>la cuenta o la aplicación de Miro no tiene permiso para este tablero: %1</translation>
    </message>
    <message>
        <source>Miro has no such board or item, or hides it: %1</source>
        <translation>Miro no tiene ese tablero o elemento, o lo oculta: %1</translation>
    </message>
    <message>
        <source>it was changed in Miro meanwhile: %1</source>
        <translation>entretanto se cambió en Miro: %1</translation>
    </message>
    <message>
        <source>Miro&apos;s limit of calls a minute is used up</source>
        <translation>Se agotó el límite de llamadas por minuto de Miro</translation>
    </message>
    <message>
        <source>Miro has a fault of its own (HTTP %1)</source>
        <translation>Miro tiene un fallo propio (HTTP %1)</translation>
    </message>
    <message>
        <source>Miro refused it: %1</source>
        <translation>Miro lo rechazó: %1</translation>
    </message>
    <message>
        <source>Miro&apos;s address gave an unexpected answer (HTTP %1): check the address of the API</source>
        <translation>La dirección de Miro dio una respuesta inesperada (HTTP %1): compruebe la dirección de la API</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>se rechazó la conexión</translation>
    </message>
    <message>
        <source>the host was not found</source>
        <translation>no se encontró el host</translation>
    </message>
    <message>
        <source>the certificate or the encryption was not accepted</source>
        <translation>no se aceptó el certificado o el cifrado</translation>
    </message>
    <message>
        <source>the connection broke before the answer was complete</source>
        <translation>la conexión se cortó antes de completar la respuesta</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no hubo respuesta a tiempo</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: cancelado</translation>
    </message>
    <message>
        <source>%1: the answer is too large</source>
        <translation>%1: la respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>%1: no whole answer in time</source>
        <translation>%1: no llegó la respuesta completa a tiempo</translation>
    </message>
    <message>
        <source>%1: the address doesn&apos;t answer like a Bitrix24 portal (HTTP %2)</source>
        <translation>%1: la dirección no responde como un portal de Bitrix24 (HTTP %2)</translation>
    </message>
    <message>
        <source>It was held together with others</source>
        <translation>Se retuvo junto con otras</translation>
    </message>
    <message>
        <source>The frame “%1” is full and has no room to grow</source>
        <translation>El marco “%1” está lleno y no tiene espacio para crecer</translation>
    </message>
    <message>
        <source>It has no text: the task keeps its own</source>
        <translation>No tiene texto: la tarea conserva el suyo</translation>
    </message>
    <message>
        <source>Its text leaves no room for the task&apos;s id</source>
        <translation>En su texto no cabe el ID de la tarea</translation>
    </message>
    <message>
        <source>Look at it, then press “Retry” to let it through.</source>
        <translation>Revíselo y pulse “Reintentar” para dejarlo pasar.</translation>
    </message>
    <message>
        <source>It goes away by itself once the second task is deleted.</source>
        <translation>Desaparece solo cuando se elimine la segunda tarea.</translation>
    </message>
    <message>
        <source>The comment may be there already: %1</source>
        <translation>Puede que el comentario ya esté: %1</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>%1 de ellas</translation>
    </message>
    <message>
        <source>%1 were in a frame that is no longer on the board: was it deleted?</source>
        <translation>%1 estaban en un marco que ya no está en el tablero: ¿se eliminó?</translation>
    </message>
    <message>
        <source>%1 were in the frame “%2”, which is no longer on the board: was it deleted or renamed?</source>
        <translation>%1 estaban en el marco “%2”, que ya no está en el tablero: ¿se eliminó o se renombró?</translation>
    </message>
    <message>
        <source>%1 were in the frame “%2”: was it emptied?</source>
        <translation>%1 estaban en el marco “%2”: ¿se vació?</translation>
    </message>
    <message>
        <source>All linked stickies of the board are gone at once: is it the right board?</source>
        <translation>Todas las notas vinculadas del tablero han desaparecido a la vez: ¿es el tablero correcto?</translation>
    </message>
    <message>
        <source>%1 are tasks of project %2: was the project deleted, archived, or did the account lose access?</source>
        <translation>%1 son tareas del proyecto %2: ¿se eliminó o archivó el proyecto, o perdió la cuenta el acceso?</translation>
    </message>
    <message>
        <source>All linked tasks are gone at once: is it the right portal, and may the account see them?</source>
        <translation>Todas las tareas vinculadas han desaparecido a la vez: ¿es el portal correcto y puede verlas la cuenta?</translation>
    </message>
    <message>
        <source>The mapping of the frame “%1” is new: %2</source>
        <translation>La asignación del marco “%1” es nueva: %2</translation>
    </message>
    <message>
        <source>The mapping of the frame “%1” says something new: %2 instead of %3</source>
        <translation>La asignación del marco “%1” indica algo nuevo: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>%1 lie on the frame “%2” now without belonging to it: was the frame moved or made larger?</source>
        <translation>%1 están ahora sobre el marco “%2” sin pertenecer a él: ¿se movió o se agrandó el marco?</translation>
    </message>
    <message>
        <source>%1 came into the frame “%2” since the last sync: were they moved there on purpose?</source>
        <translation>%1 llegaron al marco “%2” desde la última sincronización: ¿se movieron allí a propósito?</translation>
    </message>
    <message>
        <source>Both sides changed the %1: %2 won</source>
        <translation>Ambos lados cambiaron el campo “%1”: ganó %2</translation>
    </message>
    <message>
        <source>Bitrix24 left the parent task as it was</source>
        <translation>Bitrix24 dejó la tarea principal como estaba</translation>
    </message>
    <message>
        <source>Take one side, or both.</source>
        <translation>Tome un lado o ambos.</translation>
    </message>
    <message>
        <source>Both sides changed the %1; %2 won</source>
        <translation>Ambos lados cambiaron el campo “%1”; ganó %2</translation>
    </message>
    <message>
        <source>The text that lost can still be taken, or added to the task as a comment.</source>
        <translation>El texto que perdió aún se puede tomar, o añadir a la tarea como comentario.</translation>
    </message>
    <message>
        <source>Keep the text that was not taken as a comment on task %1</source>
        <translation>Conservar como comentario en la tarea %1 el texto no tomado</translation>
    </message>
    <message>
        <source>From the sticky, not taken over:
%1</source>
        <translation>De la nota adhesiva, no incorporado:
%1</translation>
    </message>
    <message>
        <source>From the task, not taken over:
%1</source>
        <translation>De la tarea, no incorporado:
%1</translation>
    </message>
    <message>
        <source>Take the tag %2 off %1: %3</source>
        <translation>Quitar la etiqueta %2 de %1: %3</translation>
    </message>
    <message>
        <source>the link writes no tags now</source>
        <translation>el vínculo ya no escribe etiquetas</translation>
    </message>
    <message>
        <source>it names another task</source>
        <translation>indica otra tarea</translation>
    </message>
    <message>
        <source>Sticky %1 was deleted, its task %2 was not</source>
        <translation>Se eliminó la nota %1, pero no su tarea %2</translation>
    </message>
    <message>
        <source>Task %2 was deleted, its sticky %1 was not</source>
        <translation>Se eliminó la tarea %2, pero no su nota %1</translation>
    </message>
    <message>
        <source>Its sticky was deleted: take miro to delete the task, bitrix24 to make the sticky again, both to unlink the pair</source>
        <translation>Se eliminó su nota: tome miro para eliminar la tarea, bitrix24 para volver a crear la nota o both para separar el par</translation>
    </message>
    <message>
        <source>Its task was deleted: take bitrix24 to delete the sticky, miro to make the task again, both to unlink the pair</source>
        <translation>Se eliminó su tarea: tome bitrix24 para eliminar la nota, miro para volver a crear la tarea o both para separar el par</translation>
    </message>
    <message>
        <source>Both sides of %1 were deleted</source>
        <translation>Se eliminaron ambos lados de %1</translation>
    </message>
    <message>
        <source>Its sticky was deleted, but the task was changed since: it stays</source>
        <translation>Se eliminó su nota, pero la tarea cambió desde entonces: se queda</translation>
    </message>
    <message>
        <source>Complete task %2: its sticky %1 was deleted</source>
        <translation>Completar la tarea %2: se eliminó su nota %1</translation>
    </message>
    <message>
        <source>Delete task %2: its sticky %1 was deleted</source>
        <translation>Eliminar la tarea %2: se eliminó su nota %1</translation>
    </message>
    <message>
        <source>Delete %1: its task %2 was deleted</source>
        <translation>Eliminar %1: se eliminó su tarea %2</translation>
    </message>
    <message>
        <source>Task %1 was deleted</source>
        <translation>Se eliminó la tarea %1</translation>
    </message>
    <message>
        <source>No rule matches it now: its comment on task %1 stays</source>
        <translation>Ahora ninguna regla coincide: su comentario en la tarea %1 se queda</translation>
    </message>
    <message>
        <source>No rule matches it now: task %1 is left as it is</source>
        <translation>Ahora ninguna regla coincide: la tarea %1 se deja como está</translation>
    </message>
    <message>
        <source>It is connected to no task: it stays a subtask of task %1</source>
        <translation>No está conectada a ninguna tarea: sigue siendo subtarea de la tarea %1</translation>
    </message>
    <message>
        <source>Take the mark %2 off %1: it is a comment now</source>
        <translation>Quitar la marca %2 de %1: ahora es un comentario</translation>
    </message>
    <message>
        <source>Its sticky is a comment now</source>
        <translation>Su nota es ahora un comentario</translation>
    </message>
    <message>
        <source>No conflict has the id “%1”</source>
        <translation>Ningún conflicto tiene el ID “%1”</translation>
    </message>
    <message>
        <source>Only texts can be kept both: take miro or bitrix24</source>
        <translation>Solo en los textos se pueden conservar ambos: tome miro o bitrix24</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>cerca de %1 min</translation>
    </message>
    <message>
        <source>Nothing is to be written.</source>
        <translation>No hay nada que escribir.</translation>
    </message>
    <message>
        <source>%1: %2, %3 is the limit</source>
        <translation>%1: %2, el límite lo marca %3</translation>
    </message>
    <message>
        <source>No held run has the number %1</source>
        <translation>Ninguna ejecución retenida tiene el número %1</translation>
    </message>
    <message>
        <source>The sticky is gone since</source>
        <translation>La nota ha desaparecido desde entonces</translation>
    </message>
    <message>
        <source>The sticky is there again</source>
        <translation>La nota está de nuevo ahí</translation>
    </message>
    <message>
        <source>The sticky was edited since</source>
        <translation>La nota se ha editado desde entonces</translation>
    </message>
    <message>
        <source>The task is gone since</source>
        <translation>La tarea ha desaparecido desde entonces</translation>
    </message>
    <message>
        <source>The task is there again</source>
        <translation>La tarea está de nuevo ahí</translation>
    </message>
    <message>
        <source>The task was edited since</source>
        <translation>La tarea se ha editado desde entonces</translation>
    </message>
    <message>
        <source>It would write something else now</source>
        <translation>Ahora escribiría otra cosa</translation>
    </message>
    <message>
        <source>Unknown operation: nothing of this id is planned</source>
        <translation>Operación desconocida: no hay nada planificado con este ID</translation>
    </message>
    <message>
        <source>It is no longer needed</source>
        <translation>Ya no es necesario</translation>
    </message>
    <message>
        <source>It failed before and waits for its next try</source>
        <translation>Falló antes y espera su próximo intento</translation>
    </message>
    <message>
        <source>The run was made with another %1 (%2): it can&apos;t be taken back here</source>
        <translation>La ejecución se hizo con otro %1 (%2): aquí no se puede revertir</translation>
    </message>
    <message>
        <source>Nothing is known of a run %1</source>
        <translation>No se sabe nada de una ejecución %1</translation>
    </message>
    <message>
        <source>A run was taken back: it is not made again</source>
        <translation>La ejecución se revirtió: no se repite</translation>
    </message>
    <message>
        <source>A comment may have been read: it stays</source>
        <translation>Puede que se haya leído un comentario: se queda</translation>
    </message>
    <message>
        <source>Unlink %1: its comment goes with task %2</source>
        <translation>Separar %1: su comentario se va con la tarea %2</translation>
    </message>
    <message>
        <source>A comment may have been read: its task stays</source>
        <translation>Puede que se haya leído un comentario: su tarea se queda</translation>
    </message>
    <message>
        <source>The task has a subtask that stays</source>
        <translation>La tarea tiene una subtarea que se queda</translation>
    </message>
    <message>
        <source>Delete task %1 “%2”, which the run created</source>
        <translation>Eliminar la tarea %1 “%2”, creada por la ejecución</translation>
    </message>
    <message>
        <source>Delete %1, which the run created</source>
        <translation>Eliminar %1, creado por la ejecución</translation>
    </message>
    <message>
        <source>Take the tag %2 off %1</source>
        <translation>Quitar la etiqueta %2 de %1</translation>
    </message>
    <message>
        <source>Put task %1 “%2” back as it was</source>
        <translation>Dejar la tarea %1 “%2” como estaba</translation>
    </message>
    <message>
        <source>Put %1 back as it was</source>
        <translation>Dejar %1 como estaba</translation>
    </message>
    <message>
        <source>The task is there</source>
        <translation>La tarea está ahí</translation>
    </message>
    <message>
        <source>The sticky has another task by now</source>
        <translation>La nota ya tiene otra tarea</translation>
    </message>
    <message>
        <source>Make task “%1” again</source>
        <translation>Volver a crear la tarea “%1”</translation>
    </message>
    <message>
        <source>The task gets a new id, and its comments do not come back</source>
        <translation>La tarea recibe un ID nuevo y sus comentarios no vuelven</translation>
    </message>
    <message>
        <source>The sticky is there</source>
        <translation>La nota está ahí</translation>
    </message>
    <message>
        <source>The task has another sticky by now</source>
        <translation>La tarea ya tiene otra nota</translation>
    </message>
    <message>
        <source>Make sticky %1 again</source>
        <translation>Volver a crear la nota %1</translation>
    </message>
    <message>
        <source>The sticky gets a new id, and its connectors do not come back</source>
        <translation>La nota recibe un ID nuevo y sus conectores no vuelven</translation>
    </message>
    <message>
        <source>The task is gone</source>
        <translation>La tarea ya no está</translation>
    </message>
    <message>
        <source>The sticky is gone</source>
        <translation>La nota ya no está</translation>
    </message>
    <message>
        <source>Join %1 and task %2 again</source>
        <translation>Volver a unir %1 y la tarea %2</translation>
    </message>
    <message>
        <source>Unlink %1 and task %2</source>
        <translation>Separar %1 y la tarea %2</translation>
    </message>
    <message>
        <source>The task was changed since</source>
        <translation>La tarea ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>An older version wrote it and did not keep what it would take</source>
        <translation>Lo escribió una versión anterior, que no guardó lo necesario para revertirlo</translation>
    </message>
    <message>
        <source>The sticky was changed since</source>
        <translation>La nota ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>The sticky and the task no longer belong together</source>
        <translation>La nota y la tarea ya no forman un par</translation>
    </message>
    <message>
        <source>The browser&apos;s answer holds no code: begin the sign-in again.</source>
        <translation>La respuesta del navegador no contiene ningún código: empiece de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in to %1, so it was not used: begin again.</source>
        <translation>La respuesta no corresponde a este inicio de sesión en %1, así que no se usó: empiece de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in to %1 was refused (%2).</source>
        <translation>Se rechazó el inicio de sesión en %1 (%2).</translation>
    </message>
    <message>
        <source>That is no code of %1: paste the whole address that the browser ended at, or the code in it.</source>
        <translation>Eso no es un código de %1: pegue la dirección completa en la que terminó el navegador, o el código que contiene.</translation>
    </message>
    <message>
        <source>Port %1 of this machine is in use by another program: end that one, or choose another port in the redirect address, here and where the app is registered.</source>
        <translation>Otro programa usa el puerto %1 de este equipo: ciérrelo o elija otro puerto en la URL de redirección, aquí y donde está registrada la aplicación.</translation>
    </message>
    <message>
        <source>Nobody answered in the browser in time: begin the sign-in to %1 again.</source>
        <translation>Nadie respondió a tiempo en el navegador: empiece de nuevo el inicio de sesión en %1.</translation>
    </message>
    <message>
        <source>The redirect address is not on this computer (as http://127.0.0.1:8788/ would be), so the answer can&apos;t come back by itself: paste the address that the browser ends at.</source>
        <translation>La URL de redirección no está en este equipo (como lo estaría http://127.0.0.1:8788/), así que la respuesta no puede volver sola: pegue la dirección en la que termine el navegador.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in and was not used. Begin again in BoardBridge.</source>
        <translation>Esta respuesta corresponde a otro inicio de sesión y no se usó. Empiece de nuevo en BoardBridge.</translation>
    </message>
    <message>
        <source>You can close this window and go back to BoardBridge.</source>
        <translation>Puede cerrar esta ventana y volver a BoardBridge.</translation>
    </message>
    <message>
        <source>The sign-in was refused. You can close this window and go back to BoardBridge.</source>
        <translation>Se rechazó el inicio de sesión. Puede cerrar esta ventana y volver a BoardBridge.</translation>
    </message>
    <message>
        <source>%1: not an address like https://example.com</source>
        <translation>%1: no es una dirección como https://example.com</translation>
    </message>
    <message>
        <source>%1: %2://%3 is refused, only https is safe for a token (plain http for this machine only)</source>
        <translation>%1: se rechaza %2://%3, solo https es seguro para un token (http sin cifrar, solo en este equipo)</translation>
    </message>
    <message>
        <source>That is no portal&apos;s address: type its name, like acme, or its host, like acme.bitrix24.com.</source>
        <translation>Esa no es la dirección de un portal: escriba su nombre, como acme, o su host, como acme.bitrix24.com.</translation>
    </message>
    <message>
        <source>That is Bitrix24&apos;s own site: your portal&apos;s name stands before it, as in acme.bitrix24.com.</source>
        <translation>Ese es el sitio del propio Bitrix24: el nombre de su portal va delante, como en acme.bitrix24.com.</translation>
    </message>
    <message>
        <source>To sign in to %1 with a browser, the profile needs the client id of your app: &quot;client_id&quot; in &quot;%2&quot;.</source>
        <translation>Para iniciar sesión en %1 con un navegador, el perfil necesita el ID de cliente de su aplicación: &quot;client_id&quot; en &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>To sign in to %1 with a browser, the profile needs the redirect address that the app has registered: &quot;redirect_url&quot; in &quot;%2&quot;.</source>
        <translation>Para iniciar sesión en %1 con un navegador, el perfil necesita la URL de redirección que tiene registrada la aplicación: &quot;redirect_url&quot; en &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The portal %1 answered instead of %2, so its answer was not used: begin again.</source>
        <translation>Respondió el portal %1 en lugar de %2, así que su respuesta no se usó: empiece de nuevo.</translation>
    </message>
    <message>
        <source>To sign in to Bitrix24, the profile needs the portal&apos;s address: &quot;portal_url&quot; in &quot;bitrix24&quot;.</source>
        <translation>Para iniciar sesión en Bitrix24, el perfil necesita la dirección del portal: &quot;portal_url&quot; en &quot;bitrix24&quot;.</translation>
    </message>
    <message>
        <source>Nobody was signed in to Miro.</source>
        <translation>Nadie había iniciado sesión en Miro.</translation>
    </message>
    <message>
        <source>Signed out of Miro. The pasted token still works elsewhere: remove it in the settings of the app that it was made for.</source>
        <translation>Sesión de Miro cerrada. El token pegado sigue funcionando en otros lugares: elimínelo en la configuración de la aplicación para la que se creó.</translation>
    </message>
    <message>
        <source>Signed out of Miro here, but the sign-in could not be revoked (%1): uninstall the app from the team to end it everywhere.</source>
        <translation>Se cerró aquí la sesión de Miro, pero no se pudo revocar (%1): desinstale la aplicación del equipo de Miro para cerrarla en todas partes.</translation>
    </message>
    <message>
        <source>Signed out of Miro, and the sign-in is revoked.</source>
        <translation>Sesión de Miro cerrada y revocada.</translation>
    </message>
    <message>
        <source>Nobody was signed in to Bitrix24.</source>
        <translation>Nadie había iniciado sesión en Bitrix24.</translation>
    </message>
    <message>
        <source>Signed out of Bitrix24. The webhook still works elsewhere: delete it in the portal under Developer resources → Integrations.</source>
        <translation>Sesión de Bitrix24 cerrada. El webhook sigue funcionando en otros lugares: elimínelo en el portal, en Recursos para desarrolladores → Integraciones.</translation>
    </message>
    <message>
        <source>Signed out of Bitrix24. The token ends by itself within an hour.</source>
        <translation>Sesión de Bitrix24 cerrada. El token caduca solo en menos de una hora.</translation>
    </message>
    <message>
        <source>Signed out of Bitrix24 here, but the stored tokens could not be made void (%1): delete the local application in the portal to end them.</source>
        <translation>Se cerró aquí la sesión de Bitrix24, pero no se pudieron anular los tokens guardados (%1): elimine la aplicación local en el portal para que dejen de valer.</translation>
    </message>
    <message>
        <source>Signed out of Bitrix24, and what was stored opens nothing any more.</source>
        <translation>Sesión de Bitrix24 cerrada; lo que estaba guardado ya no da acceso a nada.</translation>
    </message>
    <message>
        <source>This profile keeps no sign-in: the one to %1 is asked for at each start</source>
        <translation>Este perfil no guarda sesiones: la de %1 se pide en cada arranque</translation>
    </message>
    <message>
        <source>Bitrix24 can&apos;t be reached at %1, which is &quot;portal_url&quot; in profile.json</source>
        <translation>No se puede acceder a Bitrix24 en %1, que es &quot;portal_url&quot; en profile.json</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in server answered without a token.</source>
        <translation>El servidor de inicio de sesión de %1 respondió sin un token.</translation>
    </message>
    <message>
        <source>%1 does not accept the app (%2): check the client id and the client secret, then sign in again.</source>
        <translation>%1 no acepta la aplicación (%2): compruebe el ID de cliente y el secreto de cliente, y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 does not let the app in (%2): check the subscription and the app&apos;s rights.</source>
        <translation>%1 no deja entrar a la aplicación (%2): compruebe la suscripción y los permisos de la aplicación.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in (%2): sign in again.</source>
        <translation>%1 ya no acepta la sesión (%2): vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in server asks to wait.</source>
        <translation>El servidor de inicio de sesión de %1 pide esperar.</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in server is out of order (HTTP %2).</source>
        <translation>El servidor de inicio de sesión de %1 no funciona (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 does not accept the code: it works once and not for long. Begin the sign-in again.</source>
        <translation>%1 no acepta el código: solo sirve una vez y por poco tiempo. Empiece de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>Miro is out of order (HTTP %1).</source>
        <translation>Miro no funciona (HTTP %1).</translation>
    </message>
    <message>
        <source>Miro did not end the sign-in (HTTP %1).</source>
        <translation>Miro no cerró la sesión (HTTP %1).</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in, and it can&apos;t be renewed: sign in again.</source>
        <translation>%1 ya no acepta la sesión y no se puede renovar: vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1 any more: sign in again.</source>
        <translation>Ya no hay ninguna sesión iniciada en %1: vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>BoardBridge ended while it renewed the sign-in to %1 (%2), before it could store what %1 answered: sign in again.</source>
        <translation>BoardBridge se cerró mientras renovaba la sesión de %1 (%2), antes de poder guardar la respuesta de %1: vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The network lost what %1 answered to a renewal, so the sign-in has ended: sign in again.</source>
        <translation>La respuesta de %1 a una renovación se perdió en la red, así que la sesión terminó: vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in to %1 has ended, because it was not used for %2 days: sign in again.</source>
        <translation>La sesión de %1 terminó porque no se usó durante %2 días: vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in to %1 was renewed or ended elsewhere: a copy of it is in use on another computer, or it was revoked. Sign in again; each computer needs a sign-in of its own.</source>
        <translation>La sesión de %1 se renovó o terminó en otro lugar: se usa una copia en otro equipo, o se revocó. Vuelva a iniciar sesión; cada equipo necesita su propia sesión.</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in server gave no whole answer.</source>
        <translation>El servidor de inicio de sesión de %1 no dio una respuesta completa.</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>%1 must be a text that is not empty</source>
        <translation>%1 debe ser un texto no vacío</translation>
    </message>
    <message>
        <source>%1 must be a time (ISO 8601) or seconds since 1970</source>
        <translation>%1 debe ser una hora (ISO 8601) o segundos desde 1970</translation>
    </message>
    <message>
        <source>The stored sign-in to %1 can&apos;t be used (%2): sign in again.</source>
        <translation>La sesión guardada de %1 no se puede usar (%2): vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>access_token is missing</source>
        <translation>falta access_token</translation>
    </message>
    <message>
        <source>webhook_url or access_token is missing</source>
        <translation>falta webhook_url o access_token</translation>
    </message>
    <message>
        <source>client_endpoint must be an https address</source>
        <translation>client_endpoint debe ser una dirección https</translation>
    </message>
    <message>
        <source>That is no Miro token: give the token alone, or JSON with access_token, on one line.</source>
        <translation>Eso no es un token de Miro: indique solo el token, o JSON con access_token, en una línea.</translation>
    </message>
    <message>
        <source>That is no webhook of Bitrix24: its address looks like https://&lt;portal&gt;/rest/&lt;user&gt;/&lt;code&gt;/ and is shown under Developer resources → Inbound webhook.</source>
        <translation>Eso no es un webhook de Bitrix24: su dirección es como https://&lt;portal&gt;/rest/&lt;user&gt;/&lt;code&gt;/ y se muestra en Recursos para desarrolladores → Webhook entrante.</translation>
    </message>
    <message>
        <source>sign in to this computer again and restart BoardBridge, or have it ask for the sign-in at each start.</source>
        <translation>vuelva a iniciar sesión en este equipo y reinicie BoardBridge, o haga que pida el inicio de sesión en cada arranque.</translation>
    </message>
    <message>
        <source>start a Secret Service in this session (GNOME Keyring or KWallet, for example `gnome-keyring-daemon --unlock`) and try again, or have BoardBridge ask for the sign-in at each start.</source>
        <translation>inicie un Secret Service en esta sesión (GNOME Keyring o KWallet, por ejemplo `gnome-keyring-daemon --unlock`) y reintente, o haga que BoardBridge pida el inicio de sesión en cada arranque.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the sign-in can&apos;t be read or stored: unlock it and try again, or have BoardBridge ask for it at each start.</source>
        <translation>El llavero está bloqueado, así que la sesión no se puede leer ni guardar: desbloquéelo y reintente, o haga que BoardBridge la pida en cada arranque.</translation>
    </message>
    <message>
        <source>There is no keychain to keep the sign-in safe: %1</source>
        <translation>No hay un llavero donde guardar la sesión de forma segura: %1</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used (%1): %2</source>
        <translation>No se puede usar el llavero (%1): %2</translation>
    </message>
    <message>
        <source>This is too long for an entry of the keychain (%1 bytes, %2 at most); nothing was changed.</source>
        <translation>Es demasiado largo para una entrada del llavero (%1 bytes, %2 como máximo); no se cambió nada.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds: unlock it and try again.</source>
        <translation>El llavero no respondió en %1 segundos: desbloquéelo y reintente.</translation>
    </message>
    <message>
        <source>What the keychain holds of this sign-in does not fit together: sign in again.</source>
        <translation>Lo que el llavero guarda de esta sesión no concuerda: vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>This sign-in is longer than the keychain can hold (%1 kB at most); nothing was changed.</source>
        <translation>Esta sesión es más larga de lo que admite el llavero (%1 kB como máximo); no se cambió nada.</translation>
    </message>
    <message>
        <source>No board can be read, so nothing is kept in step.</source>
        <translation>No se puede leer ningún tablero, así que no se sincroniza nada.</translation>
    </message>
    <message>
        <source>Nothing can be written on a board: tasks get no stickies, and stickies no marks.</source>
        <translation>No se puede escribir nada en un tablero: las tareas no reciben notas ni las notas reciben marcas.</translation>
    </message>
    <message>
        <source>No task can be read or written, so nothing is kept in step.</source>
        <translation>No se puede leer ni escribir ninguna tarea, así que no se sincroniza nada.</translation>
    </message>
    <message>
        <source>Projects have no names and can&apos;t be chosen from a list; tasks are still kept in step.</source>
        <translation>Los proyectos no tienen nombre y no se pueden elegir de una lista; las tareas se siguen sincronizando.</translation>
    </message>
    <message>
        <source>People have no names: they are shown by their numbers.</source>
        <translation>Las personas no tienen nombre: se muestran por su número.</translation>
    </message>
    <message>
        <source>Comments can&apos;t be found again or edited: a changed green sticky adds a second comment.</source>
        <translation>Los comentarios no se pueden volver a encontrar ni editar: una nota verde cambiada añade un segundo comentario.</translation>
    </message>
    <message>
        <source>No time can be looked up, booked or cancelled.</source>
        <translation>No se pueden consultar, reservar ni cancelar horas.</translation>
    </message>
    <message>
        <source>No deal, lead or contact can be read or made.</source>
        <translation>No se pueden leer ni crear negociaciones, prospectos ni contactos.</translation>
    </message>
    <message>
        <source>Calls are not recorded.</source>
        <translation>Las llamadas no se registran.</translation>
    </message>
    <message>
        <source>The board has no tab of its own in a task.</source>
        <translation>El tablero no tiene su propia pestaña en una tarea.</translation>
    </message>
    <message>
        <source>Open the app&apos;s settings in Miro (Profile settings → Your apps), tick %1 under Permissions, install the app again, and sign in again.</source>
        <translation>Abra la configuración de la aplicación en Miro (Profile settings → Your apps), marque %1 en Permissions, instale de nuevo la aplicación y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Open the local application in Bitrix24 (Developer resources → Integrations), add these permissions: %1; then save, and sign in again.</source>
        <translation>Abra la aplicación local en Bitrix24 (Recursos para desarrolladores → Integraciones), añada estos permisos: %1; después guarde y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Open the inbound webhook in Bitrix24 (Developer resources → Integrations), add these permissions: %1; then save. Its address stays.</source>
        <translation>Abra el webhook entrante en Bitrix24 (Recursos para desarrolladores → Integraciones), añada estos permisos: %1; después guarde. Su dirección no cambia.</translation>
    </message>
    <message>
        <source>A profile needs a name of at most %1 characters.</source>
        <translation>Un perfil necesita un nombre de %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: make it writable, then try again.</source>
        <translation>No se puede escribir en %1: permita la escritura y reintente.</translation>
    </message>
    <message>
        <source>The profile in the folder %1 calls itself %2: give both the same name.</source>
        <translation>El perfil de la carpeta %1 se llama a sí mismo %2: dé a ambos el mismo nombre.</translation>
    </message>
    <message>
        <source>The default profile has the id %1, too, and would share its sign-ins: duplicate this one under another id, then remove it.</source>
        <translation>El perfil predeterminado también tiene el ID %1 y compartiría sus sesiones: duplique este perfil con otro ID y luego elimine el original.</translation>
    </message>
    <message>
        <source>There is no profile “%1”, nor any other yet.</source>
        <translation>No existe el perfil “%1” ni ningún otro todavía.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2.</source>
        <translation>No existe el perfil “%1”. Existen: %2.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a profile&apos;s id: it takes up to %2 letters, digits, dashes, underscores and dots, no dot at either end, and no name of a device like “con”.</source>
        <translation>“%1” no puede ser el ID de un perfil: admite hasta %2 letras, cifras, guiones, guiones bajos y puntos, sin punto en los extremos y sin nombres de dispositivo como “con”.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already: choose another id.</source>
        <translation>Ya existe el perfil “%1”: elija otro ID.</translation>
    </message>
    <message>
        <source>%1 exists already and stays as it is: name another file.</source>
        <translation>%1 ya existe y se queda como está: indique otro archivo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no profile: it is not JSON.</source>
        <translation>%1 no es un perfil: no es JSON.</translation>
    </message>
    <message>
        <source>%1 is no valid profile: %2.</source>
        <translation>%1 no es un perfil válido: %2.</translation>
    </message>
    <message>
        <source>The window of that profile could not be started.</source>
        <translation>No se pudo abrir la ventana de ese perfil.</translation>
    </message>
    <message>
        <source>its certificate is signed by nobody this computer trusts</source>
        <translation>su certificado no lo firma nadie en quien confíe este equipo</translation>
    </message>
    <message>
        <source>its certificate is another host&apos;s</source>
        <translation>su certificado es de otro host</translation>
    </message>
    <message>
        <source>its certificate has expired, or the clock of this computer is wrong</source>
        <translation>su certificado ha caducado, o el reloj de este equipo está mal</translation>
    </message>
    <message>
        <source>its certificate is not valid yet, or the clock of this computer is wrong</source>
        <translation>su certificado aún no es válido, o el reloj de este equipo está mal</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>su certificado se revocó</translation>
    </message>
    <message>
        <source>its certificate does not hold</source>
        <translation>su certificado no es válido</translation>
    </message>
    <message>
        <source>the proxy %1 can&apos;t be reached</source>
        <translation>no se puede acceder al proxy %1</translation>
    </message>
    <message>
        <source>the proxy %1 did not answer</source>
        <translation>el proxy %1 no respondió</translation>
    </message>
    <message>
        <source>the proxy %1 did not accept the user name and password</source>
        <translation>el proxy %1 no aceptó el nombre de usuario y la contraseña</translation>
    </message>
    <message>
        <source>the proxy %1 does not let the connection through</source>
        <translation>el proxy %1 no deja pasar la conexión</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Se canceló la comprobación.</translation>
    </message>
    <message>
        <source>The name %1 was not looked up in %2 s.</source>
        <translation>No se pudo resolver el nombre %1 en %2 s.</translation>
    </message>
    <message>
        <source>There is no computer of the name %1.</source>
        <translation>No hay ningún equipo con el nombre %1.</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 rechaza la conexión.</translation>
    </message>
    <message>
        <source>%1 speaks no encryption that is accepted.</source>
        <translation>%1 no ofrece ningún cifrado aceptable.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2.</source>
        <translation>No se acepta el certificado de %1: %2.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>El proxy no responde.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password.</source>
        <translation>El proxy pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>%1 gives no answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>Its certificate is good for %1 days, until %2.</source>
        <translation>Su certificado vale %1 días más, hasta el %2.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew its certificate, or the connection will be refused.</source>
        <translation>Quien gestiona el servidor debe renovar su certificado, o se rechazará la conexión.</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Reloj de este equipo</translation>
    </message>
    <message>
        <source>It agrees with the servers&apos; to %1 s.</source>
        <translation>Coincide con el de los servidores con un margen de %1 s.</translation>
    </message>
    <message>
        <source>It is %1 s ahead of the servers&apos;.</source>
        <translation>Va %1 s adelantado respecto a los servidores.</translation>
    </message>
    <message>
        <source>It is %1 s behind the servers&apos;.</source>
        <translation>Va %1 s atrasado respecto a los servidores.</translation>
    </message>
    <message>
        <source>Let the system set its clock from the network, and check its time zone.</source>
        <translation>Haga que el sistema ajuste el reloj por la red y compruebe la zona horaria.</translation>
    </message>
    <message>
        <source>Permissions in %1</source>
        <translation>Permisos en %1</translation>
    </message>
    <message>
        <source>None are granted.</source>
        <translation>No se ha concedido ninguno.</translation>
    </message>
    <message>
        <source>How long the sign-in to %1 lasts</source>
        <translation>Cuánto dura la sesión de %1</translation>
    </message>
    <message>
        <source>The token names no end.</source>
        <translation>El token no indica un final.</translation>
    </message>
    <message>
        <source>It is renewed as long as it is used.</source>
        <translation>Se renueva mientras se use.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Terminó el %1.</translation>
    </message>
    <message>
        <source>It ends in %1 and can&apos;t be renewed.</source>
        <translation>Termina en %1 y no se puede renovar.</translation>
    </message>
    <message>
        <source>It ends in %1 unless it is used before, which renews it.</source>
        <translation>Termina en %1 si no se usa antes, lo que la renueva.</translation>
    </message>
    <message>
        <source>Let BoardBridge sync before then, or sign in again.</source>
        <translation>Deje que BoardBridge sincronice antes, o vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>A webhook lasts until it is deleted in Bitrix24.</source>
        <translation>Un webhook dura hasta que se elimina en Bitrix24.</translation>
    </message>
    <message>
        <source>Budget at Miro</source>
        <translation>Cuota en Miro</translation>
    </message>
    <message>
        <source>%1 of %2 credits were used in the last minute.</source>
        <translation>Se usaron %1 de %2 créditos en el último minuto.</translation>
    </message>
    <message>
        <source>Work waits until the minute is over. If this stays so, let BoardBridge look less often (poll_seconds), or find out which other program uses this sign-in.</source>
        <translation>El trabajo espera a que pase el minuto. Si sigue así, haga que BoardBridge revise con menos frecuencia (poll_seconds) o averigüe qué otro programa usa esta sesión.</translation>
    </message>
    <message>
        <source>Budget at Bitrix24</source>
        <translation>Cuota en Bitrix24</translation>
    </message>
    <message>
        <source>The busiest method ran %1 of %2 s in ten minutes.</source>
        <translation>El método más usado funcionó %1 de %2 s en diez minutos.</translation>
    </message>
    <message>
        <source>Work waits until the portal lets it go on. If this stays so, link smaller projects, or find out which other program uses this sign-in.</source>
        <translation>El trabajo espera a que el portal lo deje seguir. Si sigue así, vincule proyectos más pequeños o averigüe qué otro programa usa esta sesión.</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>Espacio libre en disco</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>Hay %1 libres.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the profile folder: a full one stops the sync.</source>
        <translation>Libere espacio en el disco de la carpeta del perfil: si se llena, se detiene la sincronización.</translation>
    </message>
    <message>
        <source>Board of the link %1</source>
        <translation>Tablero del vínculo %1</translation>
    </message>
    <message>
        <source>Frames of the link %1</source>
        <translation>Marcos del vínculo %1</translation>
    </message>
    <message>
        <source>Tags of the link %1</source>
        <translation>Etiquetas del vínculo %1</translation>
    </message>
    <message>
        <source>Projects of the link %1</source>
        <translation>Proyectos del vínculo %1</translation>
    </message>
    <message>
        <source>The board %1 can be read.</source>
        <translation>El tablero %1 se puede leer.</translation>
    </message>
    <message>
        <source>The board %1 can be read; the role on it is %2.</source>
        <translation>El tablero %1 se puede leer; el rol en él es %2.</translation>
    </message>
    <message>
        <source>Have its owner make the signed-in account an editor: nothing can be written there now.</source>
        <translation>Pida a su propietario que haga editora a la cuenta con sesión iniciada: ahora no se puede escribir nada allí.</translation>
    </message>
    <message>
        <source>Not on the board: %1.</source>
        <translation>No están en el tablero: %1.</translation>
    </message>
    <message>
        <source>Give the frames the names they have on the board, or remove these mappings: their tasks have no frame to go to.</source>
        <translation>Dé a los marcos los nombres que tienen en el tablero o quite estas asignaciones: sus tareas no tienen marco al que ir.</translation>
    </message>
    <message>
        <source>More than once on the board: %1.</source>
        <translation>Más de una vez en el tablero: %1.</translation>
    </message>
    <message>
        <source>Rename all but one of them, or map them by frame_id: tasks go to the first one only.</source>
        <translation>Renombre todos menos uno o asígnelos por frame_id: las tareas solo van al primero.</translation>
    </message>
    <message>
        <source>No frame is mapped.</source>
        <translation>Ningún marco está asignado.</translation>
    </message>
    <message>
        <source>All %1 mapped frames are on the board.</source>
        <translation>Todos los marcos asignados (%1) están en el tablero.</translation>
    </message>
    <message>
        <source>The board holds %1 of %2 tags.</source>
        <translation>El tablero tiene %1 de %2 etiquetas.</translation>
    </message>
    <message>
        <source>Delete tags that nobody needs, or set write_back to text: new tasks are marked by a line of text now.</source>
        <translation>Elimine etiquetas que nadie necesite o ponga write_back en text: ahora las tareas nuevas se marcan con una línea de texto.</translation>
    </message>
    <message>
        <source>The signed-in account sees no project %1.</source>
        <translation>La cuenta con sesión iniciada no ve el proyecto %1.</translation>
    </message>
    <message>
        <source>Correct the group_id, or have the account made a member: tasks can&apos;t be put there now.</source>
        <translation>Corrija group_id o haga miembro a la cuenta: ahora no se pueden poner tareas allí.</translation>
    </message>
    <message>
        <source>No project is named.</source>
        <translation>No se indica ningún proyecto.</translation>
    </message>
    <message>
        <source>All projects that are named are there.</source>
        <translation>Todos los proyectos indicados existen.</translation>
    </message>
    <message>
        <source>How changes in Bitrix24 are noticed</source>
        <translation>Cómo se detectan los cambios en Bitrix24</translation>
    </message>
    <message>
        <source>They are asked for every few seconds, as the profile says.</source>
        <translation>Se consultan cada pocos segundos, como indica el perfil.</translation>
    </message>
    <message>
        <source>Bitrix24 reports them itself: the sign-in is an administrator&apos;s.</source>
        <translation>Bitrix24 los comunica por sí mismo: la sesión es de un administrador.</translation>
    </message>
    <message>
        <source>They are asked for every few seconds: events need an administrator&apos;s sign-in.</source>
        <translation>Se consultan cada pocos segundos: los eventos requieren la sesión de un administrador.</translation>
    </message>
    <message>
        <source>They are asked for every few seconds: a webhook can&apos;t read events.</source>
        <translation>Se consultan cada pocos segundos: un webhook no puede leer eventos.</translation>
    </message>
    <message>
        <source>Have an administrator of the portal sign in, or set events to polling.</source>
        <translation>Pida a un administrador del portal que inicie sesión o ponga events en polling.</translation>
    </message>
    <message>
        <source>Sign in with a local application as an administrator, or set events to polling.</source>
        <translation>Inicie sesión como administrador con una aplicación local o ponga events en polling.</translation>
    </message>
    <message>
        <source>Owner of the bookings</source>
        <translation>Propietario de las reservas</translation>
    </message>
    <message>
        <source>Nobody who is active has the number %1.</source>
        <translation>Ningún usuario activo tiene el número %1.</translation>
    </message>
    <message>
        <source>Set owner_id to the number of an active employee, whose calendar then takes the bookings.</source>
        <translation>Ponga en owner_id el número de un empleado activo, cuyo calendario recibirá las reservas.</translation>
    </message>
    <message>
        <source>%1 (user %2) is active.</source>
        <translation>%1 (usuario %2) está activo.</translation>
    </message>
    <message>
        <source>The calendar can&apos;t be read: the permission calendar is missing.</source>
        <translation>No se puede leer el calendario: falta el permiso calendar.</translation>
    </message>
    <message>
        <source>Add the permission calendar to the application or webhook.</source>
        <translation>Añada el permiso calendar a la aplicación o al webhook.</translation>
    </message>
    <message>
        <source>Employees who take bookings</source>
        <translation>Empleados que aceptan reservas</translation>
    </message>
    <message>
        <source>Nobody has the position %1.</source>
        <translation>Nadie tiene el cargo %1.</translation>
    </message>
    <message>
        <source>Write employee_position as it stands in the employees&apos; profiles in Bitrix24.</source>
        <translation>Escriba employee_position tal como figura en los perfiles de los empleados en Bitrix24.</translation>
    </message>
    <message>
        <source>%1 active employees have the position %2.</source>
        <translation>%1 empleados activos tienen el cargo %2.</translation>
    </message>
    <message>
        <source>Signed in to %1</source>
        <translation>Sesión iniciada en %1</translation>
    </message>
    <message>
        <source>Sign in on the page “Accounts”, or with boardbridge-cli connect miro --browser.</source>
        <translation>Inicie sesión en la página “Cuentas” o con boardbridge-cli connect miro --browser.</translation>
    </message>
    <message>
        <source>Sign in on the page “Accounts”, or with boardbridge-cli connect bitrix24 --browser or --webhook-stdin.</source>
        <translation>Inicie sesión en la página “Cuentas” o con boardbridge-cli connect bitrix24 --browser o --webhook-stdin.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Miro.</source>
        <translation>Nadie ha iniciado sesión en Miro.</translation>
    </message>
    <message>
        <source>Miro does not let us in.</source>
        <translation>Miro no nos deja entrar.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Bitrix24.</source>
        <translation>Nadie ha iniciado sesión en Bitrix24.</translation>
    </message>
    <message>
        <source>Bitrix24 does not let us in.</source>
        <translation>Bitrix24 no nos deja entrar.</translation>
    </message>
    <message>
        <source>by a local application</source>
        <translation>con una aplicación local</translation>
    </message>
    <message>
        <source>by a webhook</source>
        <translation>con un webhook</translation>
    </message>
    <message>
        <source>It can be written.</source>
        <translation>Se puede escribir.</translation>
    </message>
    <message>
        <source>It can&apos;t be written.</source>
        <translation>No se puede escribir.</translation>
    </message>
    <message>
        <source>Make it writable for the user who runs BoardBridge, and see that the disk has room.</source>
        <translation>Permita la escritura al usuario que ejecuta BoardBridge y compruebe que haya espacio en el disco.</translation>
    </message>
    <message>
        <source>It has version %1, which a newer BoardBridge wrote; this one knows versions up to %2.</source>
        <translation>Tiene la versión %1, escrita por un BoardBridge más reciente; este admite versiones hasta la %2.</translation>
    </message>
    <message>
        <source>Use the newest BoardBridge with this profile.</source>
        <translation>Use el BoardBridge más reciente con este perfil.</translation>
    </message>
    <message>
        <source>The keychain gives back another value than was stored.</source>
        <translation>El llavero devuelve un valor distinto del guardado.</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>El puerto %1 está libre.</translation>
    </message>
    <message>
        <source>Port %1 is in use, perhaps by the BoardBridge that runs with this profile.</source>
        <translation>El puerto %1 está en uso, quizá por el BoardBridge que funciona con este perfil.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Otro programa usa el puerto %1.</translation>
    </message>
    <message>
        <source>End that program, or set another port.</source>
        <translation>Cierre ese programa o indique otro puerto.</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Carpeta del perfil</translation>
    </message>
    <message>
        <source>Folder of the log</source>
        <translation>Carpeta del registro</translation>
    </message>
    <message>
        <source>There is none yet: nothing was synced with this profile.</source>
        <translation>Aún no hay ninguno: no se ha sincronizado nada con este perfil.</translation>
    </message>
    <message>
        <source>Restore journal.sqlite from a backup, or move it away to start anew: what is on both sides is then recognised by its marks.</source>
        <translation>Restaure journal.sqlite desde una copia de seguridad o muévalo a otro lugar para empezar de cero: lo que haya en ambos lados se reconocerá por sus marcas.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>El archivo está dañado (%1).</translation>
    </message>
    <message>
        <source>Version %1, %2, undamaged.</source>
        <translation>Versión %1, %2, sin daños.</translation>
    </message>
    <message>
        <source>An entry was stored, read and removed.</source>
        <translation>Se guardó, leyó y eliminó una entrada.</translation>
    </message>
    <message>
        <source>Port of the local endpoint</source>
        <translation>Puerto del punto de conexión local</translation>
    </message>
    <message>
        <source>The endpoint is not switched on.</source>
        <translation>El punto de conexión no está activado.</translation>
    </message>
    <message>
        <source>Port for signing in with the browser</source>
        <translation>Puerto para iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>The redirect address is not on this computer.</source>
        <translation>La URL de redirección no está en este equipo.</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms.</source>
        <translation>%1 responde en %2 ms.</translation>
    </message>
    <message>
        <source>Its name is looked up in %1 ms.</source>
        <translation>Su nombre se resuelve en %1 ms.</translation>
    </message>
    <message>
        <source>The connection is encrypted by %1.</source>
        <translation>La conexión está cifrada con %1.</translation>
    </message>
    <message>
        <source>It goes through the proxy %1.</source>
        <translation>Pasa por el proxy %1.</translation>
    </message>
    <message>
        <source>The address is on this computer and needs none.</source>
        <translation>La dirección está en este equipo y no necesita ninguno.</translation>
    </message>
    <message>
        <source>The server showed none.</source>
        <translation>El servidor no mostró ninguno.</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Dirección de %1</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Certificado de %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>No se puede acceder a %1.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the address in the profile, then check again.</source>
        <translation>Compruebe la red, el proxy y la dirección del perfil, y repita la comprobación.</translation>
    </message>
    <message>
        <source>None is used.</source>
        <translation>No se usa ninguno.</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>Se usa %1.</translation>
    </message>
    <message>
        <source>To Miro: %1. To Bitrix24: %2.</source>
        <translation>A Miro: %1. A Bitrix24: %2.</translation>
    </message>
    <message>
        <source>The profile names no portal; a webhook brings its own address.</source>
        <translation>El perfil no indica ningún portal; un webhook trae su propia dirección.</translation>
    </message>
    <message>
        <source>Address of Bitrix24</source>
        <translation>Dirección de Bitrix24</translation>
    </message>
    <message>
        <source>Certificate of Bitrix24</source>
        <translation>Certificado de Bitrix24</translation>
    </message>
    <message>
        <source>Bitrix24&apos;s sign-in server</source>
        <translation>Servidor de inicio de sesión de Bitrix24</translation>
    </message>
    <message>
        <source>A webhook does without it.</source>
        <translation>Un webhook no lo necesita.</translation>
    </message>
    <message>
        <source>No server told its time.</source>
        <translation>Ningún servidor indicó su hora.</translation>
    </message>
    <message>
        <source>Check board_id, and have the board shared with the signed-in account as an editor.</source>
        <translation>Compruebe board_id y haga que se comparta el tablero con la cuenta con sesión iniciada, como editora.</translation>
    </message>
    <message>
        <source>The board can&apos;t be read.</source>
        <translation>No se puede leer el tablero.</translation>
    </message>
    <message>
        <source>The list of projects takes the permission sonet_group.</source>
        <translation>La lista de proyectos requiere el permiso sonet_group.</translation>
    </message>
    <message>
        <source>The profile takes no bookings.</source>
        <translation>El perfil no acepta reservas.</translation>
    </message>
    <message>
        <source>Add the permission user_basic.</source>
        <translation>Añada el permiso user_basic.</translation>
    </message>
    <message>
        <source>The profile has no link yet.</source>
        <translation>El perfil aún no tiene vínculos.</translation>
    </message>
    <message>
        <source>The log can&apos;t be written in the folder %1: make room on the disk and the folder writable. Everything else goes on.</source>
        <translation>No se puede escribir el registro en la carpeta %1: libere espacio en el disco y permita la escritura en la carpeta. Todo lo demás sigue funcionando.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Granted: %1.</source>
        <translation>Concedidos: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Falta: %1.</translation>
    </message>
    <message>
        <source>As %1, %2.</source>
        <translation>Como %1, %2.</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>equipo %1</translation>
    </message>
    <message>
        <source>token_server must be an https address</source>
        <translation>token_server debe ser una dirección https</translation>
    </message>
    <message>
        <source>The sign-in belongs to the portal %1, but &quot;portal_url&quot; in profile.json says %2: correct it, or sign in to that portal.</source>
        <translation>La sesión pertenece al portal %1, pero &quot;portal_url&quot; en profile.json dice %2: corríjalo o inicie sesión en ese portal.</translation>
    </message>
    <message>
        <source>The profile has a link “%1” already.</source>
        <translation>El perfil ya tiene un vínculo “%1”.</translation>
    </message>
    <message>
        <source>The stored sign-in to Miro could not be read, so it is removed but not revoked: uninstall the app from the team to end it everywhere.</source>
        <translation>No se pudo leer la sesión guardada de Miro, así que se quita, pero no se revoca: desinstale la aplicación del equipo de Miro para cerrarla en todas partes.</translation>
    </message>
    <message>
        <source>The stored sign-in to Bitrix24 could not be read, so it is removed but not made void: delete the local application or the webhook in the portal to end it everywhere.</source>
        <translation>No se pudo leer la sesión guardada de Bitrix24, así que se quita, pero no se anula: elimine la aplicación local o el webhook en el portal para cerrarla en todas partes.</translation>
    </message>
    <message>
        <source>The webhook belongs to the portal %1, but &quot;portal_url&quot; in profile.json says %2: correct it, or connect a webhook of that portal.</source>
        <translation>El webhook pertenece al portal %1, pero &quot;portal_url&quot; en profile.json dice %2: corríjalo o conecte un webhook de ese portal.</translation>
    </message>
    <message>
        <source>The sign-in can&apos;t be renewed, because the folder %1 can&apos;t be written: make it writable, and free some space if its disk is full.</source>
        <translation>No se puede renovar la sesión, porque no se puede escribir en la carpeta %1: permita la escritura y, si el disco está lleno, libere espacio.</translation>
    </message>
    <message>
        <source>Another program renews this sign-in and does not come to an end: try again later.</source>
        <translation>Otro programa está renovando esta sesión y no termina: reintente más tarde.</translation>
    </message>
    <message>
        <source>What was pasted is no sign-in to %1 that can be used: %2.</source>
        <translation>Lo pegado no es una sesión de %1 que se pueda usar: %2.</translation>
    </message>
    <message>
        <source>%1 is not allowed here, only %2</source>
        <translation>%1 no se admite aquí, solo %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a whole number of at least %1</source>
        <translation>un número entero de %1 o más</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>un texto de hasta %1 caracteres</translation>
    </message>
    <message>
        <source>There is no profile in %1.</source>
        <translation>No hay ningún perfil en %1.</translation>
    </message>
    <message>
        <source>The start at login can&apos;t be changed in %1: %2.</source>
        <translation>No se puede cambiar en %1 el inicio automático de BoardBridge: %2.</translation>
    </message>
    <message>
        <source>the folder can&apos;t be created</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: %1</source>
        <translation>No se puede escribir el historial: %1</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>No se puede escribir el archivo %1: %2</translation>
    </message>
    <message>
        <source>It was left out of a plan</source>
        <translation>Se dejó fuera de un plan</translation>
    </message>
    <message>
        <source>Press “Retry” to do it all the same. It is done by itself once its item changes.</source>
        <translation>Pulse “Reintentar” para hacerlo de todos modos. Se hace solo cuando cambie su elemento.</translation>
    </message>
    <message>
        <source>Take the %1 of %2</source>
        <translation>Tomar el campo “%1” de %2</translation>
    </message>
    <message>
        <source>A person chose the side</source>
        <translation>Una persona eligió el lado</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in: sign in again.</source>
        <translation>%1 ya no acepta la sesión: vuelva a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Decisions</name>
    <message>
        <source>You keep both: the next sync applies it.</source>
        <translation>Se conservan ambos: la próxima sincronización lo aplica.</translation>
    </message>
    <message>
        <source>You took %1: the next sync applies it.</source>
        <translation>Usted tomó %1: la próxima sincronización lo aplica.</translation>
    </message>
    <message>
        <source>%1 won by the link&apos;s rule; the other value is still on offer.</source>
        <translation>%1 ganó por la regla del vínculo; el otro valor sigue disponible.</translation>
    </message>
    <message>
        <source>Both sides were edited: choose one.</source>
        <translation>Se editaron ambos lados: elija uno.</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>Era: %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%Ln operación</numerusform>
            <numerusform>%Ln operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>O bien: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>You let it through: the next sync applies it.</source>
        <translation>Usted lo dejó pasar: la próxima sincronización lo aplica.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::DecisionsModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>bridge::ui::DecisionsPane</name>
    <message>
        <source>What waits for your decision</source>
        <translation>Qué espera su decisión</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada espera su decisión</translation>
    </message>
    <message>
        <source>What both sides changed, and what is too much to do without asking, shows here.</source>
        <translation>Aquí aparece lo que cambiaron ambos lados y lo que es demasiado para hacerlo sin preguntar.</translation>
    </message>
    <message>
        <source>Take &amp;Miro</source>
        <translation>Tomar &amp;Miro</translation>
    </message>
    <message>
        <source>Write Miro&apos;s value to Bitrix24</source>
        <translation>Escribir el valor de Miro en Bitrix24</translation>
    </message>
    <message>
        <source>Take &amp;Bitrix24</source>
        <translation>Tomar &amp;Bitrix24</translation>
    </message>
    <message>
        <source>Write Bitrix24&apos;s value to Miro</source>
        <translation>Escribir el valor de Bitrix24 en Miro</translation>
    </message>
    <message>
        <source>Keep b&amp;oth</source>
        <translation>Conservar &amp;ambos</translation>
    </message>
    <message>
        <source>The newer text stays, the other becomes a comment on the task</source>
        <translation>Se queda el texto más reciente; el otro pasa a ser un comentario en la tarea</translation>
    </message>
    <message>
        <source>Con&amp;firm run</source>
        <translation>Con&amp;firmar</translation>
    </message>
    <message>
        <source>Let everything through that the chosen run holds</source>
        <translation>Dejar pasar todo lo que retiene la ejecución elegida</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Let the chosen operations through</source>
        <translation>Dejar pasar las operaciones elegidas</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Leave the chosen conflicts as they were settled, and take them off the list (Del)</source>
        <translation>Dejar los conflictos elegidos como se resolvieron y quitarlos de la lista (Supr)</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vista previa…</translation>
    </message>
    <message>
        <source>What would be written, line by line: there what a run would end can also be put back</source>
        <translation>Lo que se escribiría, línea por línea: allí también se puede restaurar lo que una ejecución terminaría</translation>
    </message>
</context>
<context>
    <name>bridge::ui::DiagnosticLooks</name>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Sign in to Miro…</source>
        <translation>Iniciar sesión en Miro…</translation>
    </message>
    <message>
        <source>Sign in to Bitrix24…</source>
        <translation>Iniciar sesión en Bitrix24…</translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <translation>Abrir el archivo de configuración</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Open Mapping</source>
        <translation>Abrir Asignación</translation>
    </message>
</context>
<context>
    <name>bridge::ui::DiagnosticsPage</name>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>&amp;Paquete de soporte…</translation>
    </message>
    <message>
        <source>Write what support needs to know into a file: without secrets, names and texts</source>
        <translation>Guardar en un archivo lo que soporte necesita saber: sin secretos, nombres ni textos</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Checks, log and self-test</source>
        <translation>Comprobaciones, registro y autoprueba</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autoprueba</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FailedModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FailedPane</name>
    <message>
        <source>Operations that failed or were skipped</source>
        <translation>Operaciones fallidas u omitidas</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>No hay errores</translation>
    </message>
    <message>
        <source>When a write fails it shows here at once, with its cause and what repairs it.</source>
        <translation>Cuando falla una escritura, aparece aquí al instante, con su causa y lo que la resuelve.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Try the chosen operations again now (Ctrl+R)</source>
        <translation>Reintentar ahora las operaciones elegidas (Control+R)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Leave the chosen operations alone until their items change (Del)</source>
        <translation>No tocar las operaciones elegidas hasta que cambien sus elementos (Suprimir)</translation>
    </message>
    <message>
        <source>Open stick&amp;y</source>
        <translation>Abrir &amp;nota</translation>
    </message>
    <message>
        <source>Show the item on its board in the browser</source>
        <translation>Mostrar el elemento en su tablero en el navegador</translation>
    </message>
    <message>
        <source>Open &amp;task</source>
        <translation>Abrir t&amp;area</translation>
    </message>
    <message>
        <source>Show the task in Bitrix24 in the browser</source>
        <translation>Mostrar la tarea de Bitrix24 en el navegador</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>Reintentar &amp;todo</translation>
    </message>
    <message>
        <source>Try everything in this list again now</source>
        <translation>Reintentar ahora todo lo de esta lista</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FrameLines</name>
    <message>
        <source>What the frames mean</source>
        <translation>Qué significan los marcos</translation>
    </message>
    <message>
        <source>A line from “%1” is being drawn</source>
        <translation>Se está trazando una línea desde “%1”</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FrameMeanings</name>
    <message>
        <source>Frame without a title</source>
        <translation>Marco sin título</translation>
    </message>
    <message>
        <source>not on the board</source>
        <translation>no está en el tablero</translation>
    </message>
    <message numerus="yes">
        <source>%n stickies</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stickies, not mapped</source>
        <translation>
            <numerusform>%Ln nota, sin asignar</numerusform>
            <numerusform>%Ln notas, sin asignar</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Stage of %1</source>
        <translation>Etapa de %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FramesStep</name>
    <message>
        <source>The board has no frames: where a sticky stands says nothing. Frames can be given a meaning later, under “Mapping”.</source>
        <translation>El tablero no tiene marcos: el lugar de una nota adhesiva no indica nada. Más adelante puede dar un significado a los marcos en “Asignación”.</translation>
    </message>
    <message>
        <source>Yellow stickies become tasks, red ones urgent tasks, green ones comments and blue ones subtasks. All this can be changed later, under “Mapping”.</source>
        <translation>Las notas adhesivas amarillas pasan a ser tareas; las rojas, tareas urgentes; las verdes, comentarios, y las azules, subtareas. Todo esto se puede cambiar después en “Asignación”.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Escrito en</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Antes → después</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
</context>
<context>
    <name>bridge::ui::HistoryPane</name>
    <message>
        <source>What was written</source>
        <translation>Qué se escribió</translation>
    </message>
    <message>
        <source>Take the run bac&amp;k…</source>
        <translation>Re&amp;vertir ejecución…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>Aún no se ha escrito nada</translation>
    </message>
    <message>
        <source>After the first sync every change stands here, as it was and as it became.</source>
        <translation>Tras la primera sincronización, aquí figura cada cambio: cómo era y cómo quedó.</translation>
    </message>
    <message>
        <source>Shows first what would be put back of everything that the chosen line&apos;s run wrote (Ctrl+Z)</source>
        <translation>Muestra primero qué se restauraría de todo lo que escribió la ejecución de la línea elegida (Control+Z)</translation>
    </message>
    <message>
        <source>Write what the filter lets through into a CSV file</source>
        <translation>Guardar en un archivo CSV lo que deja pasar el filtro</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::HostLine</name>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>no page yet</source>
        <translation>aún sin página</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ItemInspector</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>Abrir tarea</translation>
    </message>
    <message>
        <source>Open in Miro</source>
        <translation>Abrir en Miro</translation>
    </message>
    <message>
        <source>Chosen item</source>
        <translation>Elemento elegido</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Pasó a ser</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>Choose a sticky on the map to see what became of it.</source>
        <translation>Elija una nota en el mapa para ver en qué se convirtió.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>No rule matches</source>
        <translation>Ninguna regla coincide</translation>
    </message>
    <message>
        <source>Outside every frame</source>
        <translation>Fuera de todo marco</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Comment on task %1</source>
        <translation>Comentario en la tarea %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LifeModel</name>
    <message>
        <source>Both sides were edited</source>
        <translation>Se editaron ambos lados</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Takes run %1 back</source>
        <translation>Revierte la ejecución %1</translation>
    </message>
    <message>
        <source>After an edit in %1</source>
        <translation>Tras una edición en %1</translation>
    </message>
    <message>
        <source>After an edit in %1 by user %2</source>
        <translation>Tras una edición en %1 del usuario %2</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LifeView</name>
    <message>
        <source>History of the item</source>
        <translation>Historial del elemento</translation>
    </message>
    <message>
        <source>Nothing was written of it yet.</source>
        <translation>Aún no se ha escrito nada de este elemento.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LinkCard</name>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Show board</source>
        <translation>Ver tablero</translation>
    </message>
    <message>
        <source>Looked %1</source>
        <translation>Revisado %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin revisar</translation>
    </message>
    <message>
        <source>working now</source>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>next look %1</source>
        <translation>próxima revisión %1</translation>
    </message>
    <message>
        <source>last pass took %1</source>
        <translation>última revisión: %1</translation>
    </message>
    <message>
        <source>%1 of %2 writes are done</source>
        <translation>%1 de %2 escrituras hechas</translation>
    </message>
    <message>
        <source>About %1 to go, %2 is the limit.</source>
        <translation>Falta cerca de %1; el límite lo marca %2.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 is held: %n operation(s) wait for your decision.</source>
        <translation>
            <numerusform>Ejecución %1 retenida: %Ln operación espera su decisión.</numerusform>
            <numerusform>Ejecución %1 retenida: %Ln operaciones esperan su decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked until you sign in again.</source>
        <translation>No se consulta nada hasta que vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>an edit arrives after %1</source>
        <translation>una edición llega tras %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LinkDraft</name>
    <message>
        <source>Add a rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>Quitar regla</translation>
    </message>
    <message>
        <source>Move a rule</source>
        <translation>Mover regla</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>Cambiar regla</translation>
    </message>
    <message>
        <source>Map a frame</source>
        <translation>Asignar marco</translation>
    </message>
    <message>
        <source>Change what a frame means</source>
        <translation>Cambiar significado de marco</translation>
    </message>
    <message>
        <source>Unmap a frame</source>
        <translation>Quitar asignación de marco</translation>
    </message>
    <message>
        <source>Change an option</source>
        <translation>Cambiar opción</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LinkInfo</name>
    <message>
        <source>No project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Proyecto %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LogPane</name>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtro (Control+F)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Releer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Aún no hay nada en el registro</translation>
    </message>
    <message>
        <source>What the program does is written down as it happens.</source>
        <translation>Lo que hace el programa se anota en el momento en que ocurre.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con “%1”</translation>
    </message>
    <message>
        <source>Clear the filter to see everything again.</source>
        <translation>Borre el filtro para volver a verlo todo.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Looks</name>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Some failed</source>
        <translation>Hay errores</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>No se sincroniza</translation>
    </message>
    <message>
        <source>Detached</source>
        <translation>Separado</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Subtask</source>
        <translation>Subtarea</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
</context>
<context>
    <name>bridge::ui::MainWindow</name>
    <message>
        <source>About BoardBridge</source>
        <translation>Acerca de BoardBridge</translation>
    </message>
    <message>
        <source>BoardBridge %1
Keeps Miro boards and Bitrix24 in step.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>BoardBridge %1
Mantiene sincronizados los tableros de Miro y Bitrix24.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Looking at both sides…</source>
        <translation>Revisando ambos lados…</translation>
    </message>
    <message>
        <source>Trying everything again…</source>
        <translation>Reintentando todo…</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n operation(s) again…</source>
        <translation>
            <numerusform>Reintentando %Ln operación…</numerusform>
            <numerusform>Reintentando %Ln operaciones…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) skipped until the item changes.</source>
        <translation>
            <numerusform>%Ln operación omitida hasta que cambie el elemento.</numerusform>
            <numerusform>%Ln operaciones omitidas hasta que cambien los elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) decided: the next sync applies it.</source>
        <translation>
            <numerusform>%Ln conflicto decidido: la próxima sincronización lo aplica.</numerusform>
            <numerusform>%Ln conflictos decididos: la próxima sincronización lo aplica.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 is confirmed: the next sync applies what is still the same.</source>
        <translation>Ejecución %1 confirmada: la próxima sincronización aplica lo que siga igual.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::MappingPage</name>
    <message>
        <source>Parts of the mapping</source>
        <translation>Partes de la asignación</translation>
    </message>
    <message>
        <source>The board as the draft reads it</source>
        <translation>El tablero como lo lee el borrador</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Marcos</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Aplicar…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>What stickies become</source>
        <translation>Qué pasan a ser las notas</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Subir la regla (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Bajar la regla (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>Quitar la regla (Suprimir)</translation>
    </message>
    <message>
        <source>The board has not been read yet.</source>
        <translation>El tablero aún no se ha leído.</translation>
    </message>
    <message>
        <source>Shows first what it would change</source>
        <translation>Primero muestra lo que cambiaría</translation>
    </message>
    <message>
        <source>Mend what is marked first</source>
        <translation>Corrija antes lo marcado</translation>
    </message>
    <message>
        <source>No board is linked</source>
        <translation>No hay tableros vinculados</translation>
    </message>
    <message>
        <source>Link a board with a project, and see what would be written before anything is.</source>
        <translation>Vincule un tablero con un proyecto y vea qué se escribiría antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>Link a board…</source>
        <translation>Vincular un tablero…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::MatchStep</name>
    <message>
        <source>Stickies and tasks that look the same</source>
        <translation>Notas y tareas que parecen iguales</translation>
    </message>
    <message>
        <source>Tick all from 90%</source>
        <translation>Marcar todo desde 90&#xa0;%</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message numerus="yes">
        <source>%n of them ticked</source>
        <translation>
            <numerusform>%Ln par marcado</numerusform>
            <numerusform>%Ln pares marcados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::ui::Minimap</name>
    <message>
        <source>Overview of the board</source>
        <translation>Vista general del tablero</translation>
    </message>
    <message>
        <source>The arrow keys move the map.</source>
        <translation>Las teclas de flecha mueven el mapa.</translation>
    </message>
    <message>
        <source>Click or drag to move the map; so do the arrow keys.</source>
        <translation>Haga clic o arrastre para mover el mapa; las teclas de flecha también lo mueven.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::MiroForm</name>
    <message>
        <source>BoardBridge works as an app of your own, so that nobody stands between you and Miro. Once for your team:</source>
        <translation>BoardBridge funciona como una aplicación propia, de modo que no hay nadie entre usted y Miro. Una sola vez por equipo de Miro:</translation>
    </message>
    <message>
        <source>In Miro, open Profile settings → Your apps, and create an app in your team.</source>
        <translation>En Miro, abra Profile settings → Your apps y cree una aplicación en su equipo.</translation>
    </message>
    <message>
        <source>Either kind of token will do: expiring ones are renewed by BoardBridge each hour.</source>
        <translation>Sirve cualquier tipo de token: BoardBridge renueva cada hora los que caducan.</translation>
    </message>
    <message>
        <source>Under Redirect URI, add the address below, exactly as it stands here.</source>
        <translation>En Redirect URI, añada la dirección de abajo, exactamente como figura aquí.</translation>
    </message>
    <message>
        <source>Under Permissions, tick %1.</source>
        <translation>En Permissions, marque %1.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret from there into these fields.</source>
        <translation>Copie desde allí a estos campos el ID de cliente y el secreto de cliente.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>URL de redirección</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Team id</source>
        <translation>ID del equipo</translation>
    </message>
    <message>
        <source>empty: chosen on Miro&apos;s page</source>
        <translation>vacío: se elige en la página de Miro</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
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
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User name, if it asks for one</source>
        <translation>Nombre de usuario, si lo pide</translation>
    </message>
    <message>
        <source>Password, kept in the keychain</source>
        <translation>Contraseña, guardada en el llavero</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>El proxy del sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>An HTTP proxy</source>
        <translation>Un proxy HTTP</translation>
    </message>
    <message>
        <source>A SOCKS5 proxy</source>
        <translation>Un proxy SOCKS5</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Enter the host and the port of the proxy.</source>
        <translation>Introduzca el host y el puerto del proxy.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::OptionsForm</name>
    <message>
        <source>New tasks of the project get a sticky</source>
        <translation>Las tareas nuevas del proyecto reciben una nota</translation>
    </message>
    <message>
        <source>Project of stickies outside every mapped frame</source>
        <translation>Proyecto de las notas fuera de los marcos asignados</translation>
    </message>
    <message>
        <source>Mark on a sticky</source>
        <translation>Marca en una nota</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Last line of the text</source>
        <translation>Última línea del texto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Cambiado en ambos lados</translation>
    </message>
    <message>
        <source>The newer one wins</source>
        <translation>Gana lo más reciente</translation>
    </message>
    <message>
        <source>Miro wins</source>
        <translation>Gana Miro</translation>
    </message>
    <message>
        <source>Bitrix24 wins</source>
        <translation>Gana Bitrix24</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>When a sticky is deleted</source>
        <translation>Cuando se elimina una nota</translation>
    </message>
    <message>
        <source>Leave its task alone</source>
        <translation>No tocar su tarea</translation>
    </message>
    <message>
        <source>Complete its task</source>
        <translation>Completar su tarea</translation>
    </message>
    <message>
        <source>Delete its task</source>
        <translation>Eliminar su tarea</translation>
    </message>
    <message>
        <source>When a task is deleted</source>
        <translation>Cuando se elimina una tarea</translation>
    </message>
    <message>
        <source>Leave its sticky alone</source>
        <translation>No tocar su nota</translation>
    </message>
    <message>
        <source>Mark its sticky</source>
        <translation>Marcar su nota</translation>
    </message>
    <message>
        <source>Delete its sticky</source>
        <translation>Eliminar su nota</translation>
    </message>
    <message>
        <source>Wait until typing stops</source>
        <translation>Esperar a que nadie escriba</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask before more than this many pairs end at once</source>
        <translation>Preguntar antes si terminan a la vez más pares que estos</translation>
    </message>
    <message>
        <source>… or more than this share of all pairs</source>
        <translation>… o más de esta parte de todos los pares</translation>
    </message>
    <message>
        <source>%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Proyecto %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::OverviewPage</name>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Look at every board and project now (F5)</source>
        <translation>Revisar ahora todos los tableros y proyectos (F5)</translation>
    </message>
    <message>
        <source>No board is linked</source>
        <translation>No hay tableros vinculados</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vista previa…</translation>
    </message>
    <message>
        <source>Look at what would be written, and choose of it (Ctrl+P)</source>
        <translation>Ver lo que se escribiría y elegir qué se escribe (Control+P)</translation>
    </message>
    <message>
        <source>Link a board with a project, and see what would be written before anything is.</source>
        <translation>Vincule un tablero con un proyecto y vea qué se escribiría antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>Link a board…</source>
        <translation>Vincular un tablero…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::OwnBrowserPage</name>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Dirección de la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Address that the browser ended at, or the code in it</source>
        <translation>Dirección en la que terminó el navegador, o el código que contiene</translation>
    </message>
    <message>
        <source>If your browser shows that it can&apos;t open the page at the end, copy its address from there into this field. It is used at once, as it is good for a short time only.</source>
        <translation>Si al final su navegador muestra que no puede abrir la página, copie su dirección en este campo. Se usa de inmediato, ya que vale por poco tiempo.</translation>
    </message>
    <message>
        <source>Sign in in your own browser</source>
        <translation>Inicie sesión en su propio navegador</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Reabrir el navegador</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recomenzar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy this address into your browser and sign in there.</source>
        <translation>Copie esta dirección en su navegador e inicie sesión allí.</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in page opens in your browser. Sign in there and come back: this goes on by itself. If no browser opens, copy this address into one on this computer:</source>
        <translation>La página de inicio de sesión de %1 se abre en su navegador. Inicie sesión allí y vuelva: esto continúa solo. Si no se abre ningún navegador, copie esta dirección en uno de este equipo:</translation>
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
        <translation>%1, pero otro también encaja</translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Similitud</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PastePage</name>
    <message>
        <source>In Miro, open Profile settings → Your apps → your app, press “Install app and get OAuth token”, choose the team, and paste the token here. It is kept in your keychain and nowhere else.</source>
        <translation>En Miro, abra Profile settings → Your apps → su aplicación, pulse “Install app and get OAuth token”, elija el equipo y pegue aquí el token. Se guarda en su llavero y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>In Bitrix24, open Developer resources → Other → Inbound webhook, give the permissions, save, and paste the webhook&apos;s address here. It is a secret, and kept in your keychain and nowhere else. BoardBridge gets no events through a webhook, so changes are noticed a little later.</source>
        <translation>En Bitrix24, abra Recursos para desarrolladores → Otro → Webhook entrante, conceda los permisos, guarde y pegue aquí la dirección del webhook. Es secreta y se guarda en su llavero y en ningún otro lugar. Con un webhook, BoardBridge no recibe eventos, así que los cambios se detectan un poco más tarde.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Paste an access token</source>
        <translation>Pegar un token de acceso</translation>
    </message>
    <message>
        <source>Paste a webhook&apos;s address</source>
        <translation>Pegar la dirección de un webhook</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PlanDialog</name>
    <message>
        <source>Finding out what would change</source>
        <translation>Averiguando qué cambiaría</translation>
    </message>
    <message>
        <source>Both sides are read; nothing is written.</source>
        <translation>Se leen ambos lados; no se escribe nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>No cambiaría nada</translation>
    </message>
    <message>
        <source>Both sides agree already.</source>
        <translation>Ambos lados ya coinciden.</translation>
    </message>
    <message>
        <source>The preview failed</source>
        <translation>La vista previa falló</translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%Ln operación</numerusform>
            <numerusform>%Ln operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>What the new mapping changes</source>
        <translation>Qué cambia la nueva asignación</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PlanReview</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>R&amp;eintentar</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <translation>Cuánto se ha hecho</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Take bac&amp;k</source>
        <translation>Re&amp;vertir</translation>
    </message>
    <message>
        <source>For the chosen lines:</source>
        <translation>Para las líneas elegidas:</translation>
    </message>
    <message>
        <source>Take &amp;Miro&apos;s</source>
        <translation>Tomar el de &amp;Miro</translation>
    </message>
    <message>
        <source>Miro&apos;s value is written to Bitrix24</source>
        <translation>El valor de Miro se escribe en Bitrix24</translation>
    </message>
    <message>
        <source>Take &amp;Bitrix24&apos;s</source>
        <translation>Tomar el de &amp;Bitrix24</translation>
    </message>
    <message>
        <source>Bitrix24&apos;s value is written to Miro</source>
        <translation>El valor de Bitrix24 se escribe en Miro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Finding out what would be written</source>
        <translation>Averiguando qué se escribiría</translation>
    </message>
    <message>
        <source>Both sides are read; nothing is written. The sync waits while this is open.</source>
        <translation>Se leen ambos lados; no se escribe nada. La sincronización espera mientras esto está abierto.</translation>
    </message>
    <message>
        <source>Finding out what would be written…</source>
        <translation>Averiguando qué se escribiría…</translation>
    </message>
    <message>
        <source>Nothing would be written</source>
        <translation>No se escribiría nada</translation>
    </message>
    <message>
        <source>Both sides agree already.</source>
        <translation>Ambos lados ya coinciden.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>No hay nada que revertir</translation>
    </message>
    <message>
        <source>Everything is as it was before the run.</source>
        <translation>Todo está como antes de la ejecución.</translation>
    </message>
    <message>
        <source>This is more than the link does at once without asking: %1. Look at it closely.</source>
        <translation>Esto es más de lo que el vínculo hace a la vez sin preguntar: %1. Revíselo con atención.</translation>
    </message>
    <message>
        <source>The preview failed</source>
        <translation>La vista previa falló</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operations done</source>
        <translation>
            <numerusform>%1 de %Ln operación hecha</numerusform>
            <numerusform>%1 de %Ln operaciones hechas</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>falta cerca de %1</translation>
    </message>
    <message>
        <source>You stopped it. What was not written is marked in the list.</source>
        <translation>Usted lo detuvo. Lo que no se escribió está marcado en la lista.</translation>
    </message>
    <message>
        <source>It ended early: %1</source>
        <translation>Terminó antes de tiempo: %1</translation>
    </message>
    <message>
        <source>Not everything could be written: the list says why. What failed is tried again.</source>
        <translation>No se pudo escribir todo: la lista indica por qué. Lo que falló se reintenta.</translation>
    </message>
    <message numerus="yes">
        <source>All %n operations are done.</source>
        <translation>
            <numerusform>%Ln operación hecha.</numerusform>
            <numerusform>Las %Ln operaciones están hechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operations are done.</source>
        <translation>
            <numerusform>%1 de %Ln operación hecha.</numerusform>
            <numerusform>%1 de %Ln operaciones hechas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>No escrito</translation>
    </message>
    <message>
        <source>Not written. %1</source>
        <translation>No escrito. %1</translation>
    </message>
    <message>
        <source>%1 Miro credits</source>
        <translation>%1 créditos de Miro</translation>
    </message>
    <message numerus="yes">
        <source>%n Bitrix24 calls</source>
        <translation>
            <numerusform>%Ln llamada a Bitrix24</numerusform>
            <numerusform>%Ln llamadas a Bitrix24</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%Ln operación</numerusform>
            <numerusform>%Ln operaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operations</source>
        <translation>
            <numerusform>%1 de %Ln operación</numerusform>
            <numerusform>%1 de %Ln operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left out stays as it is until it is edited; “Activity” lists it.</source>
        <translation>Lo que se deja fuera queda como está hasta que se edite; “Actividad” lo muestra.</translation>
    </message>
    <message>
        <source>Stopping after the write that is on its way…</source>
        <translation>Deteniendo tras la escritura en curso…</translation>
    </message>
    <message>
        <source>What taking run %1 back would write</source>
        <translation>Qué escribiría revertir la ejecución %1</translation>
    </message>
    <message>
        <source>What would be written now</source>
        <translation>Qué se escribiría ahora</translation>
    </message>
    <message>
        <source>Something changed meanwhile, so nothing was written. This is what would be written now.</source>
        <translation>Entretanto algo cambió, así que no se escribió nada. Esto es lo que se escribiría ahora.</translation>
    </message>
    <message>
        <source>%L1 to do</source>
        <translation>%L1 por hacer</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PlanStep</name>
    <message numerus="yes">
        <source>%n operations to do.</source>
        <translation>
            <numerusform>%Ln operación por hacer.</numerusform>
            <numerusform>%Ln operaciones por hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do yet. What you add on either side from now on is kept in step.</source>
        <translation>Aún no hay nada que hacer. Lo que añada en cualquiera de los lados a partir de ahora se sincroniza.</translation>
    </message>
    <message>
        <source>It takes about %1.</source>
        <translation>Tarda cerca de %1.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PlanTree</name>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>después: %1</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Qué se haría</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Requiere su decisión</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>You chose Miro&apos;s value</source>
        <translation>Usted eligió el valor de Miro</translation>
    </message>
    <message>
        <source>You chose Bitrix24&apos;s value</source>
        <translation>Usted eligió el valor de Bitrix24</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Can&apos;t be taken back, or not quite</source>
        <translation>No se puede revertir, o no del todo</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Elemento %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tarea %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PreviewBar</name>
    <message>
        <source>Load the live board again</source>
        <translation>Volver a cargar el tablero en vivo</translation>
    </message>
    <message>
        <source>Open the board in your browser</source>
        <translation>Abrir el tablero en su navegador</translation>
    </message>
    <message>
        <source>Sign out of Miro here</source>
        <translation>Cerrar aquí la sesión de Miro</translation>
    </message>
    <message>
        <source>Forgets who is signed in to Miro in this view. The sync goes on.</source>
        <translation>Olvida quién ha iniciado sesión en Miro en esta vista. La sincronización continúa.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en navegador</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>No abrir</translation>
    </message>
    <message>
        <source>Live board from %1</source>
        <translation>Tablero en vivo de %1</translation>
    </message>
    <message>
        <source>The board wants to open %1, which is not a part of it.</source>
        <translation>El tablero quiere abrir %1, que no forma parte de él.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ProfilesCard</name>
    <message>
        <source>%1 – can&apos;t be used</source>
        <translation>%1 – no se puede usar</translation>
    </message>
    <message>
        <source>%1 – this window</source>
        <translation>%1 – esta ventana</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>One for each pair of a portal and a Miro team, each with its own sign-ins and journal.</source>
        <translation>Uno por cada par de portal y equipo de Miro, cada uno con sus propias sesiones y su diario.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Renombrar perfil</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Eliminar perfil</translation>
    </message>
    <message>
        <source>Delete “%1” with its links, its journal and its sign-ins? What is on the boards and in the portal stays.</source>
        <translation>¿Eliminar “%1” con sus vínculos, su diario y sus sesiones? Lo que hay en los tableros y en el portal se queda.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Exportar perfil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Importar perfil</translation>
    </message>
</context>
<context>
    <name>bridge::ui::QueueModel</name>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>The service&apos;s answer</source>
        <translation>La respuesta del servicio</translation>
    </message>
</context>
<context>
    <name>bridge::ui::RuleForm</name>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza por</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Cualquier texto</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>No cambiar</translation>
    </message>
</context>
<context>
    <name>bridge::ui::RuleList</name>
    <message>
        <source>Rules, in the order they are tried</source>
        <translation>Reglas, en el orden en que se prueban</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stickies</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::ui::RuleText</name>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cian</translation>
    </message>
    <message>
        <source>Light pink</source>
        <translation>Rosa claro</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Subtask</source>
        <translation>Subtarea</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>etiqueta “%1”</translation>
    </message>
    <message>
        <source>begins with “%1”</source>
        <translation>empieza por “%1”</translation>
    </message>
    <message>
        <source>Every sticky</source>
        <translation>Todas las notas</translation>
    </message>
    <message>
        <source>%1, low priority</source>
        <translation>%1, prioridad baja</translation>
    </message>
    <message>
        <source>%1, normal priority</source>
        <translation>%1, prioridad normal</translation>
    </message>
    <message>
        <source>%1, high priority</source>
        <translation>%1, prioridad alta</translation>
    </message>
    <message>
        <source>No rule makes a task: add one.</source>
        <translation>Ninguna regla crea tareas: añada una.</translation>
    </message>
    <message>
        <source>Subtasks and comments need a task to belong to: add a rule that makes one.</source>
        <translation>Las subtareas y los comentarios necesitan una tarea a la que pertenecer: añada una regla que la cree.</translation>
    </message>
    <message>
        <source>Never reached: “%1” above takes all of its stickies. Move it up.</source>
        <translation>Nunca se alcanza: “%1”, más arriba, toma todas sus notas. Suba esta regla.</translation>
    </message>
    <message>
        <source>It takes every sticky: choose a colour, a tag or a beginning.</source>
        <translation>Toma todas las notas: elija un color, una etiqueta o un comienzo.</translation>
    </message>
    <message>
        <source>“%1” means nothing yet: draw a line from it.</source>
        <translation>“%1” aún no significa nada: trace una línea desde él.</translation>
    </message>
    <message>
        <source>“%1” is mapped twice: remove one of them.</source>
        <translation>“%1” está asignado dos veces: quite una de las asignaciones.</translation>
    </message>
    <message>
        <source>The board has no frame “%1”.</source>
        <translation>El tablero no tiene el marco “%1”.</translation>
    </message>
    <message>
        <source>Several frames are called “%1”: all of them mean the same.</source>
        <translation>Varios marcos se llaman “%1”: todos significan lo mismo.</translation>
    </message>
    <message>
        <source>A stage belongs to a project: draw a line from “%1” to one, too.</source>
        <translation>Una etapa pertenece a un proyecto: trace también una línea desde “%1” a uno.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SelfTestPane</name>
    <message>
        <source>Progress of the self-test</source>
        <translation>Progreso de la autoprueba</translation>
    </message>
    <message>
        <source>Link to try</source>
        <translation>Vínculo que se prueba</translation>
    </message>
    <message>
        <source>How many boards are made up</source>
        <translation>Cuántos tableros se inventan</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Vínculo</translation>
    </message>
    <message>
        <source>Boar&amp;ds</source>
        <translation>&amp;Tableros</translation>
    </message>
    <message>
        <source>Results of the self-test</source>
        <translation>Resultados de la autoprueba</translation>
    </message>
    <message>
        <source>Nothing to test yet</source>
        <translation>Aún no hay nada que probar</translation>
    </message>
    <message>
        <source>Test the mapping before you rely on it</source>
        <translation>Pruebe la asignación antes de confiar en ella</translation>
    </message>
    <message>
        <source>A link&apos;s rules and frames can be tested here once there is a link.</source>
        <translation>Las reglas y los marcos de un vínculo se pueden probar aquí en cuanto haya uno.</translation>
    </message>
    <message>
        <source>Boards are made up with the link&apos;s frames and stickies for each of its rules. They are synced with a simulated portal inside this program, edited on both sides and synced again. Nothing reaches Miro or Bitrix24.</source>
        <translation>Se inventan tableros con los marcos del vínculo y notas para cada una de sus reglas. Se sincronizan con un portal simulado dentro de este programa, se editan en ambos lados y se sincronizan otra vez. Nada llega a Miro ni a Bitrix24.</translation>
    </message>
    <message>
        <source>Making up boards…</source>
        <translation>Inventando tableros…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Run self-test</source>
        <translation>&amp;Iniciar autoprueba</translation>
    </message>
    <message>
        <source>Stop the self-test</source>
        <translation>Detener la autoprueba</translation>
    </message>
    <message>
        <source>Run self-test</source>
        <translation>Iniciar autoprueba</translation>
    </message>
    <message>
        <source>%L1 of %L2 boards tested</source>
        <translation>%L1 de %L2 tableros probados</translation>
    </message>
    <message>
        <source>Link a board…</source>
        <translation>Vincular un tablero…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SettingsForm</name>
    <message>
        <source>These settings are part of a profile. Set up a link first; then they can be changed here.</source>
        <translation>Estos ajustes forman parte de un perfil. Configure primero un vínculo; después se podrán cambiar aquí.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>The settings below are those of this link.</source>
        <translation>Los ajustes de abajo son los de este vínculo.</translation>
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
        <translation>Restaurar valores por defecto</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Buscar (Control+F)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de la configuración</translation>
    </message>
    <message>
        <source>The changes are discarded.</source>
        <translation>Se descartaron los cambios.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%Ln ajuste encontrado</numerusform>
            <numerusform>%Ln ajustes encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>Something can&apos;t be saved as it is: see the marked settings.</source>
        <translation>Algo no se puede guardar tal como está: vea los ajustes marcados.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The changed settings are not saved.</source>
        <translation>Los ajustes cambiados no están guardados.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SettingsSections</name>
    <message>
        <source>This desktop has no tray, so a hidden window could not be opened again.</source>
        <translation>Este escritorio no tiene bandeja del sistema, así que una ventana oculta no se podría volver a abrir.</translation>
    </message>
    <message>
        <source>Start BoardBridge when I log in</source>
        <translation>Iniciar BoardBridge al iniciar sesión en este equipo</translation>
    </message>
    <message>
        <source>Not possible on this system.</source>
        <translation>No es posible en este sistema.</translation>
    </message>
    <message>
        <source>Start without the window, in the tray</source>
        <translation>Iniciar sin la ventana, en la bandeja del sistema</translation>
    </message>
    <message>
        <source>The window opens from the tray&apos;s icon.</source>
        <translation>La ventana se abre desde el icono de la bandeja del sistema.</translation>
    </message>
    <message>
        <source>Keep syncing when the window is closed</source>
        <translation>Seguir sincronizando con la ventana cerrada</translation>
    </message>
    <message>
        <source>“Quit” in the menu or in the tray ends BoardBridge.</source>
        <translation>“Salir”, en el menú o en la bandeja del sistema, cierra BoardBridge.</translation>
    </message>
    <message>
        <source>For one link</source>
        <translation>Por vínculo</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>Elementos nuevos</translation>
    </message>
    <message>
        <source>What exists on both sides is always kept in step both ways.</source>
        <translation>Lo que existe en ambos lados siempre se sincroniza en ambos sentidos.</translation>
    </message>
    <message>
        <source>Both ways: tasks get stickies, too</source>
        <translation>Ambos sentidos: las tareas también reciben notas</translation>
    </message>
    <message>
        <source>Only from stickies to tasks</source>
        <translation>Solo de notas a tareas</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Cambiado en ambos lados</translation>
    </message>
    <message>
        <source>The text that loses is kept in the history.</source>
        <translation>El texto que pierde se conserva en el historial.</translation>
    </message>
    <message>
        <source>The newer one wins</source>
        <translation>Gana lo más reciente</translation>
    </message>
    <message>
        <source>Miro wins</source>
        <translation>Gana Miro</translation>
    </message>
    <message>
        <source>Bitrix24 wins</source>
        <translation>Gana Bitrix24</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>When a sticky is deleted</source>
        <translation>Cuando se elimina una nota</translation>
    </message>
    <message>
        <source>Leave its task alone</source>
        <translation>No tocar su tarea</translation>
    </message>
    <message>
        <source>Complete its task</source>
        <translation>Completar su tarea</translation>
    </message>
    <message>
        <source>Delete its task</source>
        <translation>Eliminar su tarea</translation>
    </message>
    <message>
        <source>When a task is deleted</source>
        <translation>Cuando se elimina una tarea</translation>
    </message>
    <message>
        <source>Leave its sticky alone</source>
        <translation>No tocar su nota</translation>
    </message>
    <message>
        <source>Mark its sticky</source>
        <translation>Marcar su nota</translation>
    </message>
    <message>
        <source>Delete its sticky</source>
        <translation>Eliminar su nota</translation>
    </message>
    <message>
        <source>Wait until typing stops</source>
        <translation>Esperar a que nadie escriba</translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <translation>
            <numerusform>segundo</numerusform>
            <numerusform>segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>An edit is synced once it has stayed the same for this long.</source>
        <translation>Una edición se sincroniza cuando lleva este tiempo sin cambiar.</translation>
    </message>
    <message>
        <source>Ask before more than</source>
        <translation>Preguntar antes si más de</translation>
    </message>
    <message numerus="yes">
        <source>pairs end at once</source>
        <translation>
            <numerusform>par termina a la vez</numerusform>
            <numerusform>pares terminan a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted, completed or moved to another project. Whichever of both limits is higher holds.</source>
        <translation>Eliminados, completados o movidos a otro proyecto. Vale el mayor de los dos límites.</translation>
    </message>
    <message>
        <source>or more than</source>
        <translation>o más del</translation>
    </message>
    <message>
        <source>% of all pairs</source>
        <translation>% de todos los pares</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>Shown above the pages and in the list of profiles.</source>
        <translation>Se muestra encima de las páginas y en la lista de perfiles.</translation>
    </message>
    <message>
        <source>Look at Miro every</source>
        <translation>Revisar Miro cada</translation>
    </message>
    <message>
        <source>Twice as often after a change, half as often when it is quiet.</source>
        <translation>Con el doble de frecuencia tras un cambio, con la mitad cuando no hay actividad.</translation>
    </message>
    <message>
        <source>Look at Bitrix24 every</source>
        <translation>Revisar Bitrix24 cada</translation>
    </message>
    <message>
        <source>Changes from Bitrix24</source>
        <translation>Cambios de Bitrix24</translation>
    </message>
    <message>
        <source>Events tell of deletions at once; they need an app signed in by an administrator.</source>
        <translation>Los eventos avisan al instante de las eliminaciones; requieren una aplicación con la sesión de un administrador.</translation>
    </message>
    <message>
        <source>Events where possible</source>
        <translation>Eventos si es posible</translation>
    </message>
    <message>
        <source>Events only</source>
        <translation>Solo eventos</translation>
    </message>
    <message>
        <source>Ask for what changed</source>
        <translation>Consultar los cambios</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>Conservar el historial durante</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is in the history can be taken back.</source>
        <translation>Solo se puede revertir lo que está en el historial.</translation>
    </message>
    <message>
        <source>Something waits for my decision</source>
        <translation>Algo espera mi decisión</translation>
    </message>
    <message>
        <source>A conflict, or a run that would change a lot at once.</source>
        <translation>Un conflicto, o una ejecución que cambiaría mucho a la vez.</translation>
    </message>
    <message>
        <source>A service refuses the sign-in</source>
        <translation>Un servicio rechaza el inicio de sesión</translation>
    </message>
    <message>
        <source>A link stops until somebody repairs it</source>
        <translation>Un vínculo se detiene hasta que alguien lo repare</translation>
    </message>
    <message>
        <source>A missing right, a board that is gone, a full disk. Not a network that is down for a while.</source>
        <translation>Falta un permiso, un tablero ya no está o el disco está lleno. No si la red falla un rato.</translation>
    </message>
    <message>
        <source>Operations failed</source>
        <translation>Operaciones fallidas</translation>
    </message>
    <message>
        <source>They are tried again by themselves.</source>
        <translation>Se reintentan solas.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>No notifications at these times</source>
        <translation>Sin notificaciones en este horario</translation>
    </message>
    <message>
        <source>What still needs you afterwards is told then.</source>
        <translation>Lo que después aún requiera su atención se notifica entonces.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Owner of the calendar</source>
        <translation>Propietario del calendario</translation>
    </message>
    <message>
        <source>The number of a Bitrix24 user; 0 while nobody is chosen.</source>
        <translation>El número de un usuario de Bitrix24; 0 mientras no se elija a nadie.</translation>
    </message>
    <message>
        <source>A booking takes</source>
        <translation>Una reserva dura</translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <translation>
            <numerusform>minuto</numerusform>
            <numerusform>minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer slots of</source>
        <translation>Ofrecer horarios de</translation>
    </message>
    <message>
        <source>Position of the employees</source>
        <translation>Cargo de los empleados</translation>
    </message>
    <message>
        <source>Deals are shared out among the employees with this position.</source>
        <translation>Las negociaciones se reparten entre los empleados con este cargo.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Look up free slots</source>
        <translation>Consultar horarios libres</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Cancel bookings</source>
        <translation>Cancelar reservas</translation>
    </message>
    <message>
        <source>Create tasks</source>
        <translation>Crear tareas</translation>
    </message>
    <message>
        <source>Create leads</source>
        <translation>Crear prospectos</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Look up free slots when a conversation starts</source>
        <translation>Consultar horarios libres cuando empieza una conversación</translation>
    </message>
    <message>
        <source>Create a deal when a conversation ends</source>
        <translation>Crear una negociación cuando termina una conversación</translation>
    </message>
    <message>
        <source>Programs on this computer may report events</source>
        <translation>Los programas de este equipo pueden comunicar eventos</translation>
    </message>
    <message>
        <source>By HTTP on this computer&apos;s own address, with a token; nothing is open to the network.</source>
        <translation>Por HTTP en la dirección propia de este equipo, con un token; nada queda abierto a la red.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Dates and numbers follow it.</source>
        <translation>Las fechas y los números se adaptan a él.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Relative to the system&apos;s size. It takes effect at the next start.</source>
        <translation>Respecto al del sistema. Se aplica en el próximo arranque.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>This version does not use these settings yet. They are kept for a later one.</source>
        <translation>Esta versión aún no usa estos ajustes; se guardan para una versión posterior.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>On other pages</source>
        <translation>En otras páginas</translation>
    </message>
    <message>
        <source>Rules and frames</source>
        <translation>Reglas y marcos</translation>
    </message>
    <message>
        <source>What stickies become, by colour, tag or beginning, and what frames mean.</source>
        <translation>Qué pasan a ser las notas, por color, etiqueta o comienzo, y qué significan los marcos.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Sign-ins and profiles</source>
        <translation>Sesiones y perfiles</translation>
    </message>
    <message>
        <source>Miro&apos;s and Bitrix24&apos;s account, and whether the keychain or a file keeps the sign-ins.</source>
        <translation>Las cuentas de Miro y Bitrix24, y si los inicios de sesión se guardan en el llavero o en un archivo.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How this computer reaches both services.</source>
        <translation>Cómo llega este equipo a los dos servicios.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Setup</name>
    <message>
        <source>Set up BoardBridge</source>
        <translation>Configurar BoardBridge</translation>
    </message>
    <message>
        <source>Connect Miro and Bitrix24</source>
        <translation>Conectar Miro y Bitrix24</translation>
    </message>
    <message>
        <source>The profile needs a correction</source>
        <translation>El perfil necesita una corrección</translation>
    </message>
    <message>
        <source>Correct the file, then press “Try again”.</source>
        <translation>Corrija el archivo y pulse “Reintentar”.</translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <translation>El perfil está en uso</translation>
    </message>
    <message>
        <source>Connect Miro: sign in under “Accounts”, or run this in a terminal and paste the app&apos;s access token.</source>
        <translation>Conecte Miro: inicie sesión en “Cuentas”, o ejecute esto en un terminal y pegue el token de acceso de la aplicación.</translation>
    </message>
    <message>
        <source>Connect Bitrix24: sign in under “Accounts”, or run this and paste the address of an inbound webhook.</source>
        <translation>Conecte Bitrix24: inicie sesión en “Cuentas”, o ejecute esto y pegue la dirección de un webhook entrante.</translation>
    </message>
    <message>
        <source>Connect Miro and Bitrix24, choose a board and a project, and see what would be written before anything is. It takes about three minutes.</source>
        <translation>Conecte Miro y Bitrix24, elija un tablero y un proyecto y vea qué se escribiría antes de que se escriba nada. Tarda unos tres minutos.</translation>
    </message>
    <message>
        <source>Or write this as profile.json into %1, with your portal, board and project. A board&apos;s id stands in its address after /board/.</source>
        <translation>O guarde esto como profile.json en %1, con su portal, tablero y proyecto. El ID de un tablero está en su dirección, después de /board/.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SetupPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Map of a board</source>
        <translation>Mapa de un tablero</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Show a page, in the sidebar&apos;s order</source>
        <translation>Mostrar una página, en el orden de la barra lateral</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Search or filter what is shown</source>
        <translation>Buscar o filtrar lo que se muestra</translation>
    </message>
    <message>
        <source>This list; the question mark shows it, too</source>
        <translation>Esta lista; el signo de interrogación también la muestra</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo the last change of the draft</source>
        <translation>Deshacer el último cambio del borrador</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remove the chosen rule or line</source>
        <translation>Quitar la regla o la línea elegida</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>From sticky to sticky</source>
        <translation>De nota en nota</translation>
    </message>
    <message>
        <source>Skip the chosen operations that failed</source>
        <translation>Omitir las operaciones fallidas elegidas</translation>
    </message>
    <message>
        <source>Look at what would be written now</source>
        <translation>Ver qué se escribiría ahora</translation>
    </message>
    <message>
        <source>Try the chosen failed operations again</source>
        <translation>Reintentar las operaciones fallidas elegidas</translation>
    </message>
    <message>
        <source>Take the chosen line&apos;s run back, after a look at it</source>
        <translation>Revertir la ejecución de la línea elegida, tras revisarla</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tableros</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SignInDialog</name>
    <message>
        <source>Sign in to Miro</source>
        <translation>Iniciar sesión en Miro</translation>
    </message>
    <message>
        <source>Sign in to Bitrix24</source>
        <translation>Iniciar sesión en Bitrix24</translation>
    </message>
    <message>
        <source>Sign in here</source>
        <translation>Iniciar sesión aquí</translation>
    </message>
    <message>
        <source>In my own browser</source>
        <translation>En mi navegador</translation>
    </message>
    <message>
        <source>Paste a token…</source>
        <translation>Pegar un token…</translation>
    </message>
    <message>
        <source>Paste a webhook…</source>
        <translation>Pegar un webhook…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Asking who you are, and keeping the access in your keychain.</source>
        <translation>Averiguando quién es usted y guardando el acceso en su llavero.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recomenzar</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Cambiar los datos</translation>
    </message>
    <message>
        <source>Nobody is signed in yet</source>
        <translation>Aún no se ha iniciado sesión</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SignInsCard</name>
    <message>
        <source>Sign-ins</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Renews itself; ends on %1 if unused</source>
        <translation>Se renueva sola; termina el %1 si no se usa</translation>
    </message>
    <message>
        <source>Valid until revoked</source>
        <translation>Válida hasta que se revoque</translation>
    </message>
    <message>
        <source>Access until %1, renewed by itself</source>
        <translation>Acceso hasta %1, se renueva solo</translation>
    </message>
    <message>
        <source>Ended on %1: sign in again</source>
        <translation>Terminó el %1: inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>Access until %1, then sign in again</source>
        <translation>Acceso hasta %1, luego inicie sesión de nuevo</translation>
    </message>
</context>
<context>
    <name>bridge::ui::StartDialog</name>
    <message>
        <source>Set up a link</source>
        <translation>Configurar un vínculo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>bridge::ui::StartTexts</name>
    <message>
        <source>Connect Miro</source>
        <translation>Conectar Miro</translation>
    </message>
    <message>
        <source>Connect Bitrix24</source>
        <translation>Conectar Bitrix24</translation>
    </message>
    <message>
        <source>Choose a board and a project</source>
        <translation>Elegir un tablero y un proyecto</translation>
    </message>
    <message>
        <source>What the frames mean</source>
        <translation>Qué significan los marcos</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Qué se escribirá</translation>
    </message>
    <message>
        <source>BoardBridge reads and writes stickies in your name. The sign-in stays on this computer.</source>
        <translation>BoardBridge lee y escribe notas adhesivas en su nombre. La sesión se queda en este equipo.</translation>
    </message>
    <message>
        <source>BoardBridge reads and writes tasks in your name. The sign-in stays on this computer.</source>
        <translation>BoardBridge lee y escribe tareas en su nombre. La sesión se queda en este equipo.</translation>
    </message>
    <message>
        <source>Stickies of the board become tasks of the project, and its tasks become stickies. More boards can be linked later.</source>
        <translation>Las notas adhesivas del tablero pasan a ser tareas del proyecto, y sus tareas pasan a ser notas adhesivas. Más adelante se pueden vincular otros tableros.</translation>
    </message>
    <message>
        <source>This is proposed from the frames&apos; titles. Drag from a frame to what it means, or choose a frame and press Del to take its line away.</source>
        <translation>Es una propuesta según los títulos de los marcos. Arrastre desde un marco hasta lo que significa, o elija un marco y pulse Suprimir para quitar su línea.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. “Start” writes this, and keeps both sides in step from then on.</source>
        <translation>Aún no se ha escrito nada. “Iniciar” escribe esto y, desde entonces, mantiene ambos lados sincronizados.</translation>
    </message>
    <message>
        <source>Asking for boards and projects</source>
        <translation>Consultando tableros y proyectos</translation>
    </message>
    <message>
        <source>Reading the board</source>
        <translation>Leyendo el tablero</translation>
    </message>
    <message>
        <source>Finding out what would be written</source>
        <translation>Averiguando qué se escribiría</translation>
    </message>
    <message>
        <source>Both services are asked what you may see.</source>
        <translation>Se pregunta a ambos servicios qué puede ver usted.</translation>
    </message>
    <message>
        <source>Both sides are read; nothing is written. A large board takes a while.</source>
        <translation>Se leen ambos lados; no se escribe nada. Un tablero grande tarda un poco.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Compruebe la red y reintente.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Espere un poco y reintente.</translation>
    </message>
    <message>
        <source>Go back to the account and sign in again, or choose another board or project.</source>
        <translation>Vuelva a la cuenta e inicie sesión de nuevo, o elija otro tablero o proyecto.</translation>
    </message>
    <message>
        <source>What is on both sides already</source>
        <translation>Qué hay ya en ambos lados</translation>
    </message>
    <message>
        <source>These stickies and tasks read alike. What you tick becomes one; the rest is made on the other side, too.</source>
        <translation>Estas notas adhesivas y tareas tienen textos parecidos. Lo que marque se une; el resto se crea también en el otro lado.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::StateFilter</name>
    <message>
        <source>Show only items in a state</source>
        <translation>Mostrar solo los elementos en un estado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Mostrar solo: %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::StatusLine</name>
    <message>
        <source>The first look is under way.</source>
        <translation>La primera revisión está en curso.</translation>
    </message>
    <message>
        <source>Comparing both sides and writing what differs.</source>
        <translation>Comparando ambos lados y escribiendo las diferencias.</translation>
    </message>
    <message>
        <source>Nothing is checked or written until you resume.</source>
        <translation>No se revisa ni se escribe nada hasta que reanude.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait for your decision.</source>
        <translation>
            <numerusform>%Ln operación espera su decisión.</numerusform>
            <numerusform>%Ln operaciones esperan su decisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) failed and will be tried again.</source>
        <translation>
            <numerusform>%Ln operación falló y se reintentará.</numerusform>
            <numerusform>%Ln operaciones fallaron y se reintentarán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait.</source>
        <translation>
            <numerusform>%Ln operación en espera.</numerusform>
            <numerusform>%Ln operaciones en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>No board is linked.</source>
        <translation>No hay tableros vinculados.</translation>
    </message>
    <message numerus="yes">
        <source>Both sides agree on %n item(s).</source>
        <translation>
            <numerusform>Ambos lados coinciden en %Ln elemento.</numerusform>
            <numerusform>Ambos lados coinciden en %Ln elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next look %1</source>
        <translation>Próxima revisión %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::TablePane</name>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con “%1”</translation>
    </message>
    <message>
        <source>Clear the filter to see everything again.</source>
        <translation>Borre el filtro para volver a verlo todo.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>bridge::ui::TimeText</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>en %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>en %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>en %1 h</translation>
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
        <translation>Abrir BoardBridge</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%Ln asunto requiere su atención</numerusform>
            <numerusform>%Ln asuntos requieren su atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::ui::TrialViews</name>
    <message>
        <source>No rule takes it.</source>
        <translation>Ninguna regla la toma.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>It waits until a connector or its text names a task.</source>
        <translation>Espera a que un conector o su texto indique una tarea.</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%Ln tarea</numerusform>
            <numerusform>%Ln tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtasks</source>
        <translation>
            <numerusform>%Ln subtarea</numerusform>
            <numerusform>%Ln subtareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%Ln comentario</numerusform>
            <numerusform>%Ln comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%Ln ignorada</numerusform>
            <numerusform>%Ln ignoradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would wait for a task</source>
        <translation>
            <numerusform>%Ln esperaría una tarea</numerusform>
            <numerusform>%Ln esperarían una tarea</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::ui::ValueText</name>
    <message>
        <source>project %1</source>
        <translation>proyecto %1</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>etapa %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ValuesPane</name>
    <message>
        <source>The value in %1</source>
        <translation>El valor en %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::WebPreview</name>
    <message>
        <source>Live board</source>
        <translation>Tablero en vivo</translation>
    </message>
    <message>
        <source>Loading the board…</source>
        <translation>Cargando el tablero…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en navegador</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The board wants to go to %1. Sign in to Miro in your browser, or open the board there.</source>
        <translation>El tablero quiere ir a %1. Inicie sesión en Miro en su navegador o abra allí el tablero.</translation>
    </message>
    <message>
        <source>The browser view stopped. Try again, or open the board in your browser.</source>
        <translation>La vista del navegador se detuvo. Reintente o abra el tablero en su navegador.</translation>
    </message>
    <message>
        <source>The live board can&apos;t be shown</source>
        <translation>No se puede mostrar el tablero en vivo</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted, so nothing was loaded from there.</source>
        <translation>El certificado de %1 no es de confianza, así que no se cargó nada desde allí.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2
Check the network, then press “Try again”. The sync and the map don&apos;t need this view.</source>
        <translation>No se puede acceder a %1: %2
Compruebe la red y pulse “Reintentar”. La sincronización y el mapa no necesitan esta vista.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::WebSignInView</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No answer yet. If the page shows an error, or says that you are done, begin again, or use your own browser.</source>
        <translation>Aún no hay respuesta. Si la página muestra un error o dice que ha terminado, empiece de nuevo o use su propio navegador.</translation>
    </message>
    <message>
        <source>You sign in to %1 itself; BoardBridge doesn&apos;t see your password.</source>
        <translation>Usted inicia sesión directamente en %1; BoardBridge no ve su contraseña.</translation>
    </message>
    <message>
        <source>Use my own browser instead</source>
        <translation>Usar mi propio navegador</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recomenzar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>%1 let you in. Getting the access…</source>
        <translation>%1 aceptó el inicio de sesión. Obteniendo el acceso…</translation>
    </message>
    <message>
        <source>The sign-in stopped</source>
        <translation>El inicio de sesión se detuvo</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Words</name>
    <message>
        <source>Create task</source>
        <translation>Crear tarea</translation>
    </message>
    <message>
        <source>Change task</source>
        <translation>Cambiar tarea</translation>
    </message>
    <message>
        <source>Create subtask</source>
        <translation>Crear subtarea</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Añadir comentario</translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation>Cambiar comentario</translation>
    </message>
    <message>
        <source>Create sticky</source>
        <translation>Crear nota</translation>
    </message>
    <message>
        <source>Change sticky</source>
        <translation>Cambiar nota</translation>
    </message>
    <message>
        <source>Mark sticky</source>
        <translation>Marcar nota</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>Eliminar tarea</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Completar tarea</translation>
    </message>
    <message>
        <source>Delete sticky</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Parent task</source>
        <translation>Tarea principal</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>No se puede acceder al servicio.</translation>
    </message>
    <message>
        <source>No answer came; it is looked up before anything is sent again.</source>
        <translation>No llegó respuesta; se averigua antes de volver a enviar nada.</translation>
    </message>
    <message>
        <source>The service asks for a pause.</source>
        <translation>El servicio pide una pausa.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>Se rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>A right is missing.</source>
        <translation>Falta un permiso.</translation>
    </message>
    <message>
        <source>It isn&apos;t there.</source>
        <translation>No está ahí.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Entretanto se cambió.</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <translation>El servicio lo rechazó.</translation>
    </message>
    <message>
        <source>The service&apos;s answer can&apos;t be read.</source>
        <translation>No se puede leer la respuesta del servicio.</translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation>El servicio tiene un fallo.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read or written.</source>
        <translation>No se puede leer o escribir el diario.</translation>
    </message>
    <message>
        <source>The profile needs a correction.</source>
        <translation>El perfil necesita una corrección.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>Check the network. BoardBridge tries again by itself.</source>
        <translation>Compruebe la red. BoardBridge reintenta solo.</translation>
    </message>
    <message>
        <source>Connect again with a new token or webhook address.</source>
        <translation>Conecte de nuevo con otro token u otra dirección de webhook.</translation>
    </message>
    <message>
        <source>Give the account the missing right or scope, then sync again.</source>
        <translation>Dé a la cuenta el permiso o ámbito que falta y vuelva a sincronizar.</translation>
    </message>
    <message>
        <source>Check the board&apos;s and the project&apos;s ids in profile.json.</source>
        <translation>Compruebe los ID del tablero y del proyecto en profile.json.</translation>
    </message>
    <message>
        <source>Change the sticky or the task, then retry.</source>
        <translation>Cambie la nota o la tarea y reintente.</translation>
    </message>
    <message>
        <source>Check that the profile folder can be written and the disk isn&apos;t full.</source>
        <translation>Compruebe que se pueda escribir en la carpeta del perfil y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>Correct profile.json and start BoardBridge again.</source>
        <translation>Corrija profile.json y vuelva a iniciar BoardBridge.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself.</source>
        <translation>No hay que hacer nada: se reintenta solo.</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Quitar marca</translation>
    </message>
    <message>
        <source>Two tasks for one sticky</source>
        <translation>Dos tareas para una nota</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Pending review</source>
        <translation>En espera de control</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Bitrix24</source>
        <translation>Bitrix24</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Recognise task</source>
        <translation>Reconocer tarea</translation>
    </message>
    <message>
        <source>Note agreement</source>
        <translation>Anotar coincidencia</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Keep text</source>
        <translation>Conservar texto</translation>
    </message>
    <message>
        <source>Another board</source>
        <translation>Otro tablero</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>Otro portal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Deleted on one side</source>
        <translation>Eliminado en un lado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Light yellow</source>
        <translation>Amarillo claro</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Light green</source>
        <translation>Verde claro</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>Verde oscuro</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cian</translation>
    </message>
    <message>
        <source>Light pink</source>
        <translation>Rosa claro</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Azul claro</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>Azul oscuro</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
</context>
</TS>
