<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>bridge::gui::Accounts</name>
    <message>
        <source>My team</source>
        <translation>Minha equipe</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Você entrou como %1.</translation>
    </message>
    <message>
        <source>The services are reached by this way from now on.</source>
        <translation>A partir de agora, os serviços são acessados por este caminho.</translation>
    </message>
</context>
<context>
    <name>bridge::gui::Diagnostics</name>
    <message>
        <source>Written to %1. Look into it before you send it.</source>
        <translation>Gravado em %1. Confira o conteúdo antes de enviar.</translation>
    </message>
</context>
<context>
    <name>bridge::gui::HistoryExport</name>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%Ln linha gravada em %1.</numerusform>
            <numerusform>%Ln linhas gravadas em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::gui::Planning</name>
    <message>
        <source>Nothing can be synced yet.</source>
        <translation>Nada pode ser sincronizado ainda.</translation>
    </message>
</context>
<context>
    <name>bridge::gui::SelfTestText</name>
    <message>
        <source>Everything became what the link says, and nothing was lost.</source>
        <translation>Tudo ficou como o vínculo diz, e nada se perdeu.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>The mapping contradicts itself</source>
        <translation>O mapeamento se contradiz</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regra: %1</translation>
    </message>
    <message>
        <source>Frame: %1</source>
        <translation>Frame: %1</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Nenhuma regra</translation>
    </message>
    <message>
        <source>No task to belong to</source>
        <translation>Sem tarefa à qual pertencer</translation>
    </message>
    <message>
        <source>The self-test could not go on</source>
        <translation>O autoteste não pôde continuar</translation>
    </message>
    <message>
        <source>The profile has no such link any more.</source>
        <translation>O perfil não tem mais esse vínculo.</translation>
    </message>
    <message>
        <source>It is never reached: the rules above take all of its stickies.</source>
        <translation>Nunca é alcançada: as regras acima levam todas as suas notas.</translation>
    </message>
    <message>
        <source>The two sides do not come to rest</source>
        <translation>Os dois lados não se estabilizam</translation>
    </message>
    <message>
        <source>Every pass writes something, though nobody edits.</source>
        <translation>Cada passagem grava algo, embora ninguém edite.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 de “%2”</translation>
    </message>
    <message>
        <source>Expected: %1. Found: %2.</source>
        <translation>Esperado: %1. Encontrado: %2.</translation>
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
        <translation>Número de tarefas</translation>
    </message>
    <message>
        <source>Test boards: %L1, stickies: %L2, edits: %L3, writes: %L4.</source>
        <translation>Quadros de teste: %L1, notas: %L2, edições: %L3, gravações: %L4.</translation>
    </message>
    <message>
        <source>Not as it should be: %L1.</source>
        <translation>Não está como deveria: %L1.</translation>
    </message>
    <message>
        <source>Stickies it took: %L1</source>
        <translation>Notas que levou: %L1</translation>
    </message>
    <message>
        <source>Stickies in it that a rule takes: %L1</source>
        <translation>Notas nele que uma regra leva: %L1</translation>
    </message>
    <message>
        <source>Stickies that were left alone: %L1</source>
        <translation>Notas deixadas como estavam: %L1</translation>
    </message>
    <message>
        <source>Comments and subtasks that waited: %L1</source>
        <translation>Comentários e subtarefas que esperaram: %L1</translation>
    </message>
</context>
<context>
    <name>bridge::gui::WindowPlace</name>
    <message>
        <source>This desktop has no tray. Closing the window ends the sync; minimised, it goes on.</source>
        <translation>Este ambiente não tem bandeja do sistema. Fechar a janela encerra a sincronização; com a janela minimizada, ela continua.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Encerrar</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AccountCard</name>
    <message>
        <source>Not checked yet</source>
        <translation>Ainda não verificado</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Ninguém entrou</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requer ação</translation>
    </message>
    <message>
        <source>through your own app</source>
        <translation>por um app próprio</translation>
    </message>
    <message>
        <source>by a pasted token</source>
        <translation>por um token colado</translation>
    </message>
    <message>
        <source>by a webhook</source>
        <translation>por um webhook</translation>
    </message>
    <message>
        <source>Access until %1, renewed by itself</source>
        <translation>Acesso até %1, com renovação automática</translation>
    </message>
    <message>
        <source>Access until %1, then sign in again</source>
        <translation>Acesso até %1; depois, entre de novo</translation>
    </message>
    <message>
        <source>Access until somebody revokes it</source>
        <translation>Acesso até alguém revogá-lo</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Sign in so that BoardBridge can read and write for you.</source>
        <translation>Entre para que o BoardBridge possa ler e gravar por você.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>Permissões: %1</translation>
    </message>
    <message>
        <source>The sign-in ends on %1: press “Test” to make it last longer.</source>
        <translation>O login termina em %1: clique em “Testar” para prolongá-lo.</translation>
    </message>
    <message>
        <source>The sign-in ends on %1 unless it is used before.</source>
        <translation>O login termina em %1, a menos que seja usado antes.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Entrar de novo…</translation>
    </message>
    <message>
        <source>%1 is missing. %2</source>
        <translation>Falta: %1. %2</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AccountStep</name>
    <message>
        <source>You need an app of your own in Miro, or its token. The next window tells how to make one.</source>
        <translation>Você precisa de um app próprio no Miro, ou do token dele. A próxima janela explica como criá-lo.</translation>
    </message>
    <message>
        <source>You need an inbound webhook of your portal, or a local application of your own. The next window tells how to make either.</source>
        <translation>Você precisa de um webhook de entrada do seu portal ou de um aplicativo local próprio. A próxima janela explica como criar qualquer um deles.</translation>
    </message>
    <message>
        <source>%1 is missing. %2</source>
        <translation>Falta: %1. %2</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Entrar de novo…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Sign-ins are kept</source>
        <translation>Logins guardados</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>no chaveiro</translation>
    </message>
    <message>
        <source>in memory: I am asked at each start</source>
        <translation>na memória: perguntar a cada início</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Sign out of %1? The sync stops until somebody signs in again.</source>
        <translation>Sair do %1? A sincronização fica parada até alguém entrar de novo.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ActivityPage</name>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar a lista</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Lists of activity</source>
        <translation>Listas de atividade</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Operations that wait</source>
        <translation>Operações em espera</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada em espera</translation>
    </message>
    <message>
        <source>Everything that was found to do is done.</source>
        <translation>Tudo o que havia a fazer foi feito.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Held and conflicts</source>
        <translation>Retidas e conflitos</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AppForm</name>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation>guardado; deixe vazio para mantê-lo</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Endereço de redirecionamento</translation>
    </message>
    <message>
        <source>Enter the client ID of your app.</source>
        <translation>Informe o Client ID do seu app.</translation>
    </message>
    <message>
        <source>Enter the client secret of your app.</source>
        <translation>Informe o Client secret do seu app.</translation>
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
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Keep syncing when the window is closed</source>
        <translation>Sincronizar mesmo com a janela fechada</translation>
    </message>
    <message>
        <source>About BoardBridge</source>
        <translation>Sobre o BoardBridge</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends BoardBridge.</source>
        <translation>Este ambiente não tem bandeja do sistema; fechar a janela encerra o BoardBridge.</translation>
    </message>
    <message>
        <source>Preview changes…</source>
        <translation>Prévia das alterações…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Attention</name>
    <message numerus="yes">
        <source>%n operation(s) wait for your decision</source>
        <translation>
            <numerusform>%Ln operação aguarda sua decisão</numerusform>
            <numerusform>%Ln operações aguardam sua decisão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) failed</source>
        <translation>
            <numerusform>%Ln operação falhou</numerusform>
            <numerusform>%Ln operações falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written until you say so.</source>
        <translation>Nada é gravado até você decidir.</translation>
    </message>
    <message>
        <source>The list says why, and what repairs it.</source>
        <translation>A lista diz o motivo e como resolver.</translation>
    </message>
    <message numerus="yes">
        <source>run %1 is held with %n operation(s)</source>
        <translation>
            <numerusform>a execução %1 está retida com %Ln operação</numerusform>
            <numerusform>a execução %1 está retida com %Ln operações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the sign-in</source>
        <translation>O %1 recusa o login</translation>
    </message>
    <message>
        <source>Nothing is asked of either service until you sign in again; BoardBridge notices the sign-in by itself.</source>
        <translation>Nada é consultado em nenhum dos serviços até você entrar de novo; o login é detectado automaticamente.</translation>
    </message>
    <message>
        <source>The sign-in to %1 ends on %2</source>
        <translation>A sessão no %1 termina em %2</translation>
    </message>
    <message>
        <source>A sync before then renews it. If it has ended, sign in again.</source>
        <translation>Uma sincronização antes disso a renova. Se já terminou, entre de novo.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::AttentionList</name>
    <message>
        <source>What needs you</source>
        <translation>O que requer ação</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Bitrix24Form</name>
    <message>
        <source>BoardBridge works as a local application of your portal, so that nobody stands between you and Bitrix24. Once for your portal, by an administrator:</source>
        <translation>O BoardBridge funciona como aplicativo local do seu portal, sem ninguém entre você e o Bitrix24. Uma única vez por portal, por um administrador:</translation>
    </message>
    <message>
        <source>In Bitrix24, open Developer resources → Other → Local application.</source>
        <translation>No Bitrix24, abra Recursos para desenvolvedores → Outros → Aplicativo local.</translation>
    </message>
    <message>
        <source>Choose Server, and tick “Uses API only”.</source>
        <translation>Escolha Servidor e marque “Usa apenas API”.</translation>
    </message>
    <message>
        <source>As the handler path, enter the address below, exactly as it stands here.</source>
        <translation>Como caminho do manipulador, informe o endereço abaixo, exatamente como está aqui.</translation>
    </message>
    <message>
        <source>Give it the permissions %1. Without some of them it works with what it has.</source>
        <translation>Conceda as permissões %1. Se faltar alguma, ele funciona com as que tiver.</translation>
    </message>
    <message>
        <source>Save, and copy the client ID and the client secret from there into these fields.</source>
        <translation>Salve e copie de lá o Client ID e o Client secret para estes campos.</translation>
    </message>
    <message>
        <source>Portal address</source>
        <translation>Endereço do portal</translation>
    </message>
    <message>
        <source>Handler path</source>
        <translation>Caminho do manipulador</translation>
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
        <translation>Mapa do quadro</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BoardPreview</name>
    <message>
        <source>On this computer the live board opens in your browser.</source>
        <translation>Neste computador, o quadro ao vivo abre no seu navegador.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
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
        <translation>Quadros</translation>
    </message>
    <message>
        <source>Chosen item</source>
        <translation>Item selecionado</translation>
    </message>
    <message>
        <source>Find a sticky</source>
        <translation>Buscar nota</translation>
    </message>
    <message>
        <source>Find a sticky (Ctrl+F)</source>
        <translation>Buscar nota (Ctrl+F)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Reduzir (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Show the whole board (0)</source>
        <translation>Mostrar o quadro inteiro (0)</translation>
    </message>
    <message>
        <source>No board is linked</source>
        <translation>Nenhum quadro vinculado</translation>
    </message>
    <message>
        <source>The board hasn&apos;t been read yet</source>
        <translation>O quadro ainda não foi lido</translation>
    </message>
    <message>
        <source>The map appears after the first look at it.</source>
        <translation>O mapa aparece depois da primeira leitura.</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Novo vínculo…</translation>
    </message>
    <message>
        <source>Press “New link…” to choose a board and a project.</source>
        <translation>Clique em “Novo vínculo…” para escolher um quadro e um projeto.</translation>
    </message>
    <message>
        <source>Zoom to 100 % (1)</source>
        <translation>Zoom de 100 % (1)</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>found: %L1</source>
        <translation>encontradas: %L1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BrowserPane</name>
    <message>
        <source>Sign-in page</source>
        <translation>Página de login</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted, so nothing was sent there. Ask who runs it, or your administrator if your company looks into encrypted connections.</source>
        <translation>O certificado de %1 não é confiável, por isso nada foi enviado para lá. Fale com o responsável pelo servidor ou, se sua empresa inspeciona conexões criptografadas, com o administrador.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2</source>
        <translation>%1 está inacessível: %2</translation>
    </message>
    <message>
        <source>The browser view stopped.</source>
        <translation>A visualização do navegador parou.</translation>
    </message>
    <message>
        <source>The page wanted to open something that is no web page (%1:). That is not part of a sign-in.</source>
        <translation>A página quis abrir algo que não é uma página da web (%1:). Isso não faz parte de um login.</translation>
    </message>
    <message>
        <source>The page wanted to go to %1 without encryption. That is not safe for a sign-in.</source>
        <translation>A página quis ir para %1 sem criptografia. Isso não é seguro para um login.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::BudgetCard</name>
    <message>
        <source>Miro credits this minute</source>
        <translation>Créditos do Miro neste minuto</translation>
    </message>
    <message>
        <source>Bitrix24 requests in use</source>
        <translation>Requisições em uso no Bitrix24</translation>
    </message>
    <message>
        <source>Busiest Bitrix24 method</source>
        <translation>Método mais usado do Bitrix24</translation>
    </message>
    <message>
        <source>Limits of the services</source>
        <translation>Limites dos serviços</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda desconhecido</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 de %2 s</translation>
    </message>
    <message>
        <source>Sent since the start: Miro %1, Bitrix24 %2</source>
        <translation>Enviado desde o início: Miro %1, Bitrix24 %2</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ChangesCard</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nada foi gravado.</translation>
    </message>
    <message>
        <source>%1 written to Bitrix24, %2 written to Miro.</source>
        <translation>Gravado no Bitrix24: %1; gravado no Miro: %2.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ChangesChart</name>
    <message>
        <source>%1 h ago</source>
        <translation>há %1 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>To Bitrix24: %1</source>
        <translation>Para o Bitrix24: %1</translation>
    </message>
    <message>
        <source>To Miro: %1</source>
        <translation>Para o Miro: %1</translation>
    </message>
    <message>
        <source>Changes of the last 24 hours, %1 written to Bitrix24 and %2 to Miro</source>
        <translation>Alterações das últimas 24 horas: %1 gravadas no Bitrix24 e %2 no Miro</translation>
    </message>
    <message>
        <source>%1–%2: %3 to Bitrix24, %4 to Miro</source>
        <translation>%1–%2: %3 para o Bitrix24, %4 para o Miro</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nada foi gravado.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ChecksPane</name>
    <message>
        <source>Progress of the checks</source>
        <translation>Andamento das verificações</translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <translation>Nada foi verificado ainda</translation>
    </message>
    <message>
        <source>The checks try the network, both accounts, every board and project, the keychain and the disk, and say what repairs what they find. They change nothing.</source>
        <translation>As verificações testam a rede, as duas contas, cada quadro e projeto, o chaveiro e o disco, e dizem como resolver o que encontram. Elas não alteram nada.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1 de %2 verificados</translation>
    </message>
    <message>
        <source>Stopped before everything was checked</source>
        <translation>Interrompido antes de verificar tudo</translation>
    </message>
    <message>
        <source>%1 failed, %2 warnings, %3 OK, %4 skipped</source>
        <translation>Com falha: %1, avisos: %2, em ordem: %3, puladas: %4</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ChoiceStep</name>
    <message>
        <source>Board in Miro</source>
        <translation>Quadro no Miro</translation>
    </message>
    <message>
        <source>Find a board</source>
        <translation>Buscar quadro</translation>
    </message>
    <message>
        <source>There is no board here that you may see. Make one in Miro, then press “Back” and “Next”.</source>
        <translation>Não há aqui nenhum quadro que você possa ver. Crie um no Miro, clique em “Voltar” e depois em “Avançar”.</translation>
    </message>
    <message>
        <source>Project in Bitrix24</source>
        <translation>Projeto no Bitrix24</translation>
    </message>
    <message>
        <source>Find a project</source>
        <translation>Buscar projeto</translation>
    </message>
    <message>
        <source>There is no project here that you may see. Make one in Bitrix24, then press “Back” and “Next”.</source>
        <translation>Não há aqui nenhum projeto que você possa ver. Crie um no Bitrix24, clique em “Voltar” e depois em “Avançar”.</translation>
    </message>
    <message>
        <source>%1 – view only</source>
        <translation>%1 – somente leitura</translation>
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
        <translation>Pertence a outro vínculo</translation>
    </message>
    <message>
        <source>A rule says to leave it alone</source>
        <translation>Uma regra manda não mexer neste item</translation>
    </message>
    <message>
        <source>No rule matches its colour, tags or text</source>
        <translation>Nenhuma regra se aplica à cor, às tags ou ao texto</translation>
    </message>
    <message>
        <source>It has no text yet</source>
        <translation>Ainda não tem texto</translation>
    </message>
    <message>
        <source>An earlier attempt is being looked up</source>
        <translation>Uma tentativa anterior está sendo verificada</translation>
    </message>
    <message>
        <source>Somebody may still be typing</source>
        <translation>Talvez alguém ainda esteja digitando</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>Será criado</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Será adicionado</translation>
    </message>
    <message>
        <source>The item it is connected to has to become a task first</source>
        <translation>O item conectado precisa virar tarefa antes</translation>
    </message>
    <message>
        <source>The item it is connected to is not a task</source>
        <translation>O item conectado não é uma tarefa</translation>
    </message>
    <message>
        <source>Connect it to a task</source>
        <translation>Conecte este item a uma tarefa</translation>
    </message>
    <message>
        <source>The board or the item has no room for another tag: the mark stands in the text</source>
        <translation>O quadro ou o item não comporta mais tags: a marca fica no texto</translation>
    </message>
    <message>
        <source>No frame stands for the task&apos;s project, status and stage: it stays where it is</source>
        <translation>Nenhum frame representa o projeto, o status e a etapa da tarefa: a nota fica onde está</translation>
    </message>
    <message>
        <source>Its sticky was deleted</source>
        <translation>A nota foi excluída</translation>
    </message>
    <message>
        <source>Its task was deleted</source>
        <translation>A tarefa foi excluída</translation>
    </message>
    <message>
        <source>Both sides were deleted</source>
        <translation>Os dois lados foram excluídos</translation>
    </message>
    <message>
        <source>Both sides were edited: choose one</source>
        <translation>Os dois lados foram editados: escolha um</translation>
    </message>
    <message>
        <source>Delete the second task in Bitrix24</source>
        <translation>Exclua a segunda tarefa no Bitrix24</translation>
    </message>
    <message>
        <source>Create task %1</source>
        <translation>Criar tarefa %1</translation>
    </message>
    <message>
        <source>Create subtask %1</source>
        <translation>Criar subtarefa %1</translation>
    </message>
    <message>
        <source>Comment %1</source>
        <translation>Comentário %1</translation>
    </message>
    <message>
        <source>Edit the comment %1 on task %2</source>
        <translation>Editar o comentário %1 na tarefa %2</translation>
    </message>
    <message>
        <source>Recognise %1 as task %2</source>
        <translation>Reconhecer %1 como tarefa %2</translation>
    </message>
    <message>
        <source>Create a sticky for task %1 %2</source>
        <translation>Criar nota para a tarefa %1 %2</translation>
    </message>
    <message>
        <source>Update task %2 %1</source>
        <translation>Atualizar a tarefa %2 %1</translation>
    </message>
    <message>
        <source>Update %1 from task %2</source>
        <translation>Atualizar %1 a partir da tarefa %2</translation>
    </message>
    <message>
        <source>Write B24-%2 on %1</source>
        <translation>Gravar B24-%2 em %1</translation>
    </message>
    <message>
        <source>Tag %1 with %2</source>
        <translation>Marcar %1 com a tag %2</translation>
    </message>
    <message>
        <source>Tag %1 as deleted in Bitrix24</source>
        <translation>Pôr em %1 a tag de exclusão no Bitrix24</translation>
    </message>
    <message>
        <source>Note that %1 is in step</source>
        <translation>Registrar que %1 está em sincronia</translation>
    </message>
    <message>
        <source>Both sides changed %1</source>
        <translation>Os dois lados alteraram %1</translation>
    </message>
    <message>
        <source>Sticky %1 was deleted</source>
        <translation>A nota %1 foi excluída</translation>
    </message>
    <message>
        <source>Task %2 of %1 was deleted</source>
        <translation>A tarefa %2 de %1 foi excluída</translation>
    </message>
    <message>
        <source>Task %1 was created twice: task %2 is kept</source>
        <translation>A tarefa %1 foi criada duas vezes: fica a tarefa %2</translation>
    </message>
    <message>
        <source>All %1 linked stickies are gone from the board: is it the right board?</source>
        <translation>Todas as %1 notas vinculadas sumiram do quadro: é o quadro certo?</translation>
    </message>
    <message>
        <source>All %1 linked tasks are gone from Bitrix24: is it the right portal, and may the account see them?</source>
        <translation>Todas as %1 tarefas vinculadas sumiram do Bitrix24: é o portal certo, e a conta pode vê-las?</translation>
    </message>
    <message>
        <source>%1 of %2 pairs would be closed, moved or unlinked at once; the limit of this link is %3</source>
        <translation>%1 de %2 pares seriam fechados, movidos ou desvinculados de uma vez; o limite deste vínculo é&#xa0;%3</translation>
    </message>
    <message>
        <source>The link was started with another portal than %1. Is it the same portal under a new address?</source>
        <translation>O vínculo foi iniciado com outro portal, não com %1. É o mesmo portal com um endereço novo?</translation>
    </message>
    <message>
        <source>The link was started with another board than %1. A new board needs a new link.</source>
        <translation>O vínculo foi iniciado com outro quadro, não com %1. Um quadro novo precisa de um vínculo novo.</translation>
    </message>
    <message>
        <source>The profile has no link “%1”.</source>
        <translation>O perfil não tem o vínculo “%1”.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1 with this profile</source>
        <translation>Ninguém entrou no %1 com este perfil</translation>
    </message>
    <message>
        <source>Give the signed-in account the right to do this in %1, then press “Retry”.</source>
        <translation>Dê à conta conectada a permissão para fazer isso no %1 e clique em “Tentar de novo”.</translation>
    </message>
    <message>
        <source>Look whether it was deleted in %1; the next pass finds out by itself.</source>
        <translation>Veja se foi excluído no %1; a próxima passagem descobre isso automaticamente.</translation>
    </message>
    <message>
        <source>Somebody changed it at the same moment; it is tried again by itself.</source>
        <translation>Alguém fez uma alteração no mesmo instante; será tentado de novo automaticamente.</translation>
    </message>
    <message>
        <source>Change the item so that %1 takes it; it is tried again at once then.</source>
        <translation>Altere o item para que o %1 o aceite; então será tentado de novo na hora.</translation>
    </message>
    <message>
        <source>%1 had a problem; it is tried again by itself, or press “Retry”.</source>
        <translation>O %1 teve um problema; será tentado de novo automaticamente, ou clique em “Tentar de novo”.</translation>
    </message>
    <message>
        <source>Sign in to %1 again.</source>
        <translation>Entre no %1 de novo.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Será tentado de novo automaticamente.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the rights of the profile folder.</source>
        <translation>Libere espaço no disco ou verifique as permissões da pasta do perfil.</translation>
    </message>
    <message>
        <source>Correct the profile, then press “Retry”.</source>
        <translation>Corrija o perfil e clique em “Tentar de novo”.</translation>
    </message>
    <message>
        <source>Look at the task; press “Retry” if the comment is missing.</source>
        <translation>Veja a tarefa; se faltar o comentário, clique em “Tentar de novo”.</translation>
    </message>
    <message>
        <source>It was written, and yet the other side shows something else</source>
        <translation>Foi gravado, mas o outro lado mostra outra coisa</translation>
    </message>
    <message>
        <source>Bitrix24 left the status at “%1”</source>
        <translation>O Bitrix24 deixou o status em “%1”</translation>
    </message>
    <message>
        <source>Bitrix24 left the task in its project</source>
        <translation>O Bitrix24 deixou a tarefa no projeto em que estava</translation>
    </message>
    <message>
        <source>Bitrix24 left the task in its kanban stage</source>
        <translation>O Bitrix24 deixou a tarefa na etapa do kanban em que estava</translation>
    </message>
    <message>
        <source>Bitrix24 left the priority at “%1”</source>
        <translation>O Bitrix24 deixou a prioridade em “%1”</translation>
    </message>
    <message>
        <source>Bitrix24 left out the link to the sticky</source>
        <translation>O Bitrix24 omitiu o link para a nota</translation>
    </message>
    <message>
        <source>No failed or held operation has the id “%1”</source>
        <translation>Nenhuma operação com falha ou retida tem o ID “%1”</translation>
    </message>
    <message>
        <source>Bitrix24 can&apos;t be reached (%1)</source>
        <translation>O Bitrix24 está inacessível (%1)</translation>
    </message>
    <message>
        <source>Bitrix24 gave no answer (%1)</source>
        <translation>O Bitrix24 não respondeu (%1)</translation>
    </message>
    <message>
        <source>Miro can&apos;t be reached (%1)</source>
        <translation>O Miro está inacessível (%1)</translation>
    </message>
    <message>
        <source>Miro gave no answer (%1)</source>
        <translation>O Miro não respondeu (%1)</translation>
    </message>
    <message>
        <source>%1; whether Miro did it is not known</source>
        <translation>%1; não se sabe se o Miro fez isso</translation>
    </message>
    <message>
        <source>Miro did not accept the access token: connect Miro again</source>
        <translation>O Miro não aceitou o token de acesso: conecte o Miro de novo</translation>
    </message>
    <message>
        <source>the Miro account or app has no right to this board: %1</source>
        <translation>a conta ou o app do Miro não tem permissão para este quadro: %1</translation>
    </message>
    <message>
        <source>Miro has no such board or item, or hides it: %1</source>
        <translation>O Miro não tem esse quadro ou item, ou o oculta: %1</translation>
    </message>
    <message>
        <source>it was changed in Miro meanwhile: %1</source>
        <translation>nesse meio-tempo, houve uma alteração no Miro: %1</translation>
    </message>
    <message>
        <source>Miro&apos;s limit of calls a minute is used up</source>
        <translation>O limite de chamadas por minuto do Miro se esgotou</translation>
    </message>
    <message>
        <source>Miro has a fault of its own (HTTP %1)</source>
        <translation>O Miro está com uma falha própria (HTTP %1)</translation>
    </message>
    <message>
        <source>Miro refused it: %1</source>
        <translation>O Miro recusou: %1</translation>
    </message>
    <message>
        <source>Miro&apos;s address gave an unexpected answer (HTTP %1): check the address of the API</source>
        <translation>O endereço do Miro deu uma resposta inesperada (HTTP %1): verifique o endereço da API</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nenhum motivo informado</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>a conexão foi recusada</translation>
    </message>
    <message>
        <source>the host was not found</source>
        <translation>o host não foi encontrado</translation>
    </message>
    <message>
        <source>the certificate or the encryption was not accepted</source>
        <translation>o certificado ou a criptografia não foram aceitos</translation>
    </message>
    <message>
        <source>the connection broke before the answer was complete</source>
        <translation>a conexão caiu antes de a resposta se completar</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>nenhuma resposta a tempo</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: cancelado</translation>
    </message>
    <message>
        <source>%1: the answer is too large</source>
        <translation>%1: a resposta é grande demais</translation>
    </message>
    <message>
        <source>%1: no whole answer in time</source>
        <translation>%1: a resposta não chegou inteira a tempo</translation>
    </message>
    <message>
        <source>%1: the address doesn&apos;t answer like a Bitrix24 portal (HTTP %2)</source>
        <translation>%1: o endereço não responde como um portal Bitrix24 (HTTP %2)</translation>
    </message>
    <message>
        <source>It was held together with others</source>
        <translation>Retida junto com outras</translation>
    </message>
    <message>
        <source>The frame “%1” is full and has no room to grow</source>
        <translation>O frame “%1” está cheio e não tem para onde crescer</translation>
    </message>
    <message>
        <source>It has no text: the task keeps its own</source>
        <translation>Sem texto: a tarefa mantém o dela</translation>
    </message>
    <message>
        <source>Its text leaves no room for the task&apos;s id</source>
        <translation>O texto não deixa espaço para o ID da tarefa</translation>
    </message>
    <message>
        <source>Look at it, then press “Retry” to let it through.</source>
        <translation>Veja o que é e clique em “Tentar de novo” para liberar.</translation>
    </message>
    <message>
        <source>It goes away by itself once the second task is deleted.</source>
        <translation>Isso some automaticamente quando a segunda tarefa for excluída.</translation>
    </message>
    <message>
        <source>The comment may be there already: %1</source>
        <translation>O comentário talvez já esteja lá: %1</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas elas</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>%1 delas</translation>
    </message>
    <message>
        <source>%1 were in a frame that is no longer on the board: was it deleted?</source>
        <translation>%1 estavam em um frame que não está mais no quadro: ele foi excluído?</translation>
    </message>
    <message>
        <source>%1 were in the frame “%2”, which is no longer on the board: was it deleted or renamed?</source>
        <translation>%1 estavam no frame “%2”, que não está mais no quadro: ele foi excluído ou renomeado?</translation>
    </message>
    <message>
        <source>%1 were in the frame “%2”: was it emptied?</source>
        <translation>%1 estavam no frame “%2”: ele foi esvaziado?</translation>
    </message>
    <message>
        <source>All linked stickies of the board are gone at once: is it the right board?</source>
        <translation>Todas as notas vinculadas do quadro sumiram de uma vez: é o quadro certo?</translation>
    </message>
    <message>
        <source>%1 are tasks of project %2: was the project deleted, archived, or did the account lose access?</source>
        <translation>%1 são tarefas do projeto %2: o projeto foi excluído ou arquivado, ou a conta perdeu o acesso?</translation>
    </message>
    <message>
        <source>All linked tasks are gone at once: is it the right portal, and may the account see them?</source>
        <translation>Todas as tarefas vinculadas sumiram de uma vez: é o portal certo, e a conta pode vê-las?</translation>
    </message>
    <message>
        <source>The mapping of the frame “%1” is new: %2</source>
        <translation>O mapeamento do frame “%1” é novo: %2</translation>
    </message>
    <message>
        <source>The mapping of the frame “%1” says something new: %2 instead of %3</source>
        <translation>O mapeamento do frame “%1” diz algo novo: %2 em vez de %3</translation>
    </message>
    <message>
        <source>%1 lie on the frame “%2” now without belonging to it: was the frame moved or made larger?</source>
        <translation>%1 agora estão sobre o frame “%2” sem pertencer a ele: o frame foi movido ou ampliado?</translation>
    </message>
    <message>
        <source>%1 came into the frame “%2” since the last sync: were they moved there on purpose?</source>
        <translation>%1 entraram no frame “%2” desde a última sincronização: foram movidas para lá de propósito?</translation>
    </message>
    <message>
        <source>Both sides changed the %1: %2 won</source>
        <translation>Os dois lados alteraram o campo %1: %2 venceu</translation>
    </message>
    <message>
        <source>Bitrix24 left the parent task as it was</source>
        <translation>O Bitrix24 deixou a tarefa pai como estava</translation>
    </message>
    <message>
        <source>Take one side, or both.</source>
        <translation>Escolha um lado, ou os dois.</translation>
    </message>
    <message>
        <source>Both sides changed the %1; %2 won</source>
        <translation>Os dois lados alteraram o campo %1; %2 venceu</translation>
    </message>
    <message>
        <source>The text that lost can still be taken, or added to the task as a comment.</source>
        <translation>O texto que perdeu ainda pode ser usado, ou adicionado à tarefa como comentário.</translation>
    </message>
    <message>
        <source>Keep the text that was not taken as a comment on task %1</source>
        <translation>Guardar como comentário na tarefa %1 o texto que não foi usado</translation>
    </message>
    <message>
        <source>From the sticky, not taken over:
%1</source>
        <translation>Da nota adesiva, não aproveitado:
%1</translation>
    </message>
    <message>
        <source>From the task, not taken over:
%1</source>
        <translation>Da tarefa, não aproveitado:
%1</translation>
    </message>
    <message>
        <source>Take the tag %2 off %1: %3</source>
        <translation>Tirar a tag %2 de %1: %3</translation>
    </message>
    <message>
        <source>the link writes no tags now</source>
        <translation>o vínculo não grava mais tags</translation>
    </message>
    <message>
        <source>it names another task</source>
        <translation>ela indica outra tarefa</translation>
    </message>
    <message>
        <source>Sticky %1 was deleted, its task %2 was not</source>
        <translation>A nota %1 foi excluída, mas a tarefa %2 não</translation>
    </message>
    <message>
        <source>Task %2 was deleted, its sticky %1 was not</source>
        <translation>A tarefa %2 foi excluída, mas a nota %1 não</translation>
    </message>
    <message>
        <source>Its sticky was deleted: take miro to delete the task, bitrix24 to make the sticky again, both to unlink the pair</source>
        <translation>A nota foi excluída: escolha miro para excluir a tarefa, bitrix24 para recriar a nota, both para desvincular o par</translation>
    </message>
    <message>
        <source>Its task was deleted: take bitrix24 to delete the sticky, miro to make the task again, both to unlink the pair</source>
        <translation>A tarefa foi excluída: escolha bitrix24 para excluir a nota, miro para recriar a tarefa, both para desvincular o par</translation>
    </message>
    <message>
        <source>Both sides of %1 were deleted</source>
        <translation>Os dois lados de %1 foram excluídos</translation>
    </message>
    <message>
        <source>Its sticky was deleted, but the task was changed since: it stays</source>
        <translation>A nota foi excluída, mas a tarefa foi alterada depois disso: ela fica</translation>
    </message>
    <message>
        <source>Complete task %2: its sticky %1 was deleted</source>
        <translation>Concluir a tarefa %2: a nota %1 foi excluída</translation>
    </message>
    <message>
        <source>Delete task %2: its sticky %1 was deleted</source>
        <translation>Excluir a tarefa %2: a nota %1 foi excluída</translation>
    </message>
    <message>
        <source>Delete %1: its task %2 was deleted</source>
        <translation>Excluir %1: a tarefa %2 foi excluída</translation>
    </message>
    <message>
        <source>Task %1 was deleted</source>
        <translation>A tarefa %1 foi excluída</translation>
    </message>
    <message>
        <source>No rule matches it now: its comment on task %1 stays</source>
        <translation>Nenhuma regra se aplica mais: o comentário na tarefa %1 fica</translation>
    </message>
    <message>
        <source>No rule matches it now: task %1 is left as it is</source>
        <translation>Nenhuma regra se aplica mais: a tarefa %1 fica como está</translation>
    </message>
    <message>
        <source>It is connected to no task: it stays a subtask of task %1</source>
        <translation>Sem conexão com uma tarefa: continua sendo subtarefa da tarefa %1</translation>
    </message>
    <message>
        <source>Take the mark %2 off %1: it is a comment now</source>
        <translation>Tirar a marca %2 de %1: agora é um comentário</translation>
    </message>
    <message>
        <source>Its sticky is a comment now</source>
        <translation>A nota agora é um comentário</translation>
    </message>
    <message>
        <source>No conflict has the id “%1”</source>
        <translation>Nenhum conflito tem o ID “%1”</translation>
    </message>
    <message>
        <source>Only texts can be kept both: take miro or bitrix24</source>
        <translation>Só textos podem ser mantidos dos dois lados: escolha miro ou bitrix24</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de um segundo</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>cerca de %1 min</translation>
    </message>
    <message>
        <source>Nothing is to be written.</source>
        <translation>Nada a gravar.</translation>
    </message>
    <message>
        <source>%1: %2, %3 is the limit</source>
        <translation>%1: %2, limitado pelo %3</translation>
    </message>
    <message>
        <source>No held run has the number %1</source>
        <translation>Nenhuma execução retida tem o número %1</translation>
    </message>
    <message>
        <source>The sticky is gone since</source>
        <translation>A nota sumiu desde então</translation>
    </message>
    <message>
        <source>The sticky is there again</source>
        <translation>A nota está lá de novo</translation>
    </message>
    <message>
        <source>The sticky was edited since</source>
        <translation>A nota foi editada desde então</translation>
    </message>
    <message>
        <source>The task is gone since</source>
        <translation>A tarefa sumiu desde então</translation>
    </message>
    <message>
        <source>The task is there again</source>
        <translation>A tarefa está lá de novo</translation>
    </message>
    <message>
        <source>The task was edited since</source>
        <translation>A tarefa foi editada desde então</translation>
    </message>
    <message>
        <source>It would write something else now</source>
        <translation>Agora gravaria outra coisa</translation>
    </message>
    <message>
        <source>Unknown operation: nothing of this id is planned</source>
        <translation>Operação desconhecida: nada com este ID está no plano</translation>
    </message>
    <message>
        <source>It is no longer needed</source>
        <translation>Não é mais necessário</translation>
    </message>
    <message>
        <source>It failed before and waits for its next try</source>
        <translation>Falhou antes e aguarda a próxima tentativa</translation>
    </message>
    <message>
        <source>The run was made with another %1 (%2): it can&apos;t be taken back here</source>
        <translation>A execução foi feita com outro %1 (%2): não é possível revertê-la aqui</translation>
    </message>
    <message>
        <source>Nothing is known of a run %1</source>
        <translation>Nada se sabe de uma execução %1</translation>
    </message>
    <message>
        <source>A run was taken back: it is not made again</source>
        <translation>Uma execução foi revertida: isso não é recriado</translation>
    </message>
    <message>
        <source>A comment may have been read: it stays</source>
        <translation>O comentário pode já ter sido lido: ele fica</translation>
    </message>
    <message>
        <source>Unlink %1: its comment goes with task %2</source>
        <translation>Desvincular %1: o comentário vai junto com a tarefa %2</translation>
    </message>
    <message>
        <source>A comment may have been read: its task stays</source>
        <translation>O comentário pode já ter sido lido: a tarefa fica</translation>
    </message>
    <message>
        <source>The task has a subtask that stays</source>
        <translation>A tarefa tem uma subtarefa que fica</translation>
    </message>
    <message>
        <source>Delete task %1 “%2”, which the run created</source>
        <translation>Excluir a tarefa %1 “%2”, criada pela execução</translation>
    </message>
    <message>
        <source>Delete %1, which the run created</source>
        <translation>Excluir %1, criado pela execução</translation>
    </message>
    <message>
        <source>Take the tag %2 off %1</source>
        <translation>Tirar a tag %2 de %1</translation>
    </message>
    <message>
        <source>Put task %1 “%2” back as it was</source>
        <translation>Restaurar a tarefa %1 “%2” como era</translation>
    </message>
    <message>
        <source>Put %1 back as it was</source>
        <translation>Restaurar %1 como era</translation>
    </message>
    <message>
        <source>The task is there</source>
        <translation>A tarefa está lá</translation>
    </message>
    <message>
        <source>The sticky has another task by now</source>
        <translation>A nota já tem outra tarefa</translation>
    </message>
    <message>
        <source>Make task “%1” again</source>
        <translation>Recriar a tarefa “%1”</translation>
    </message>
    <message>
        <source>The task gets a new id, and its comments do not come back</source>
        <translation>A tarefa recebe um novo ID, e seus comentários não voltam</translation>
    </message>
    <message>
        <source>The sticky is there</source>
        <translation>A nota está lá</translation>
    </message>
    <message>
        <source>The task has another sticky by now</source>
        <translation>A tarefa já tem outra nota</translation>
    </message>
    <message>
        <source>Make sticky %1 again</source>
        <translation>Recriar a nota %1</translation>
    </message>
    <message>
        <source>The sticky gets a new id, and its connectors do not come back</source>
        <translation>A nota recebe um novo ID, e seus conectores não voltam</translation>
    </message>
    <message>
        <source>The task is gone</source>
        <translation>A tarefa sumiu</translation>
    </message>
    <message>
        <source>The sticky is gone</source>
        <translation>A nota sumiu</translation>
    </message>
    <message>
        <source>Join %1 and task %2 again</source>
        <translation>Unir de novo %1 e a tarefa %2</translation>
    </message>
    <message>
        <source>Unlink %1 and task %2</source>
        <translation>Desvincular %1 e a tarefa %2</translation>
    </message>
    <message>
        <source>The task was changed since</source>
        <translation>A tarefa foi alterada desde então</translation>
    </message>
    <message>
        <source>An older version wrote it and did not keep what it would take</source>
        <translation>Uma versão mais antiga gravou isto e não guardou o necessário para reverter</translation>
    </message>
    <message>
        <source>The sticky was changed since</source>
        <translation>A nota foi alterada desde então</translation>
    </message>
    <message>
        <source>The sticky and the task no longer belong together</source>
        <translation>A nota e a tarefa não formam mais um par</translation>
    </message>
    <message>
        <source>The browser&apos;s answer holds no code: begin the sign-in again.</source>
        <translation>A resposta do navegador não contém um código: comece o login de novo.</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in to %1, so it was not used: begin again.</source>
        <translation>A resposta não pertence a este login no %1, por isso não foi usada: comece de novo.</translation>
    </message>
    <message>
        <source>The sign-in to %1 was refused (%2).</source>
        <translation>O login no %1 foi recusado (%2).</translation>
    </message>
    <message>
        <source>That is no code of %1: paste the whole address that the browser ended at, or the code in it.</source>
        <translation>Isso não é um código do %1: cole o endereço inteiro em que o navegador terminou, ou o código contido nele.</translation>
    </message>
    <message>
        <source>Port %1 of this machine is in use by another program: end that one, or choose another port in the redirect address, here and where the app is registered.</source>
        <translation>A porta %1 deste computador está em uso por outro programa: encerre-o ou escolha outra porta no endereço de redirecionamento, aqui e onde o app está registrado.</translation>
    </message>
    <message>
        <source>Nobody answered in the browser in time: begin the sign-in to %1 again.</source>
        <translation>Ninguém respondeu a tempo no navegador: comece de novo o login no %1.</translation>
    </message>
    <message>
        <source>The redirect address is not on this computer (as http://127.0.0.1:8788/ would be), so the answer can&apos;t come back by itself: paste the address that the browser ends at.</source>
        <translation>O endereço de redirecionamento não fica neste computador (como ficaria http://127.0.0.1:8788/), por isso a resposta não volta sozinha: cole o endereço em que o navegador termina.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in and was not used. Begin again in BoardBridge.</source>
        <translation>Esta resposta pertence a outro login e não foi usada. Comece de novo no BoardBridge.</translation>
    </message>
    <message>
        <source>You can close this window and go back to BoardBridge.</source>
        <translation>Você pode fechar esta janela e voltar ao BoardBridge.</translation>
    </message>
    <message>
        <source>The sign-in was refused. You can close this window and go back to BoardBridge.</source>
        <translation>O login foi recusado. Você pode fechar esta janela e voltar ao BoardBridge.</translation>
    </message>
    <message>
        <source>%1: not an address like https://example.com</source>
        <translation>%1: não é um endereço como https://example.com</translation>
    </message>
    <message>
        <source>%1: %2://%3 is refused, only https is safe for a token (plain http for this machine only)</source>
        <translation>%1: %2://%3 foi recusado; só https é seguro para um token (http simples, apenas neste computador)</translation>
    </message>
    <message>
        <source>That is no portal&apos;s address: type its name, like acme, or its host, like acme.bitrix24.com.</source>
        <translation>Isso não é o endereço de um portal: digite o nome dele, como acme, ou o host, como acme.bitrix24.com.</translation>
    </message>
    <message>
        <source>That is Bitrix24&apos;s own site: your portal&apos;s name stands before it, as in acme.bitrix24.com.</source>
        <translation>Esse é o site do próprio Bitrix24: o nome do seu portal vem antes, como em acme.bitrix24.com.</translation>
    </message>
    <message>
        <source>To sign in to %1 with a browser, the profile needs the client id of your app: &quot;client_id&quot; in &quot;%2&quot;.</source>
        <translation>Para entrar no %1 pelo navegador, o perfil precisa do Client ID do seu app: &quot;client_id&quot; em &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>To sign in to %1 with a browser, the profile needs the redirect address that the app has registered: &quot;redirect_url&quot; in &quot;%2&quot;.</source>
        <translation>Para entrar no %1 pelo navegador, o perfil precisa do endereço de redirecionamento registrado no app: &quot;redirect_url&quot; em &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The portal %1 answered instead of %2, so its answer was not used: begin again.</source>
        <translation>O portal %1 respondeu no lugar de %2, por isso a resposta não foi usada: comece de novo.</translation>
    </message>
    <message>
        <source>To sign in to Bitrix24, the profile needs the portal&apos;s address: &quot;portal_url&quot; in &quot;bitrix24&quot;.</source>
        <translation>Para entrar no Bitrix24, o perfil precisa do endereço do portal: &quot;portal_url&quot; em &quot;bitrix24&quot;.</translation>
    </message>
    <message>
        <source>Nobody was signed in to Miro.</source>
        <translation>Ninguém tinha entrado no Miro.</translation>
    </message>
    <message>
        <source>Signed out of Miro. The pasted token still works elsewhere: remove it in the settings of the app that it was made for.</source>
        <translation>Você saiu do Miro. O token colado ainda funciona em outros lugares: remova-o nas configurações do app para o qual foi criado.</translation>
    </message>
    <message>
        <source>Signed out of Miro here, but the sign-in could not be revoked (%1): uninstall the app from the team to end it everywhere.</source>
        <translation>Você saiu do Miro aqui, mas não foi possível revogar o login (%1): desinstale o app da equipe para encerrá-lo em todos os lugares.</translation>
    </message>
    <message>
        <source>Signed out of Miro, and the sign-in is revoked.</source>
        <translation>Você saiu do Miro, e o login foi revogado.</translation>
    </message>
    <message>
        <source>Nobody was signed in to Bitrix24.</source>
        <translation>Ninguém tinha entrado no Bitrix24.</translation>
    </message>
    <message>
        <source>Signed out of Bitrix24. The webhook still works elsewhere: delete it in the portal under Developer resources → Integrations.</source>
        <translation>Você saiu do Bitrix24. O webhook ainda funciona em outros lugares: exclua-o no portal, em Recursos para desenvolvedores → Integrações.</translation>
    </message>
    <message>
        <source>Signed out of Bitrix24. The token ends by itself within an hour.</source>
        <translation>Você saiu do Bitrix24. O token expira sozinho em até uma hora.</translation>
    </message>
    <message>
        <source>Signed out of Bitrix24 here, but the stored tokens could not be made void (%1): delete the local application in the portal to end them.</source>
        <translation>Você saiu do Bitrix24 aqui, mas não foi possível invalidar os tokens guardados (%1): exclua o aplicativo local no portal para encerrá-los.</translation>
    </message>
    <message>
        <source>Signed out of Bitrix24, and what was stored opens nothing any more.</source>
        <translation>Você saiu do Bitrix24, e o que estava guardado não dá mais acesso a nada.</translation>
    </message>
    <message>
        <source>This profile keeps no sign-in: the one to %1 is asked for at each start</source>
        <translation>Este perfil não guarda logins: o do %1 é pedido a cada início</translation>
    </message>
    <message>
        <source>Bitrix24 can&apos;t be reached at %1, which is &quot;portal_url&quot; in profile.json</source>
        <translation>O Bitrix24 está inacessível em %1, que é &quot;portal_url&quot; em profile.json</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in server answered without a token.</source>
        <translation>O servidor de login do %1 respondeu sem um token.</translation>
    </message>
    <message>
        <source>%1 does not accept the app (%2): check the client id and the client secret, then sign in again.</source>
        <translation>O %1 não aceita o app (%2): verifique o Client ID e o Client secret e entre de novo.</translation>
    </message>
    <message>
        <source>%1 does not let the app in (%2): check the subscription and the app&apos;s rights.</source>
        <translation>O %1 não permite o acesso do app (%2): verifique a assinatura e as permissões do app.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in (%2): sign in again.</source>
        <translation>O %1 não aceita mais o login (%2): entre de novo.</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in server asks to wait.</source>
        <translation>O servidor de login do %1 pede para aguardar.</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in server is out of order (HTTP %2).</source>
        <translation>O servidor de login do %1 está fora do ar (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 does not accept the code: it works once and not for long. Begin the sign-in again.</source>
        <translation>O %1 não aceita o código: ele serve uma vez e por pouco tempo. Comece o login de novo.</translation>
    </message>
    <message>
        <source>Miro is out of order (HTTP %1).</source>
        <translation>O Miro está fora do ar (HTTP %1).</translation>
    </message>
    <message>
        <source>Miro did not end the sign-in (HTTP %1).</source>
        <translation>O Miro não encerrou o login (HTTP %1).</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in, and it can&apos;t be renewed: sign in again.</source>
        <translation>O %1 não aceita mais o login, e ele não pode ser renovado: entre de novo.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1 any more: sign in again.</source>
        <translation>Ninguém mais está conectado ao %1: entre de novo.</translation>
    </message>
    <message>
        <source>BoardBridge ended while it renewed the sign-in to %1 (%2), before it could store what %1 answered: sign in again.</source>
        <translation>O BoardBridge foi encerrado enquanto renovava o login no %1 (%2), antes de guardar a resposta do %1: entre de novo.</translation>
    </message>
    <message>
        <source>The network lost what %1 answered to a renewal, so the sign-in has ended: sign in again.</source>
        <translation>A rede perdeu a resposta do %1 a uma renovação, por isso o login terminou: entre de novo.</translation>
    </message>
    <message>
        <source>The sign-in to %1 has ended, because it was not used for %2 days: sign in again.</source>
        <translation>O login no %1 terminou porque não foi usado por %2 dias: entre de novo.</translation>
    </message>
    <message>
        <source>The sign-in to %1 was renewed or ended elsewhere: a copy of it is in use on another computer, or it was revoked. Sign in again; each computer needs a sign-in of its own.</source>
        <translation>O login no %1 foi renovado ou encerrado em outro lugar: uma cópia dele está em uso em outro computador, ou ele foi revogado. Entre de novo; cada computador precisa do próprio login.</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in server gave no whole answer.</source>
        <translation>O servidor de login do %1 não deu uma resposta completa.</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>não é um objeto JSON</translation>
    </message>
    <message>
        <source>%1 must be a text that is not empty</source>
        <translation>%1 precisa ser um texto não vazio</translation>
    </message>
    <message>
        <source>%1 must be a time (ISO 8601) or seconds since 1970</source>
        <translation>%1 precisa ser uma data e hora (ISO 8601) ou segundos desde 1970</translation>
    </message>
    <message>
        <source>The stored sign-in to %1 can&apos;t be used (%2): sign in again.</source>
        <translation>O login guardado do %1 não pode ser usado (%2): entre de novo.</translation>
    </message>
    <message>
        <source>access_token is missing</source>
        <translation>falta access_token</translation>
    </message>
    <message>
        <source>webhook_url or access_token is missing</source>
        <translation>falta webhook_url ou access_token</translation>
    </message>
    <message>
        <source>client_endpoint must be an https address</source>
        <translation>client_endpoint precisa ser um endereço https</translation>
    </message>
    <message>
        <source>That is no Miro token: give the token alone, or JSON with access_token, on one line.</source>
        <translation>Isso não é um token do Miro: informe só o token, ou JSON com access_token, em uma linha.</translation>
    </message>
    <message>
        <source>That is no webhook of Bitrix24: its address looks like https://&lt;portal&gt;/rest/&lt;user&gt;/&lt;code&gt;/ and is shown under Developer resources → Inbound webhook.</source>
        <translation>Isso não é um webhook do Bitrix24: o endereço é parecido com https://&lt;portal&gt;/rest/&lt;user&gt;/&lt;code&gt;/ e aparece em Recursos para desenvolvedores → Webhook de entrada.</translation>
    </message>
    <message>
        <source>sign in to this computer again and restart BoardBridge, or have it ask for the sign-in at each start.</source>
        <translation>entre de novo neste computador e reinicie o BoardBridge, ou deixe que ele peça o login a cada início.</translation>
    </message>
    <message>
        <source>start a Secret Service in this session (GNOME Keyring or KWallet, for example `gnome-keyring-daemon --unlock`) and try again, or have BoardBridge ask for the sign-in at each start.</source>
        <translation>inicie um Secret Service nesta sessão (GNOME Keyring ou KWallet, por exemplo `gnome-keyring-daemon --unlock`) e tente de novo, ou deixe que o BoardBridge peça o login a cada início.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the sign-in can&apos;t be read or stored: unlock it and try again, or have BoardBridge ask for it at each start.</source>
        <translation>O chaveiro está bloqueado, por isso o login não pode ser lido nem guardado: desbloqueie-o e tente de novo, ou deixe que o BoardBridge o peça a cada início.</translation>
    </message>
    <message>
        <source>There is no keychain to keep the sign-in safe: %1</source>
        <translation>Não há chaveiro para guardar o login com segurança: %1</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used (%1): %2</source>
        <translation>Não é possível usar o chaveiro (%1): %2</translation>
    </message>
    <message>
        <source>This is too long for an entry of the keychain (%1 bytes, %2 at most); nothing was changed.</source>
        <translation>Isto é longo demais para uma entrada do chaveiro (%1 bytes, no máximo %2); nada foi alterado.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds: unlock it and try again.</source>
        <translation>O chaveiro não respondeu em %1 segundos: desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>What the keychain holds of this sign-in does not fit together: sign in again.</source>
        <translation>Os dados deste login no chaveiro não combinam entre si: entre de novo.</translation>
    </message>
    <message>
        <source>This sign-in is longer than the keychain can hold (%1 kB at most); nothing was changed.</source>
        <translation>Este login é mais longo do que o chaveiro comporta (no máximo %1 kB); nada foi alterado.</translation>
    </message>
    <message>
        <source>No board can be read, so nothing is kept in step.</source>
        <translation>Nenhum quadro pode ser lido, por isso nada é sincronizado.</translation>
    </message>
    <message>
        <source>Nothing can be written on a board: tasks get no stickies, and stickies no marks.</source>
        <translation>Nada pode ser gravado nos quadros: as tarefas não recebem notas, nem as notas recebem marcas.</translation>
    </message>
    <message>
        <source>No task can be read or written, so nothing is kept in step.</source>
        <translation>Nenhuma tarefa pode ser lida nem gravada, por isso nada é sincronizado.</translation>
    </message>
    <message>
        <source>Projects have no names and can&apos;t be chosen from a list; tasks are still kept in step.</source>
        <translation>Os projetos não têm nome e não podem ser escolhidos em uma lista; as tarefas continuam sendo sincronizadas.</translation>
    </message>
    <message>
        <source>People have no names: they are shown by their numbers.</source>
        <translation>As pessoas não têm nome: aparecem pelos números.</translation>
    </message>
    <message>
        <source>Comments can&apos;t be found again or edited: a changed green sticky adds a second comment.</source>
        <translation>Os comentários não podem ser reencontrados nem editados: uma nota verde alterada adiciona um segundo comentário.</translation>
    </message>
    <message>
        <source>No time can be looked up, booked or cancelled.</source>
        <translation>Não é possível consultar, agendar nem cancelar horários.</translation>
    </message>
    <message>
        <source>No deal, lead or contact can be read or made.</source>
        <translation>Nenhum negócio, lead ou contato pode ser lido nem criado.</translation>
    </message>
    <message>
        <source>Calls are not recorded.</source>
        <translation>As chamadas não são registradas.</translation>
    </message>
    <message>
        <source>The board has no tab of its own in a task.</source>
        <translation>O quadro não tem uma aba própria na tarefa.</translation>
    </message>
    <message>
        <source>Open the app&apos;s settings in Miro (Profile settings → Your apps), tick %1 under Permissions, install the app again, and sign in again.</source>
        <translation>Abra as configurações do app no Miro (Profile settings → Your apps), marque %1 em Permissions, instale o app de novo e entre de novo.</translation>
    </message>
    <message>
        <source>Open the local application in Bitrix24 (Developer resources → Integrations), add these permissions: %1; then save, and sign in again.</source>
        <translation>Abra o aplicativo local no Bitrix24 (Recursos para desenvolvedores → Integrações), adicione estas permissões: %1; depois salve e entre de novo.</translation>
    </message>
    <message>
        <source>Open the inbound webhook in Bitrix24 (Developer resources → Integrations), add these permissions: %1; then save. Its address stays.</source>
        <translation>Abra o webhook de entrada no Bitrix24 (Recursos para desenvolvedores → Integrações), adicione estas permissões: %1; depois salve. O endereço não muda.</translation>
    </message>
    <message>
        <source>A profile needs a name of at most %1 characters.</source>
        <translation>Um perfil precisa de um nome com no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: make it writable, then try again.</source>
        <translation>Não é possível gravar em %1: libere a gravação e tente de novo.</translation>
    </message>
    <message>
        <source>The profile in the folder %1 calls itself %2: give both the same name.</source>
        <translation>O perfil na pasta %1 se chama %2: dê o mesmo nome aos dois.</translation>
    </message>
    <message>
        <source>The default profile has the id %1, too, and would share its sign-ins: duplicate this one under another id, then remove it.</source>
        <translation>O perfil padrão também tem o ID %1 e teria os mesmos logins: duplique este com outro ID e depois o exclua.</translation>
    </message>
    <message>
        <source>There is no profile “%1”, nor any other yet.</source>
        <translation>Não há perfil “%1”, nem qualquer outro ainda.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2.</source>
        <translation>Não há perfil “%1”. Os existentes são: %2.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a profile&apos;s id: it takes up to %2 letters, digits, dashes, underscores and dots, no dot at either end, and no name of a device like “con”.</source>
        <translation>“%1” não pode ser o ID de um perfil: são aceitos até %2 letras, dígitos, hifens, sublinhados e pontos, sem ponto no início ou no fim, e nenhum nome de dispositivo como “con”.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already: choose another id.</source>
        <translation>Já existe um perfil “%1”: escolha outro ID.</translation>
    </message>
    <message>
        <source>%1 exists already and stays as it is: name another file.</source>
        <translation>%1 já existe e fica como está: indique outro arquivo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no profile: it is not JSON.</source>
        <translation>%1 não é um perfil: não é JSON.</translation>
    </message>
    <message>
        <source>%1 is no valid profile: %2.</source>
        <translation>%1 não é um perfil válido: %2.</translation>
    </message>
    <message>
        <source>The window of that profile could not be started.</source>
        <translation>Não foi possível abrir a janela desse perfil.</translation>
    </message>
    <message>
        <source>its certificate is signed by nobody this computer trusts</source>
        <translation>o certificado não foi assinado por ninguém em quem este computador confie</translation>
    </message>
    <message>
        <source>its certificate is another host&apos;s</source>
        <translation>o certificado é de outro host</translation>
    </message>
    <message>
        <source>its certificate has expired, or the clock of this computer is wrong</source>
        <translation>o certificado expirou, ou o relógio deste computador está errado</translation>
    </message>
    <message>
        <source>its certificate is not valid yet, or the clock of this computer is wrong</source>
        <translation>o certificado ainda não é válido, ou o relógio deste computador está errado</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>o certificado foi revogado</translation>
    </message>
    <message>
        <source>its certificate does not hold</source>
        <translation>o certificado não passa na verificação</translation>
    </message>
    <message>
        <source>the proxy %1 can&apos;t be reached</source>
        <translation>o proxy %1 está inacessível</translation>
    </message>
    <message>
        <source>the proxy %1 did not answer</source>
        <translation>o proxy %1 não respondeu</translation>
    </message>
    <message>
        <source>the proxy %1 did not accept the user name and password</source>
        <translation>o proxy %1 não aceitou o nome de usuário e a senha</translation>
    </message>
    <message>
        <source>the proxy %1 does not let the connection through</source>
        <translation>o proxy %1 não deixa a conexão passar</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>A verificação foi cancelada.</translation>
    </message>
    <message>
        <source>The name %1 was not looked up in %2 s.</source>
        <translation>O nome %1 não foi resolvido em %2 s.</translation>
    </message>
    <message>
        <source>There is no computer of the name %1.</source>
        <translation>Não há computador com o nome %1.</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 recusa a conexão.</translation>
    </message>
    <message>
        <source>%1 speaks no encryption that is accepted.</source>
        <translation>%1 não usa nenhuma criptografia aceita.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2.</source>
        <translation>O certificado de %1 não é aceito: %2.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>O proxy não responde.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password.</source>
        <translation>O proxy pede um nome de usuário e uma senha.</translation>
    </message>
    <message>
        <source>%1 gives no answer.</source>
        <translation>%1 não responde.</translation>
    </message>
    <message>
        <source>Its certificate is good for %1 days, until %2.</source>
        <translation>O certificado vale por mais %1 dias, até %2.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew its certificate, or the connection will be refused.</source>
        <translation>O responsável pelo servidor precisa renovar o certificado, senão a conexão será recusada.</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Relógio deste computador</translation>
    </message>
    <message>
        <source>It agrees with the servers&apos; to %1 s.</source>
        <translation>Coincide com o dos servidores, com diferença de até %1 s.</translation>
    </message>
    <message>
        <source>It is %1 s ahead of the servers&apos;.</source>
        <translation>Está %1 s adiantado em relação ao dos servidores.</translation>
    </message>
    <message>
        <source>It is %1 s behind the servers&apos;.</source>
        <translation>Está %1 s atrasado em relação ao dos servidores.</translation>
    </message>
    <message>
        <source>Let the system set its clock from the network, and check its time zone.</source>
        <translation>Deixe o sistema acertar o relógio pela rede e verifique o fuso horário.</translation>
    </message>
    <message>
        <source>Permissions in %1</source>
        <translation>Permissões no %1</translation>
    </message>
    <message>
        <source>None are granted.</source>
        <translation>Nenhuma foi concedida.</translation>
    </message>
    <message>
        <source>How long the sign-in to %1 lasts</source>
        <translation>Duração do login no %1</translation>
    </message>
    <message>
        <source>The token names no end.</source>
        <translation>O token não indica um fim.</translation>
    </message>
    <message>
        <source>It is renewed as long as it is used.</source>
        <translation>É renovado enquanto for usado.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Terminou em %1.</translation>
    </message>
    <message>
        <source>It ends in %1 and can&apos;t be renewed.</source>
        <translation>Termina daqui a %1 e não pode ser renovado.</translation>
    </message>
    <message>
        <source>It ends in %1 unless it is used before, which renews it.</source>
        <translation>Termina daqui a %1, a menos que seja usado antes, o que o renova.</translation>
    </message>
    <message>
        <source>Let BoardBridge sync before then, or sign in again.</source>
        <translation>Deixe o BoardBridge sincronizar antes disso, ou entre de novo.</translation>
    </message>
    <message>
        <source>A webhook lasts until it is deleted in Bitrix24.</source>
        <translation>Um webhook vale até ser excluído no Bitrix24.</translation>
    </message>
    <message>
        <source>Budget at Miro</source>
        <translation>Cota no Miro</translation>
    </message>
    <message>
        <source>%1 of %2 credits were used in the last minute.</source>
        <translation>%1 de %2 créditos foram usados no último minuto.</translation>
    </message>
    <message>
        <source>Work waits until the minute is over. If this stays so, let BoardBridge look less often (poll_seconds), or find out which other program uses this sign-in.</source>
        <translation>O trabalho aguarda o fim do minuto. Se isso continuar, faça o BoardBridge verificar com menos frequência (poll_seconds), ou descubra que outro programa usa este login.</translation>
    </message>
    <message>
        <source>Budget at Bitrix24</source>
        <translation>Cota no Bitrix24</translation>
    </message>
    <message>
        <source>The busiest method ran %1 of %2 s in ten minutes.</source>
        <translation>O método mais ocupado rodou %1 de %2 s em dez minutos.</translation>
    </message>
    <message>
        <source>Work waits until the portal lets it go on. If this stays so, link smaller projects, or find out which other program uses this sign-in.</source>
        <translation>O trabalho aguarda até o portal deixá-lo continuar. Se isso continuar, vincule projetos menores, ou descubra que outro programa usa este login.</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>Espaço livre em disco</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>%1 livres.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the profile folder: a full one stops the sync.</source>
        <translation>Libere espaço no disco que contém a pasta do perfil: um disco cheio interrompe a sincronização.</translation>
    </message>
    <message>
        <source>Board of the link %1</source>
        <translation>Quadro do vínculo %1</translation>
    </message>
    <message>
        <source>Frames of the link %1</source>
        <translation>Frames do vínculo %1</translation>
    </message>
    <message>
        <source>Tags of the link %1</source>
        <translation>Tags do vínculo %1</translation>
    </message>
    <message>
        <source>Projects of the link %1</source>
        <translation>Projetos do vínculo %1</translation>
    </message>
    <message>
        <source>The board %1 can be read.</source>
        <translation>O quadro %1 pode ser lido.</translation>
    </message>
    <message>
        <source>The board %1 can be read; the role on it is %2.</source>
        <translation>O quadro %1 pode ser lido; a função nele é %2.</translation>
    </message>
    <message>
        <source>Have its owner make the signed-in account an editor: nothing can be written there now.</source>
        <translation>Peça ao dono que torne a conta conectada editora: agora nada pode ser gravado lá.</translation>
    </message>
    <message>
        <source>Not on the board: %1.</source>
        <translation>Fora do quadro: %1.</translation>
    </message>
    <message>
        <source>Give the frames the names they have on the board, or remove these mappings: their tasks have no frame to go to.</source>
        <translation>Dê aos frames os nomes que têm no quadro, ou remova estes mapeamentos: as tarefas deles não têm frame para onde ir.</translation>
    </message>
    <message>
        <source>More than once on the board: %1.</source>
        <translation>Mais de uma vez no quadro: %1.</translation>
    </message>
    <message>
        <source>Rename all but one of them, or map them by frame_id: tasks go to the first one only.</source>
        <translation>Renomeie todos menos um, ou mapeie-os por frame_id: as tarefas vão só para o primeiro.</translation>
    </message>
    <message>
        <source>No frame is mapped.</source>
        <translation>Nenhum frame está mapeado.</translation>
    </message>
    <message>
        <source>All %1 mapped frames are on the board.</source>
        <translation>Todos os %1 frames mapeados estão no quadro.</translation>
    </message>
    <message>
        <source>The board holds %1 of %2 tags.</source>
        <translation>O quadro tem %1 de %2 tags.</translation>
    </message>
    <message>
        <source>Delete tags that nobody needs, or set write_back to text: new tasks are marked by a line of text now.</source>
        <translation>Exclua tags de que ninguém precisa, ou defina write_back como text: agora, as novas tarefas são marcadas por uma linha de texto.</translation>
    </message>
    <message>
        <source>The signed-in account sees no project %1.</source>
        <translation>A conta conectada não vê o projeto %1.</translation>
    </message>
    <message>
        <source>Correct the group_id, or have the account made a member: tasks can&apos;t be put there now.</source>
        <translation>Corrija o group_id, ou peça que a conta se torne membro: agora não é possível pôr tarefas lá.</translation>
    </message>
    <message>
        <source>No project is named.</source>
        <translation>Nenhum projeto está indicado.</translation>
    </message>
    <message>
        <source>All projects that are named are there.</source>
        <translation>Todos os projetos indicados existem.</translation>
    </message>
    <message>
        <source>How changes in Bitrix24 are noticed</source>
        <translation>Como as alterações no Bitrix24 são percebidas</translation>
    </message>
    <message>
        <source>They are asked for every few seconds, as the profile says.</source>
        <translation>São consultadas a cada poucos segundos, como diz o perfil.</translation>
    </message>
    <message>
        <source>Bitrix24 reports them itself: the sign-in is an administrator&apos;s.</source>
        <translation>O próprio Bitrix24 as comunica: o login é de um administrador.</translation>
    </message>
    <message>
        <source>They are asked for every few seconds: events need an administrator&apos;s sign-in.</source>
        <translation>São consultadas a cada poucos segundos: os eventos exigem o login de um administrador.</translation>
    </message>
    <message>
        <source>They are asked for every few seconds: a webhook can&apos;t read events.</source>
        <translation>São consultadas a cada poucos segundos: um webhook não pode ler eventos.</translation>
    </message>
    <message>
        <source>Have an administrator of the portal sign in, or set events to polling.</source>
        <translation>Peça a um administrador do portal que entre, ou defina events como polling.</translation>
    </message>
    <message>
        <source>Sign in with a local application as an administrator, or set events to polling.</source>
        <translation>Entre com um aplicativo local como administrador, ou defina events como polling.</translation>
    </message>
    <message>
        <source>Owner of the bookings</source>
        <translation>Responsável pelos agendamentos</translation>
    </message>
    <message>
        <source>Nobody who is active has the number %1.</source>
        <translation>Ninguém ativo tem o número %1.</translation>
    </message>
    <message>
        <source>Set owner_id to the number of an active employee, whose calendar then takes the bookings.</source>
        <translation>Defina owner_id com o número de um funcionário ativo, cujo calendário receberá os agendamentos.</translation>
    </message>
    <message>
        <source>%1 (user %2) is active.</source>
        <translation>%1 (usuário %2) está ativo.</translation>
    </message>
    <message>
        <source>The calendar can&apos;t be read: the permission calendar is missing.</source>
        <translation>O calendário não pode ser lido: falta a permissão calendar.</translation>
    </message>
    <message>
        <source>Add the permission calendar to the application or webhook.</source>
        <translation>Adicione a permissão calendar ao aplicativo ou webhook.</translation>
    </message>
    <message>
        <source>Employees who take bookings</source>
        <translation>Funcionários que recebem agendamentos</translation>
    </message>
    <message>
        <source>Nobody has the position %1.</source>
        <translation>Ninguém tem o cargo %1.</translation>
    </message>
    <message>
        <source>Write employee_position as it stands in the employees&apos; profiles in Bitrix24.</source>
        <translation>Escreva employee_position como está nos perfis dos funcionários no Bitrix24.</translation>
    </message>
    <message>
        <source>%1 active employees have the position %2.</source>
        <translation>%1 funcionários ativos têm o cargo %2.</translation>
    </message>
    <message>
        <source>Signed in to %1</source>
        <translation>Login no %1</translation>
    </message>
    <message>
        <source>Sign in on the page “Accounts”, or with boardbridge-cli connect miro --browser.</source>
        <translation>Entre pela página “Contas” ou com boardbridge-cli connect miro --browser.</translation>
    </message>
    <message>
        <source>Sign in on the page “Accounts”, or with boardbridge-cli connect bitrix24 --browser or --webhook-stdin.</source>
        <translation>Entre pela página “Contas” ou com boardbridge-cli connect bitrix24 --browser ou --webhook-stdin.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Miro.</source>
        <translation>Ninguém entrou no Miro.</translation>
    </message>
    <message>
        <source>Miro does not let us in.</source>
        <translation>O Miro não permite o acesso.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Bitrix24.</source>
        <translation>Ninguém entrou no Bitrix24.</translation>
    </message>
    <message>
        <source>Bitrix24 does not let us in.</source>
        <translation>O Bitrix24 não permite o acesso.</translation>
    </message>
    <message>
        <source>by a local application</source>
        <translation>por um aplicativo local</translation>
    </message>
    <message>
        <source>by a webhook</source>
        <translation>por um webhook</translation>
    </message>
    <message>
        <source>It can be written.</source>
        <translation>A gravação é possível.</translation>
    </message>
    <message>
        <source>It can&apos;t be written.</source>
        <translation>A gravação não é possível.</translation>
    </message>
    <message>
        <source>Make it writable for the user who runs BoardBridge, and see that the disk has room.</source>
        <translation>Permita a gravação ao usuário que executa o BoardBridge e veja se há espaço no disco.</translation>
    </message>
    <message>
        <source>It has version %1, which a newer BoardBridge wrote; this one knows versions up to %2.</source>
        <translation>É da versão %1, gravada por um BoardBridge mais novo; este conhece versões até %2.</translation>
    </message>
    <message>
        <source>Use the newest BoardBridge with this profile.</source>
        <translation>Use o BoardBridge mais recente com este perfil.</translation>
    </message>
    <message>
        <source>The keychain gives back another value than was stored.</source>
        <translation>O chaveiro devolve um valor diferente do que foi guardado.</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>A porta %1 está livre.</translation>
    </message>
    <message>
        <source>Port %1 is in use, perhaps by the BoardBridge that runs with this profile.</source>
        <translation>A porta %1 está em uso, talvez pelo BoardBridge que roda com este perfil.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>A porta %1 é usada por outro programa.</translation>
    </message>
    <message>
        <source>End that program, or set another port.</source>
        <translation>Encerre esse programa, ou defina outra porta.</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Pasta do perfil</translation>
    </message>
    <message>
        <source>Folder of the log</source>
        <translation>Pasta do log</translation>
    </message>
    <message>
        <source>There is none yet: nothing was synced with this profile.</source>
        <translation>Ainda não existe: nada foi sincronizado com este perfil.</translation>
    </message>
    <message>
        <source>Restore journal.sqlite from a backup, or move it away to start anew: what is on both sides is then recognised by its marks.</source>
        <translation>Restaure journal.sqlite de um backup, ou retire-o para começar do zero: o que está nos dois lados é então reconhecido pelas marcas.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>O arquivo está danificado (%1).</translation>
    </message>
    <message>
        <source>Version %1, %2, undamaged.</source>
        <translation>Versão %1, tamanho %2, sem danos.</translation>
    </message>
    <message>
        <source>An entry was stored, read and removed.</source>
        <translation>Uma entrada foi guardada, lida e removida.</translation>
    </message>
    <message>
        <source>Port of the local endpoint</source>
        <translation>Porta do endpoint local</translation>
    </message>
    <message>
        <source>The endpoint is not switched on.</source>
        <translation>O endpoint não está ativado.</translation>
    </message>
    <message>
        <source>Port for signing in with the browser</source>
        <translation>Porta para entrar pelo navegador</translation>
    </message>
    <message>
        <source>The redirect address is not on this computer.</source>
        <translation>O endereço de redirecionamento não fica neste computador.</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms.</source>
        <translation>%1 responde em %2 ms.</translation>
    </message>
    <message>
        <source>Its name is looked up in %1 ms.</source>
        <translation>O nome é resolvido em %1 ms.</translation>
    </message>
    <message>
        <source>The connection is encrypted by %1.</source>
        <translation>A conexão é criptografada por %1.</translation>
    </message>
    <message>
        <source>It goes through the proxy %1.</source>
        <translation>Passa pelo proxy %1.</translation>
    </message>
    <message>
        <source>The address is on this computer and needs none.</source>
        <translation>O endereço fica neste computador e não precisa de certificado.</translation>
    </message>
    <message>
        <source>The server showed none.</source>
        <translation>O servidor não apresentou nenhum.</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Endereço: %1</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Certificado: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>%1 está inacessível.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the address in the profile, then check again.</source>
        <translation>Verifique a rede, o proxy e o endereço no perfil, e depois verifique de novo.</translation>
    </message>
    <message>
        <source>None is used.</source>
        <translation>Nenhum está em uso.</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>%1 está em uso.</translation>
    </message>
    <message>
        <source>To Miro: %1. To Bitrix24: %2.</source>
        <translation>Para o Miro: %1. Para o Bitrix24: %2.</translation>
    </message>
    <message>
        <source>The profile names no portal; a webhook brings its own address.</source>
        <translation>O perfil não indica um portal; um webhook traz o próprio endereço.</translation>
    </message>
    <message>
        <source>Address of Bitrix24</source>
        <translation>Endereço: Bitrix24</translation>
    </message>
    <message>
        <source>Certificate of Bitrix24</source>
        <translation>Certificado: Bitrix24</translation>
    </message>
    <message>
        <source>Bitrix24&apos;s sign-in server</source>
        <translation>Servidor de login do Bitrix24</translation>
    </message>
    <message>
        <source>A webhook does without it.</source>
        <translation>Um webhook não precisa dele.</translation>
    </message>
    <message>
        <source>No server told its time.</source>
        <translation>Nenhum servidor informou a hora.</translation>
    </message>
    <message>
        <source>Check board_id, and have the board shared with the signed-in account as an editor.</source>
        <translation>Verifique board_id e peça que o quadro seja compartilhado com a conta conectada como editora.</translation>
    </message>
    <message>
        <source>The board can&apos;t be read.</source>
        <translation>O quadro não pode ser lido.</translation>
    </message>
    <message>
        <source>The list of projects takes the permission sonet_group.</source>
        <translation>A lista de projetos exige a permissão sonet_group.</translation>
    </message>
    <message>
        <source>The profile takes no bookings.</source>
        <translation>O perfil não recebe agendamentos.</translation>
    </message>
    <message>
        <source>Add the permission user_basic.</source>
        <translation>Adicione a permissão user_basic.</translation>
    </message>
    <message>
        <source>The profile has no link yet.</source>
        <translation>O perfil ainda não tem vínculos.</translation>
    </message>
    <message>
        <source>The log can&apos;t be written in the folder %1: make room on the disk and the folder writable. Everything else goes on.</source>
        <translation>Não é possível gravar o log na pasta %1: libere espaço no disco e a gravação na pasta. Todo o resto continua.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
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
        <translation>Concedidas: %1.</translation>
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
        <translation>equipe %1</translation>
    </message>
    <message>
        <source>token_server must be an https address</source>
        <translation>token_server precisa ser um endereço https</translation>
    </message>
    <message>
        <source>The sign-in belongs to the portal %1, but &quot;portal_url&quot; in profile.json says %2: correct it, or sign in to that portal.</source>
        <translation>O login pertence ao portal %1, mas &quot;portal_url&quot; em profile.json diz %2: corrija-o, ou entre naquele portal.</translation>
    </message>
    <message>
        <source>The profile has a link “%1” already.</source>
        <translation>O perfil já tem um vínculo “%1”.</translation>
    </message>
    <message>
        <source>The stored sign-in to Miro could not be read, so it is removed but not revoked: uninstall the app from the team to end it everywhere.</source>
        <translation>O login guardado do Miro não pôde ser lido, por isso foi removido, mas não revogado: desinstale o app da equipe para encerrá-lo em todos os lugares.</translation>
    </message>
    <message>
        <source>The stored sign-in to Bitrix24 could not be read, so it is removed but not made void: delete the local application or the webhook in the portal to end it everywhere.</source>
        <translation>O login guardado do Bitrix24 não pôde ser lido, por isso foi removido, mas não invalidado: exclua o aplicativo local ou o webhook no portal para encerrá-lo em todos os lugares.</translation>
    </message>
    <message>
        <source>The webhook belongs to the portal %1, but &quot;portal_url&quot; in profile.json says %2: correct it, or connect a webhook of that portal.</source>
        <translation>O webhook pertence ao portal %1, mas &quot;portal_url&quot; em profile.json diz %2: corrija-o ou conecte um webhook daquele portal.</translation>
    </message>
    <message>
        <source>The sign-in can&apos;t be renewed, because the folder %1 can&apos;t be written: make it writable, and free some space if its disk is full.</source>
        <translation>Não é possível renovar o login, porque a pasta %1 não pode ser gravada: libere a gravação nela e, se o disco estiver cheio, libere espaço.</translation>
    </message>
    <message>
        <source>Another program renews this sign-in and does not come to an end: try again later.</source>
        <translation>Outro programa está renovando este login e não termina: tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>What was pasted is no sign-in to %1 that can be used: %2.</source>
        <translation>O que foi colado não é um login do %1 que possa ser usado: %2.</translation>
    </message>
    <message>
        <source>%1 is not allowed here, only %2</source>
        <translation>%1 não é permitido aqui, só %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>a whole number of at least %1</source>
        <translation>um número inteiro a partir de %1</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>um texto com no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>There is no profile in %1.</source>
        <translation>Não há perfil em %1.</translation>
    </message>
    <message>
        <source>The start at login can&apos;t be changed in %1: %2.</source>
        <translation>Não é possível alterar em %1 o início ao entrar no sistema: %2.</translation>
    </message>
    <message>
        <source>the folder can&apos;t be created</source>
        <translation>não é possível criar a pasta</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: %1</source>
        <translation>Não é possível gravar o histórico: %1</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>Não é possível gravar o arquivo %1: %2</translation>
    </message>
    <message>
        <source>It was left out of a plan</source>
        <translation>Ficou fora de um plano</translation>
    </message>
    <message>
        <source>Press “Retry” to do it all the same. It is done by itself once its item changes.</source>
        <translation>Clique em “Tentar de novo” para fazer isso mesmo assim. Será feito automaticamente quando o item for alterado.</translation>
    </message>
    <message>
        <source>Take the %1 of %2</source>
        <translation>Usar o campo %1 do %2</translation>
    </message>
    <message>
        <source>A person chose the side</source>
        <translation>Uma pessoa escolheu o lado</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in: sign in again.</source>
        <translation>O %1 não aceita mais o login: entre de novo.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Decisions</name>
    <message>
        <source>You keep both: the next sync applies it.</source>
        <translation>Você manteve os dois: a próxima sincronização aplica isso.</translation>
    </message>
    <message>
        <source>You took %1: the next sync applies it.</source>
        <translation>Você escolheu %1: a próxima sincronização aplica isso.</translation>
    </message>
    <message>
        <source>%1 won by the link&apos;s rule; the other value is still on offer.</source>
        <translation>%1 venceu pela regra do vínculo; o outro valor ainda está disponível.</translation>
    </message>
    <message>
        <source>Both sides were edited: choose one.</source>
        <translation>Os dois lados foram editados: escolha um.</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>Era: %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Execução %1</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%Ln operação</numerusform>
            <numerusform>%Ln operações</numerusform>
        </translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>Ou: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>You let it through: the next sync applies it.</source>
        <translation>Você liberou: a próxima sincronização aplica isso.</translation>
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
        <translation>O quê</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>bridge::ui::DecisionsPane</name>
    <message>
        <source>What waits for your decision</source>
        <translation>O que aguarda sua decisão</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada aguarda você</translation>
    </message>
    <message>
        <source>What both sides changed, and what is too much to do without asking, shows here.</source>
        <translation>Aqui aparece o que os dois lados alteraram e o que é demais para fazer sem perguntar.</translation>
    </message>
    <message>
        <source>Take &amp;Miro</source>
        <translation>Usar &amp;Miro</translation>
    </message>
    <message>
        <source>Write Miro&apos;s value to Bitrix24</source>
        <translation>Gravar no Bitrix24 o valor do Miro</translation>
    </message>
    <message>
        <source>Take &amp;Bitrix24</source>
        <translation>Usar &amp;Bitrix24</translation>
    </message>
    <message>
        <source>Write Bitrix24&apos;s value to Miro</source>
        <translation>Gravar no Miro o valor do Bitrix24</translation>
    </message>
    <message>
        <source>Keep b&amp;oth</source>
        <translation>Manter &amp;ambos</translation>
    </message>
    <message>
        <source>The newer text stays, the other becomes a comment on the task</source>
        <translation>O texto mais recente fica, o outro torna-se um comentário na tarefa</translation>
    </message>
    <message>
        <source>Con&amp;firm run</source>
        <translation>Con&amp;firmar execução</translation>
    </message>
    <message>
        <source>Let everything through that the chosen run holds</source>
        <translation>Liberar tudo o que a execução selecionada retém</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Let the chosen operations through</source>
        <translation>Liberar as operações selecionadas</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Pular</translation>
    </message>
    <message>
        <source>Leave the chosen conflicts as they were settled, and take them off the list (Del)</source>
        <translation>Deixar os conflitos selecionados como foram resolvidos e tirá-los da lista (Del)</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>Pré&amp;via…</translation>
    </message>
    <message>
        <source>What would be written, line by line: there what a run would end can also be put back</source>
        <translation>O que seria gravado, linha por linha: ali também se pode restaurar o que uma execução encerraria</translation>
    </message>
</context>
<context>
    <name>bridge::ui::DiagnosticLooks</name>
    <message>
        <source>OK</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulada</translation>
    </message>
    <message>
        <source>Sign in to Miro…</source>
        <translation>Entrar no Miro…</translation>
    </message>
    <message>
        <source>Sign in to Bitrix24…</source>
        <translation>Entrar no Bitrix24…</translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <translation>Abrir arquivo de configurações</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Reverificar</translation>
    </message>
    <message>
        <source>Open Mapping</source>
        <translation>Abrir Mapeamento</translation>
    </message>
</context>
<context>
    <name>bridge::ui::DiagnosticsPage</name>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Pacote de &amp;suporte…</translation>
    </message>
    <message>
        <source>Write what support needs to know into a file: without secrets, names and texts</source>
        <translation>Gravar em um arquivo o que o suporte precisa saber: sem segredos, nomes e textos</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Pacote de suporte</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Arquivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Checks, log and self-test</source>
        <translation>Verificações, registro e autoteste</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autoteste</translation>
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
        <translation>O quê</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próxima</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FailedPane</name>
    <message>
        <source>Operations that failed or were skipped</source>
        <translation>Operações que falharam ou foram puladas</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nenhuma falha</translation>
    </message>
    <message>
        <source>When a write fails it shows here at once, with its cause and what repairs it.</source>
        <translation>Quando uma gravação falha, ela aparece aqui na hora, com a causa e a solução.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Try the chosen operations again now (Ctrl+R)</source>
        <translation>Tentar de novo agora as operações selecionadas (Ctrl+R)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Pular</translation>
    </message>
    <message>
        <source>Leave the chosen operations alone until their items change (Del)</source>
        <translation>Não mexer nas operações selecionadas até que seus itens sejam alterados (Del)</translation>
    </message>
    <message>
        <source>Open stick&amp;y</source>
        <translation>Abrir &amp;nota</translation>
    </message>
    <message>
        <source>Show the item on its board in the browser</source>
        <translation>Mostrar o item no quadro, no navegador</translation>
    </message>
    <message>
        <source>Open &amp;task</source>
        <translation>Abrir ta&amp;refa</translation>
    </message>
    <message>
        <source>Show the task in Bitrix24 in the browser</source>
        <translation>Mostrar a tarefa no Bitrix24, no navegador</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>Tentar t&amp;udo de novo</translation>
    </message>
    <message>
        <source>Try everything in this list again now</source>
        <translation>Tentar de novo agora tudo o que está nesta lista</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FrameLines</name>
    <message>
        <source>What the frames mean</source>
        <translation>O que os frames significam</translation>
    </message>
    <message>
        <source>A line from “%1” is being drawn</source>
        <translation>Uma linha de “%1” está sendo traçada</translation>
    </message>
</context>
<context>
    <name>bridge::ui::FrameMeanings</name>
    <message>
        <source>Frame without a title</source>
        <translation>Frame sem título</translation>
    </message>
    <message>
        <source>not on the board</source>
        <translation>fora do quadro</translation>
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
            <numerusform>%Ln nota, sem mapeamento</numerusform>
            <numerusform>%Ln notas, sem mapeamento</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
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
        <translation>O quadro não tem frames: o lugar de uma nota não significa nada. Os frames podem ganhar um significado depois, em “Mapeamento”.</translation>
    </message>
    <message>
        <source>Yellow stickies become tasks, red ones urgent tasks, green ones comments and blue ones subtasks. All this can be changed later, under “Mapping”.</source>
        <translation>Notas adesivas amarelas tornam-se tarefas; vermelhas, tarefas urgentes; verdes, comentários; e azuis, subtarefas. Tudo isso pode ser alterado depois, em “Mapeamento”.</translation>
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
        <translation>O quê</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Gravado em</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Antes → depois</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
</context>
<context>
    <name>bridge::ui::HistoryPane</name>
    <message>
        <source>What was written</source>
        <translation>O que foi gravado</translation>
    </message>
    <message>
        <source>Take the run bac&amp;k…</source>
        <translation>Re&amp;verter execução…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>Nada foi gravado ainda</translation>
    </message>
    <message>
        <source>After the first sync every change stands here, as it was and as it became.</source>
        <translation>Depois da primeira sincronização, cada alteração aparece aqui: como era e como ficou.</translation>
    </message>
    <message>
        <source>Shows first what would be put back of everything that the chosen line&apos;s run wrote (Ctrl+Z)</source>
        <translation>Mostra antes o que seria restaurado de tudo o que a execução da linha selecionada gravou (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Write what the filter lets through into a CSV file</source>
        <translation>Gravar em um arquivo CSV o que passa pelo filtro</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Gravando o arquivo…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::HostLine</name>
    <message>
        <source>encrypted</source>
        <translation>criptografado</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>no page yet</source>
        <translation>ainda sem página</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ItemInspector</name>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>Abrir tarefa</translation>
    </message>
    <message>
        <source>Open in Miro</source>
        <translation>Abrir no Miro</translation>
    </message>
    <message>
        <source>Chosen item</source>
        <translation>Item selecionado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Tornou-se</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Choose a sticky on the map to see what became of it.</source>
        <translation>Selecione uma nota no mapa para ver no que ela se tornou.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>No rule matches</source>
        <translation>Nenhuma regra se aplica</translation>
    </message>
    <message>
        <source>Outside every frame</source>
        <translation>Fora de todos os frames</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada ainda</translation>
    </message>
    <message>
        <source>Comment on task %1</source>
        <translation>Comentário na tarefa %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
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
        <translation>Os dois lados foram editados</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Takes run %1 back</source>
        <translation>Reverte a execução %1</translation>
    </message>
    <message>
        <source>After an edit in %1</source>
        <translation>Após uma edição no %1</translation>
    </message>
    <message>
        <source>After an edit in %1 by user %2</source>
        <translation>Após uma edição no %1 pelo usuário %2</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LifeView</name>
    <message>
        <source>History of the item</source>
        <translation>Histórico do item</translation>
    </message>
    <message>
        <source>Nothing was written of it yet.</source>
        <translation>Nada deste item foi gravado ainda.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lendo o histórico…</translation>
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
        <translation>Ver quadro</translation>
    </message>
    <message>
        <source>Looked %1</source>
        <translation>Verificado %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ainda não verificado</translation>
    </message>
    <message>
        <source>working now</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>next look %1</source>
        <translation>próxima verificação %1</translation>
    </message>
    <message>
        <source>last pass took %1</source>
        <translation>última verificação levou %1</translation>
    </message>
    <message>
        <source>%1 of %2 writes are done</source>
        <translation>%1 de %2 gravações concluídas</translation>
    </message>
    <message>
        <source>About %1 to go, %2 is the limit.</source>
        <translation>Tempo restante: cerca de %1, limitado pelo %2.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 is held: %n operation(s) wait for your decision.</source>
        <translation>
            <numerusform>A execução %1 está retida: %Ln operação aguarda sua decisão.</numerusform>
            <numerusform>A execução %1 está retida: %Ln operações aguardam sua decisão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked until you sign in again.</source>
        <translation>Nada é consultado até você entrar de novo.</translation>
    </message>
    <message>
        <source>an edit arrives after %1</source>
        <translation>uma edição chega após %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LinkDraft</name>
    <message>
        <source>Add a rule</source>
        <translation>Incluir regra</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>Remover regra</translation>
    </message>
    <message>
        <source>Move a rule</source>
        <translation>Mover regra</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>Alterar regra</translation>
    </message>
    <message>
        <source>Map a frame</source>
        <translation>Mapear frame</translation>
    </message>
    <message>
        <source>Change what a frame means</source>
        <translation>Alterar o significado de um frame</translation>
    </message>
    <message>
        <source>Unmap a frame</source>
        <translation>Desmapear frame</translation>
    </message>
    <message>
        <source>Change an option</source>
        <translation>Alterar opção</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LinkInfo</name>
    <message>
        <source>No project</source>
        <translation>Sem projeto</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projeto %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::LogPane</name>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar o log</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrar (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Reler</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Nada no log ainda</translation>
    </message>
    <message>
        <source>What the program does is written down as it happens.</source>
        <translation>O que o programa faz é registrado na hora em que acontece.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada corresponde a “%1”</translation>
    </message>
    <message>
        <source>Clear the filter to see everything again.</source>
        <translation>Limpe o filtro para ver tudo de novo.</translation>
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
        <translation>Em sincronia</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Some failed</source>
        <translation>Há falhas</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requer ação</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inacessível</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Não sincroniza</translation>
    </message>
    <message>
        <source>Detached</source>
        <translation>Desvinculada</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulada</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Subtask</source>
        <translation>Subtarefa</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
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
        <translation>Sobre o BoardBridge</translation>
    </message>
    <message>
        <source>BoardBridge %1
Keeps Miro boards and Bitrix24 in step.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>BoardBridge %1
Mantém os quadros do Miro e o Bitrix24 em sincronia.

Software livre sob a GNU General Public License, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Looking at both sides…</source>
        <translation>Verificando os dois lados…</translation>
    </message>
    <message>
        <source>Trying everything again…</source>
        <translation>Tentando tudo de novo…</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n operation(s) again…</source>
        <translation>
            <numerusform>Tentando %Ln operação de novo…</numerusform>
            <numerusform>Tentando %Ln operações de novo…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) skipped until the item changes.</source>
        <translation>
            <numerusform>%Ln operação pulada até o item ser alterado.</numerusform>
            <numerusform>%Ln operações puladas até o item ser alterado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) decided: the next sync applies it.</source>
        <translation>
            <numerusform>%Ln conflito decidido: a próxima sincronização aplica isso.</numerusform>
            <numerusform>%Ln conflitos decididos: a próxima sincronização aplica isso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 is confirmed: the next sync applies what is still the same.</source>
        <translation>A execução %1 foi confirmada: a próxima sincronização aplica o que ainda estiver igual.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::MappingPage</name>
    <message>
        <source>Parts of the mapping</source>
        <translation>Partes do mapeamento</translation>
    </message>
    <message>
        <source>The board as the draft reads it</source>
        <translation>O quadro como o rascunho o lê</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
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
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapeamento</translation>
    </message>
    <message>
        <source>What stickies become</source>
        <translation>O que as notas se tornam</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Incluir regra</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Mover a regra para cima (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Mover a regra para baixo (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>Remover a regra (Del)</translation>
    </message>
    <message>
        <source>The board has not been read yet.</source>
        <translation>O quadro ainda não foi lido.</translation>
    </message>
    <message>
        <source>Shows first what it would change</source>
        <translation>Mostra antes o que seria alterado</translation>
    </message>
    <message>
        <source>Mend what is marked first</source>
        <translation>Corrija primeiro o que está marcado</translation>
    </message>
    <message>
        <source>No board is linked</source>
        <translation>Nenhum quadro vinculado</translation>
    </message>
    <message>
        <source>Link a board with a project, and see what would be written before anything is.</source>
        <translation>Vincule um quadro a um projeto e veja o que seria gravado antes de qualquer gravação.</translation>
    </message>
    <message>
        <source>Link a board…</source>
        <translation>Vincular quadro…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::MatchStep</name>
    <message>
        <source>Stickies and tasks that look the same</source>
        <translation>Notas e tarefas que parecem iguais</translation>
    </message>
    <message>
        <source>Tick all from 90%</source>
        <translation>Marcar a partir de 90%</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar tudo</translation>
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
        <translation>Visão geral do quadro</translation>
    </message>
    <message>
        <source>The arrow keys move the map.</source>
        <translation>As teclas de seta movem o mapa.</translation>
    </message>
    <message>
        <source>Click or drag to move the map; so do the arrow keys.</source>
        <translation>Clique ou arraste para mover o mapa; as teclas de seta também o movem.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::MiroForm</name>
    <message>
        <source>BoardBridge works as an app of your own, so that nobody stands between you and Miro. Once for your team:</source>
        <translation>O BoardBridge funciona como um app seu, sem ninguém entre você e o Miro. Uma única vez por equipe:</translation>
    </message>
    <message>
        <source>In Miro, open Profile settings → Your apps, and create an app in your team.</source>
        <translation>No Miro, abra Profile settings → Your apps e crie um app na sua equipe.</translation>
    </message>
    <message>
        <source>Either kind of token will do: expiring ones are renewed by BoardBridge each hour.</source>
        <translation>Qualquer tipo de token serve: os que expiram são renovados pelo BoardBridge a cada hora.</translation>
    </message>
    <message>
        <source>Under Redirect URI, add the address below, exactly as it stands here.</source>
        <translation>Em Redirect URI, adicione o endereço abaixo, exatamente como está aqui.</translation>
    </message>
    <message>
        <source>Under Permissions, tick %1.</source>
        <translation>Em Permissions, marque %1.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret from there into these fields.</source>
        <translation>Copie de lá o Client ID e o Client secret para estes campos.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Endereço de redirecionamento</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Team id</source>
        <translation>ID da equipe</translation>
    </message>
    <message>
        <source>empty: chosen on Miro&apos;s page</source>
        <translation>vazio: escolha na página do Miro</translation>
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
        <translation>Porta</translation>
    </message>
    <message>
        <source>User name, if it asks for one</source>
        <translation>Nome de usuário, se for pedido</translation>
    </message>
    <message>
        <source>Password, kept in the keychain</source>
        <translation>Senha, guardada no chaveiro</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>Proxy do sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sem proxy</translation>
    </message>
    <message>
        <source>An HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>A SOCKS5 proxy</source>
        <translation>Proxy SOCKS5</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Enter the host and the port of the proxy.</source>
        <translation>Informe o host e a porta do proxy.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::OptionsForm</name>
    <message>
        <source>New tasks of the project get a sticky</source>
        <translation>Novas tarefas do projeto recebem uma nota</translation>
    </message>
    <message>
        <source>Project of stickies outside every mapped frame</source>
        <translation>Projeto das notas fora de todo frame mapeado</translation>
    </message>
    <message>
        <source>Mark on a sticky</source>
        <translation>Marca na nota</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Last line of the text</source>
        <translation>Última linha do texto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Alterado nos dois lados</translation>
    </message>
    <message>
        <source>The newer one wins</source>
        <translation>Vence o mais recente</translation>
    </message>
    <message>
        <source>Miro wins</source>
        <translation>Vence o Miro</translation>
    </message>
    <message>
        <source>Bitrix24 wins</source>
        <translation>Vence o Bitrix24</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>When a sticky is deleted</source>
        <translation>Quando uma nota é excluída</translation>
    </message>
    <message>
        <source>Leave its task alone</source>
        <translation>Não mexer na tarefa</translation>
    </message>
    <message>
        <source>Complete its task</source>
        <translation>Concluir a tarefa</translation>
    </message>
    <message>
        <source>Delete its task</source>
        <translation>Excluir a tarefa</translation>
    </message>
    <message>
        <source>When a task is deleted</source>
        <translation>Quando uma tarefa é excluída</translation>
    </message>
    <message>
        <source>Leave its sticky alone</source>
        <translation>Não mexer na nota</translation>
    </message>
    <message>
        <source>Mark its sticky</source>
        <translation>Marcar a nota</translation>
    </message>
    <message>
        <source>Delete its sticky</source>
        <translation>Excluir a nota</translation>
    </message>
    <message>
        <source>Wait until typing stops</source>
        <translation>Esperar até ninguém digitar</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask before more than this many pairs end at once</source>
        <translation>Perguntar se mais pares que isto saírem de uma vez</translation>
    </message>
    <message>
        <source>… or more than this share of all pairs</source>
        <translation>… ou mais que esta parte de todos os pares</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Sem projeto</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projeto %1</translation>
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
        <translation>Verificar agora todos os quadros e projetos (F5)</translation>
    </message>
    <message>
        <source>No board is linked</source>
        <translation>Nenhum quadro vinculado</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Prévia…</translation>
    </message>
    <message>
        <source>Look at what would be written, and choose of it (Ctrl+P)</source>
        <translation>Ver o que seria gravado e escolher o que gravar (Ctrl+P)</translation>
    </message>
    <message>
        <source>Link a board with a project, and see what would be written before anything is.</source>
        <translation>Vincule um quadro a um projeto e veja o que seria gravado antes de qualquer gravação.</translation>
    </message>
    <message>
        <source>Link a board…</source>
        <translation>Vincular quadro…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::OwnBrowserPage</name>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Endereço da página de login</translation>
    </message>
    <message>
        <source>Address that the browser ended at, or the code in it</source>
        <translation>Endereço em que o navegador terminou, ou o código contido nele</translation>
    </message>
    <message>
        <source>If your browser shows that it can&apos;t open the page at the end, copy its address from there into this field. It is used at once, as it is good for a short time only.</source>
        <translation>Se no fim o navegador mostrar que não consegue abrir a página, copie de lá o endereço para este campo. Ele é usado na hora, pois vale por pouco tempo.</translation>
    </message>
    <message>
        <source>Sign in in your own browser</source>
        <translation>Entre pelo seu próprio navegador</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Abrir o navegador de novo</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy this address into your browser and sign in there.</source>
        <translation>Copie este endereço para o seu navegador e entre lá.</translation>
    </message>
    <message>
        <source>%1&apos;s sign-in page opens in your browser. Sign in there and come back: this goes on by itself. If no browser opens, copy this address into one on this computer:</source>
        <translation>A página de login do %1 abre no seu navegador. Entre lá e volte: o resto continua automaticamente. Se nenhum navegador abrir, copie este endereço para um navegador deste computador:</translation>
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
        <translation>%1, mas outro também serve</translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Semelhança</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PastePage</name>
    <message>
        <source>In Miro, open Profile settings → Your apps → your app, press “Install app and get OAuth token”, choose the team, and paste the token here. It is kept in your keychain and nowhere else.</source>
        <translation>No Miro, abra Profile settings → Your apps → seu app, clique em “Install app and get OAuth token”, escolha a equipe e cole o token aqui. Ele fica guardado só no seu chaveiro.</translation>
    </message>
    <message>
        <source>In Bitrix24, open Developer resources → Other → Inbound webhook, give the permissions, save, and paste the webhook&apos;s address here. It is a secret, and kept in your keychain and nowhere else. BoardBridge gets no events through a webhook, so changes are noticed a little later.</source>
        <translation>No Bitrix24, abra Recursos para desenvolvedores → Outros → Webhook de entrada, conceda as permissões, salve e cole aqui o endereço do webhook. Ele é secreto e fica guardado só no seu chaveiro. Por um webhook o BoardBridge não recebe eventos, por isso as alterações são percebidas um pouco mais tarde.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Endereço do webhook</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Paste an access token</source>
        <translation>Colar um token de acesso</translation>
    </message>
    <message>
        <source>Paste a webhook&apos;s address</source>
        <translation>Colar o endereço de um webhook</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PlanDialog</name>
    <message>
        <source>Finding out what would change</source>
        <translation>Descobrindo o que seria alterado</translation>
    </message>
    <message>
        <source>Both sides are read; nothing is written.</source>
        <translation>Os dois lados são lidos; nada é gravado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>Nada seria alterado</translation>
    </message>
    <message>
        <source>Both sides agree already.</source>
        <translation>Os dois lados já coincidem.</translation>
    </message>
    <message>
        <source>The preview failed</source>
        <translation>A prévia falhou</translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%Ln operação</numerusform>
            <numerusform>%Ln operações</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>What the new mapping changes</source>
        <translation>O que o novo mapeamento altera</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PlanReview</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <translation>Quanto já está concluído</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Take bac&amp;k</source>
        <translation>Re&amp;verter</translation>
    </message>
    <message>
        <source>For the chosen lines:</source>
        <translation>Para as linhas selecionadas:</translation>
    </message>
    <message>
        <source>Take &amp;Miro&apos;s</source>
        <translation>Usar o do &amp;Miro</translation>
    </message>
    <message>
        <source>Miro&apos;s value is written to Bitrix24</source>
        <translation>O valor do Miro é gravado no Bitrix24</translation>
    </message>
    <message>
        <source>Take &amp;Bitrix24&apos;s</source>
        <translation>Usar o do &amp;Bitrix24</translation>
    </message>
    <message>
        <source>Bitrix24&apos;s value is written to Miro</source>
        <translation>O valor do Bitrix24 é gravado no Miro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Finding out what would be written</source>
        <translation>Descobrindo o que seria gravado</translation>
    </message>
    <message>
        <source>Both sides are read; nothing is written. The sync waits while this is open.</source>
        <translation>Os dois lados são lidos; nada é gravado. A sincronização aguarda enquanto isto estiver aberto.</translation>
    </message>
    <message>
        <source>Finding out what would be written…</source>
        <translation>Descobrindo o que seria gravado…</translation>
    </message>
    <message>
        <source>Nothing would be written</source>
        <translation>Nada seria gravado</translation>
    </message>
    <message>
        <source>Both sides agree already.</source>
        <translation>Os dois lados já coincidem.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Não há nada a reverter</translation>
    </message>
    <message>
        <source>Everything is as it was before the run.</source>
        <translation>Tudo está como era antes da execução.</translation>
    </message>
    <message>
        <source>This is more than the link does at once without asking: %1. Look at it closely.</source>
        <translation>Isto é mais do que o vínculo faz de uma vez sem perguntar: %1. Examine com atenção.</translation>
    </message>
    <message>
        <source>The preview failed</source>
        <translation>A prévia falhou</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operations done</source>
        <translation>
            <numerusform>%1 de %Ln operação concluída</numerusform>
            <numerusform>%1 de %Ln operações concluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>tempo restante: cerca de %1</translation>
    </message>
    <message>
        <source>You stopped it. What was not written is marked in the list.</source>
        <translation>Você interrompeu. O que não foi gravado está marcado na lista.</translation>
    </message>
    <message>
        <source>It ended early: %1</source>
        <translation>Terminou antes do previsto: %1</translation>
    </message>
    <message>
        <source>Not everything could be written: the list says why. What failed is tried again.</source>
        <translation>Nem tudo pôde ser gravado: a lista diz o motivo. O que falhou será tentado de novo.</translation>
    </message>
    <message numerus="yes">
        <source>All %n operations are done.</source>
        <translation>
            <numerusform>%Ln operação concluída.</numerusform>
            <numerusform>Todas as %Ln operações foram concluídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operations are done.</source>
        <translation>
            <numerusform>%1 de %Ln operação concluída.</numerusform>
            <numerusform>%1 de %Ln operações concluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Não gravada</translation>
    </message>
    <message>
        <source>Not written. %1</source>
        <translation>Não gravada. %1</translation>
    </message>
    <message>
        <source>%1 Miro credits</source>
        <translation>%1 créditos do Miro</translation>
    </message>
    <message numerus="yes">
        <source>%n Bitrix24 calls</source>
        <translation>
            <numerusform>%Ln chamada ao Bitrix24</numerusform>
            <numerusform>%Ln chamadas ao Bitrix24</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%Ln operação</numerusform>
            <numerusform>%Ln operações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operations</source>
        <translation>
            <numerusform>%1 de %Ln operação</numerusform>
            <numerusform>%1 de %Ln operações</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left out stays as it is until it is edited; “Activity” lists it.</source>
        <translation>O que fica de fora permanece como está até ser editado; aparece em “Atividade”.</translation>
    </message>
    <message>
        <source>Stopping after the write that is on its way…</source>
        <translation>Parando após a gravação em andamento…</translation>
    </message>
    <message>
        <source>What taking run %1 back would write</source>
        <translation>O que a reversão da execução %1 gravaria</translation>
    </message>
    <message>
        <source>What would be written now</source>
        <translation>O que seria gravado agora</translation>
    </message>
    <message>
        <source>Something changed meanwhile, so nothing was written. This is what would be written now.</source>
        <translation>Algo mudou nesse meio-tempo, por isso nada foi gravado. Isto é o que seria gravado agora.</translation>
    </message>
    <message>
        <source>%L1 to do</source>
        <translation>%L1 a fazer</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PlanStep</name>
    <message numerus="yes">
        <source>%n operations to do.</source>
        <translation>
            <numerusform>%Ln operação a fazer.</numerusform>
            <numerusform>%Ln operações a fazer.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do yet. What you add on either side from now on is kept in step.</source>
        <translation>Ainda não há nada a fazer. O que você adicionar em qualquer um dos lados a partir de agora será sincronizado.</translation>
    </message>
    <message>
        <source>It takes about %1.</source>
        <translation>Leva cerca de %1.</translation>
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
        <translation>depois: %1</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>O que seria feito</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Requer sua decisão</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Aguarda</translation>
    </message>
    <message>
        <source>You chose Miro&apos;s value</source>
        <translation>Você escolheu o valor do Miro</translation>
    </message>
    <message>
        <source>You chose Bitrix24&apos;s value</source>
        <translation>Você escolheu o valor do Bitrix24</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Can&apos;t be taken back, or not quite</source>
        <translation>Não é possível reverter, ou não totalmente</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tarefa %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::PreviewBar</name>
    <message>
        <source>Load the live board again</source>
        <translation>Recarregar o quadro ao vivo</translation>
    </message>
    <message>
        <source>Open the board in your browser</source>
        <translation>Abrir o quadro no seu navegador</translation>
    </message>
    <message>
        <source>Sign out of Miro here</source>
        <translation>Sair do Miro aqui</translation>
    </message>
    <message>
        <source>Forgets who is signed in to Miro in this view. The sync goes on.</source>
        <translation>Esquece quem entrou no Miro nesta visualização. A sincronização continua.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>Não abrir</translation>
    </message>
    <message>
        <source>Live board from %1</source>
        <translation>Quadro ao vivo de %1</translation>
    </message>
    <message>
        <source>The board wants to open %1, which is not a part of it.</source>
        <translation>O quadro quer abrir %1, que não faz parte dele.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::ProfilesCard</name>
    <message>
        <source>%1 – can&apos;t be used</source>
        <translation>%1 – não pode ser usado</translation>
    </message>
    <message>
        <source>%1 – this window</source>
        <translation>%1 – esta janela</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>One for each pair of a portal and a Miro team, each with its own sign-ins and journal.</source>
        <translation>Um para cada par de portal e equipe do Miro, cada um com seus próprios logins e diário.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Novo…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
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
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Renomear perfil</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Excluir perfil</translation>
    </message>
    <message>
        <source>Delete “%1” with its links, its journal and its sign-ins? What is on the boards and in the portal stays.</source>
        <translation>Excluir “%1” com seus vínculos, seu diário e seus logins? O que está nos quadros e no portal fica.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Exportar perfil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfis (*.json)</translation>
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
        <translation>Operação</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Aguarda</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>The service&apos;s answer</source>
        <translation>A resposta do serviço</translation>
    </message>
</context>
<context>
    <name>bridge::ui::RuleForm</name>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Começa com</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Qualquer coisa</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Torna-se</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Não alterar</translation>
    </message>
</context>
<context>
    <name>bridge::ui::RuleList</name>
    <message>
        <source>Rules, in the order they are tried</source>
        <translation>Regras, na ordem em que são testadas</translation>
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
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Ciano</translation>
    </message>
    <message>
        <source>Light pink</source>
        <translation>Rosa-claro</translation>
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
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Subtask</source>
        <translation>Subtarefa</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>tag “%1”</translation>
    </message>
    <message>
        <source>begins with “%1”</source>
        <translation>começa com “%1”</translation>
    </message>
    <message>
        <source>Every sticky</source>
        <translation>Toda nota</translation>
    </message>
    <message>
        <source>%1, low priority</source>
        <translation>%1, prioridade baixa</translation>
    </message>
    <message>
        <source>%1, normal priority</source>
        <translation>%1, prioridade normal</translation>
    </message>
    <message>
        <source>%1, high priority</source>
        <translation>%1, prioridade alta</translation>
    </message>
    <message>
        <source>No rule makes a task: add one.</source>
        <translation>Nenhuma regra cria tarefas: inclua uma.</translation>
    </message>
    <message>
        <source>Subtasks and comments need a task to belong to: add a rule that makes one.</source>
        <translation>Subtarefas e comentários precisam de uma tarefa: inclua uma regra que a crie.</translation>
    </message>
    <message>
        <source>Never reached: “%1” above takes all of its stickies. Move it up.</source>
        <translation>Nunca alcançada: “%1”, acima, fica com todas as notas dela. Mova-a para cima.</translation>
    </message>
    <message>
        <source>It takes every sticky: choose a colour, a tag or a beginning.</source>
        <translation>Ela pega todas as notas: escolha uma cor, uma tag ou um começo.</translation>
    </message>
    <message>
        <source>“%1” means nothing yet: draw a line from it.</source>
        <translation>“%1” ainda não significa nada: trace uma linha a partir dele.</translation>
    </message>
    <message>
        <source>“%1” is mapped twice: remove one of them.</source>
        <translation>“%1” está mapeado duas vezes: remova um dos mapeamentos.</translation>
    </message>
    <message>
        <source>The board has no frame “%1”.</source>
        <translation>O quadro não tem o frame “%1”.</translation>
    </message>
    <message>
        <source>Several frames are called “%1”: all of them mean the same.</source>
        <translation>Vários frames se chamam “%1”: todos significam o mesmo.</translation>
    </message>
    <message>
        <source>A stage belongs to a project: draw a line from “%1” to one, too.</source>
        <translation>Uma etapa pertence a um projeto: trace também uma linha de “%1” até ele.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SelfTestPane</name>
    <message>
        <source>Progress of the self-test</source>
        <translation>Progresso do autoteste</translation>
    </message>
    <message>
        <source>Link to try</source>
        <translation>Vínculo a testar</translation>
    </message>
    <message>
        <source>How many boards are made up</source>
        <translation>Quantos quadros são inventados</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Vínculo</translation>
    </message>
    <message>
        <source>Boar&amp;ds</source>
        <translation>&amp;Quadros</translation>
    </message>
    <message>
        <source>Results of the self-test</source>
        <translation>Resultados do autoteste</translation>
    </message>
    <message>
        <source>Nothing to test yet</source>
        <translation>Nada para testar ainda</translation>
    </message>
    <message>
        <source>Test the mapping before you rely on it</source>
        <translation>Teste o mapeamento antes de confiar nele</translation>
    </message>
    <message>
        <source>A link&apos;s rules and frames can be tested here once there is a link.</source>
        <translation>As regras e os frames de um vínculo podem ser testados aqui quando houver um.</translation>
    </message>
    <message>
        <source>Boards are made up with the link&apos;s frames and stickies for each of its rules. They are synced with a simulated portal inside this program, edited on both sides and synced again. Nothing reaches Miro or Bitrix24.</source>
        <translation>Quadros são inventados com os frames do vínculo e notas para cada regra. São sincronizados com um portal simulado dentro deste programa, editados nos dois lados e sincronizados de novo. Nada chega ao Miro nem ao Bitrix24.</translation>
    </message>
    <message>
        <source>Making up boards…</source>
        <translation>Inventando quadros…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Run self-test</source>
        <translation>&amp;Iniciar autoteste</translation>
    </message>
    <message>
        <source>Stop the self-test</source>
        <translation>Parar o autoteste</translation>
    </message>
    <message>
        <source>Run self-test</source>
        <translation>Iniciar autoteste</translation>
    </message>
    <message>
        <source>%L1 of %L2 boards tested</source>
        <translation>%L1 de %L2 quadros testados</translation>
    </message>
    <message>
        <source>Link a board…</source>
        <translation>Vincular quadro…</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SettingsForm</name>
    <message>
        <source>These settings are part of a profile. Set up a link first; then they can be changed here.</source>
        <translation>Estas configurações fazem parte de um perfil. Configure primeiro um vínculo; depois, elas podem ser alteradas aqui.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>The settings below are those of this link.</source>
        <translation>As configurações abaixo são as deste vínculo.</translation>
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
        <translation>Restaurar padrões</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar nas configurações</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Seções das configurações</translation>
    </message>
    <message>
        <source>The changes are discarded.</source>
        <translation>As alterações foram descartadas.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%Ln configuração encontrada</numerusform>
            <numerusform>%Ln configurações encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Ainda não salvo.</translation>
    </message>
    <message>
        <source>Something can&apos;t be saved as it is: see the marked settings.</source>
        <translation>Algo não pode ser salvo como está: veja as configurações marcadas.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>The changed settings are not saved.</source>
        <translation>As configurações alteradas não foram salvas.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SettingsSections</name>
    <message>
        <source>This desktop has no tray, so a hidden window could not be opened again.</source>
        <translation>Este ambiente não tem bandeja do sistema; uma janela oculta não poderia ser reaberta.</translation>
    </message>
    <message>
        <source>Start BoardBridge when I log in</source>
        <translation>Iniciar o BoardBridge quando eu entrar no sistema</translation>
    </message>
    <message>
        <source>Not possible on this system.</source>
        <translation>Não é possível neste sistema.</translation>
    </message>
    <message>
        <source>Start without the window, in the tray</source>
        <translation>Iniciar sem a janela, na bandeja</translation>
    </message>
    <message>
        <source>The window opens from the tray&apos;s icon.</source>
        <translation>A janela abre pelo ícone da bandeja.</translation>
    </message>
    <message>
        <source>Keep syncing when the window is closed</source>
        <translation>Sincronizar mesmo com a janela fechada</translation>
    </message>
    <message>
        <source>“Quit” in the menu or in the tray ends BoardBridge.</source>
        <translation>“Encerrar”, no menu ou na bandeja, encerra o BoardBridge.</translation>
    </message>
    <message>
        <source>For one link</source>
        <translation>Por vínculo</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>Novos itens</translation>
    </message>
    <message>
        <source>What exists on both sides is always kept in step both ways.</source>
        <translation>O que existe nos dois lados é sempre sincronizado nos dois sentidos.</translation>
    </message>
    <message>
        <source>Both ways: tasks get stickies, too</source>
        <translation>Nos dois sentidos: as tarefas também recebem notas</translation>
    </message>
    <message>
        <source>Only from stickies to tasks</source>
        <translation>Só de notas para tarefas</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Alterado nos dois lados</translation>
    </message>
    <message>
        <source>The text that loses is kept in the history.</source>
        <translation>O texto que perde fica guardado no histórico.</translation>
    </message>
    <message>
        <source>The newer one wins</source>
        <translation>Vence o mais recente</translation>
    </message>
    <message>
        <source>Miro wins</source>
        <translation>Vence o Miro</translation>
    </message>
    <message>
        <source>Bitrix24 wins</source>
        <translation>Vence o Bitrix24</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>When a sticky is deleted</source>
        <translation>Quando uma nota é excluída</translation>
    </message>
    <message>
        <source>Leave its task alone</source>
        <translation>Não mexer na tarefa</translation>
    </message>
    <message>
        <source>Complete its task</source>
        <translation>Concluir a tarefa</translation>
    </message>
    <message>
        <source>Delete its task</source>
        <translation>Excluir a tarefa</translation>
    </message>
    <message>
        <source>When a task is deleted</source>
        <translation>Quando uma tarefa é excluída</translation>
    </message>
    <message>
        <source>Leave its sticky alone</source>
        <translation>Não mexer na nota</translation>
    </message>
    <message>
        <source>Mark its sticky</source>
        <translation>Marcar a nota</translation>
    </message>
    <message>
        <source>Delete its sticky</source>
        <translation>Excluir a nota</translation>
    </message>
    <message>
        <source>Wait until typing stops</source>
        <translation>Esperar até ninguém digitar</translation>
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
        <translation>Uma edição é sincronizada quando fica igual por esse tempo.</translation>
    </message>
    <message>
        <source>Ask before more than</source>
        <translation>Perguntar se mais de</translation>
    </message>
    <message numerus="yes">
        <source>pairs end at once</source>
        <translation>
            <numerusform>par sair de uma vez</numerusform>
            <numerusform>pares saírem de uma vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted, completed or moved to another project. Whichever of both limits is higher holds.</source>
        <translation>Excluídos, concluídos ou movidos para outro projeto. Vale o maior dos dois limites.</translation>
    </message>
    <message>
        <source>or more than</source>
        <translation>ou mais de</translation>
    </message>
    <message>
        <source>% of all pairs</source>
        <translation>% de todos os pares</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nome do perfil</translation>
    </message>
    <message>
        <source>Shown above the pages and in the list of profiles.</source>
        <translation>Aparece acima das páginas e na lista de perfis.</translation>
    </message>
    <message>
        <source>Look at Miro every</source>
        <translation>Verificar o Miro a cada</translation>
    </message>
    <message>
        <source>Twice as often after a change, half as often when it is quiet.</source>
        <translation>Com o dobro da frequência após uma alteração, com a metade quando tudo está calmo.</translation>
    </message>
    <message>
        <source>Look at Bitrix24 every</source>
        <translation>Verificar o Bitrix24 a cada</translation>
    </message>
    <message>
        <source>Changes from Bitrix24</source>
        <translation>Alterações do Bitrix24</translation>
    </message>
    <message>
        <source>Events tell of deletions at once; they need an app signed in by an administrator.</source>
        <translation>Os eventos comunicam exclusões na hora; exigem um aplicativo com o login de um administrador.</translation>
    </message>
    <message>
        <source>Events where possible</source>
        <translation>Eventos quando possível</translation>
    </message>
    <message>
        <source>Events only</source>
        <translation>Só eventos</translation>
    </message>
    <message>
        <source>Ask for what changed</source>
        <translation>Consultar o que foi alterado</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>Guardar o histórico por</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>dia</numerusform>
            <numerusform>dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is in the history can be taken back.</source>
        <translation>Só o que está no histórico pode ser revertido.</translation>
    </message>
    <message>
        <source>Something waits for my decision</source>
        <translation>Algo aguarda minha decisão</translation>
    </message>
    <message>
        <source>A conflict, or a run that would change a lot at once.</source>
        <translation>Um conflito, ou uma execução que alteraria muito de uma vez.</translation>
    </message>
    <message>
        <source>A service refuses the sign-in</source>
        <translation>Um serviço recusa o login</translation>
    </message>
    <message>
        <source>A link stops until somebody repairs it</source>
        <translation>Um vínculo fica parado até alguém corrigi-lo</translation>
    </message>
    <message>
        <source>A missing right, a board that is gone, a full disk. Not a network that is down for a while.</source>
        <translation>Uma permissão que falta, um quadro que sumiu, um disco cheio. Não uma rede fora do ar por algum tempo.</translation>
    </message>
    <message>
        <source>Operations failed</source>
        <translation>Operações falharam</translation>
    </message>
    <message>
        <source>They are tried again by themselves.</source>
        <translation>São tentadas de novo automaticamente.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horário de silêncio</translation>
    </message>
    <message>
        <source>No notifications at these times</source>
        <translation>Sem notificações nestes horários</translation>
    </message>
    <message>
        <source>What still needs you afterwards is told then.</source>
        <translation>O que ainda requer ação ao final é avisado nesse momento.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Owner of the calendar</source>
        <translation>Responsável pelo calendário</translation>
    </message>
    <message>
        <source>The number of a Bitrix24 user; 0 while nobody is chosen.</source>
        <translation>O número de um usuário do Bitrix24; 0 enquanto ninguém for escolhido.</translation>
    </message>
    <message>
        <source>A booking takes</source>
        <translation>Um agendamento dura</translation>
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
        <translation>Oferecer horários de</translation>
    </message>
    <message>
        <source>Position of the employees</source>
        <translation>Cargo dos funcionários</translation>
    </message>
    <message>
        <source>Deals are shared out among the employees with this position.</source>
        <translation>Os negócios são distribuídos entre os funcionários com este cargo.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Look up free slots</source>
        <translation>Consultar horários livres</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Cancel bookings</source>
        <translation>Cancelar agendamentos</translation>
    </message>
    <message>
        <source>Create tasks</source>
        <translation>Criar tarefas</translation>
    </message>
    <message>
        <source>Create leads</source>
        <translation>Criar leads</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Look up free slots when a conversation starts</source>
        <translation>Consultar horários livres quando uma conversa começar</translation>
    </message>
    <message>
        <source>Create a deal when a conversation ends</source>
        <translation>Criar um negócio quando uma conversa terminar</translation>
    </message>
    <message>
        <source>Programs on this computer may report events</source>
        <translation>Programas deste computador podem comunicar eventos</translation>
    </message>
    <message>
        <source>By HTTP on this computer&apos;s own address, with a token; nothing is open to the network.</source>
        <translation>Por HTTP no endereço local deste computador, com um token; nada fica aberto para a rede.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma da janela</translation>
    </message>
    <message>
        <source>Dates and numbers follow it.</source>
        <translation>Datas e números seguem este idioma.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Relative to the system&apos;s size. It takes effect at the next start.</source>
        <translation>Em relação ao tamanho do sistema. Vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>This version does not use these settings yet. They are kept for a later one.</source>
        <translation>Esta versão ainda não usa estas configurações; elas ficam guardadas para uma versão futura.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>On other pages</source>
        <translation>Em outras páginas</translation>
    </message>
    <message>
        <source>Rules and frames</source>
        <translation>Regras e frames</translation>
    </message>
    <message>
        <source>What stickies become, by colour, tag or beginning, and what frames mean.</source>
        <translation>O que as notas se tornam, por cor, tag ou começo, e o que os frames significam.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapeamento</translation>
    </message>
    <message>
        <source>Sign-ins and profiles</source>
        <translation>Logins e perfis</translation>
    </message>
    <message>
        <source>Miro&apos;s and Bitrix24&apos;s account, and whether the keychain or a file keeps the sign-ins.</source>
        <translation>As contas do Miro e do Bitrix24 e se os dados de acesso ficam no chaveiro ou em um arquivo.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How this computer reaches both services.</source>
        <translation>Como este computador chega aos dois serviços.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Setup</name>
    <message>
        <source>Set up BoardBridge</source>
        <translation>Configurar o BoardBridge</translation>
    </message>
    <message>
        <source>Connect Miro and Bitrix24</source>
        <translation>Conecte o Miro e o Bitrix24</translation>
    </message>
    <message>
        <source>The profile needs a correction</source>
        <translation>O perfil precisa de uma correção</translation>
    </message>
    <message>
        <source>Correct the file, then press “Try again”.</source>
        <translation>Corrija o arquivo e clique em “Tentar de novo”.</translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <translation>O perfil está em uso</translation>
    </message>
    <message>
        <source>Connect Miro: sign in under “Accounts”, or run this in a terminal and paste the app&apos;s access token.</source>
        <translation>Conecte o Miro: entre pela página “Contas”, ou execute isto em um terminal e cole o token de acesso do app.</translation>
    </message>
    <message>
        <source>Connect Bitrix24: sign in under “Accounts”, or run this and paste the address of an inbound webhook.</source>
        <translation>Conecte o Bitrix24: entre pela página “Contas”, ou execute isto e cole o endereço de um webhook de entrada.</translation>
    </message>
    <message>
        <source>Connect Miro and Bitrix24, choose a board and a project, and see what would be written before anything is. It takes about three minutes.</source>
        <translation>Conecte o Miro e o Bitrix24, escolha um quadro e um projeto e veja o que seria gravado antes de qualquer gravação. Leva cerca de três minutos.</translation>
    </message>
    <message>
        <source>Or write this as profile.json into %1, with your portal, board and project. A board&apos;s id stands in its address after /board/.</source>
        <translation>Ou grave isto como profile.json em %1, com seu portal, quadro e projeto. O ID de um quadro está no endereço dele, depois de /board/.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SetupPage</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir o arquivo</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>O que fazem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo lugar</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapeamento</translation>
    </message>
    <message>
        <source>Map of a board</source>
        <translation>Mapa de um quadro</translation>
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
        <translation>Mostrar uma página, na ordem da barra lateral</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Search or filter what is shown</source>
        <translation>Buscar ou filtrar o que é mostrado</translation>
    </message>
    <message>
        <source>This list; the question mark shows it, too</source>
        <translation>Esta lista; o ponto de interrogação também a mostra</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Undo the last change of the draft</source>
        <translation>Desfazer a última alteração do rascunho</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Remove the chosen rule or line</source>
        <translation>Remover a regra ou linha selecionada</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de seta</translation>
    </message>
    <message>
        <source>From sticky to sticky</source>
        <translation>De nota em nota</translation>
    </message>
    <message>
        <source>Skip the chosen operations that failed</source>
        <translation>Pular as operações com falha selecionadas</translation>
    </message>
    <message>
        <source>Look at what would be written now</source>
        <translation>Ver o que seria gravado agora</translation>
    </message>
    <message>
        <source>Try the chosen failed operations again</source>
        <translation>Tentar de novo as operações com falha selecionadas</translation>
    </message>
    <message>
        <source>Take the chosen line&apos;s run back, after a look at it</source>
        <translation>Reverter a execução da linha selecionada, depois de revisá-la</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Quadros</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapeamento</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SignInDialog</name>
    <message>
        <source>Sign in to Miro</source>
        <translation>Entrar no Miro</translation>
    </message>
    <message>
        <source>Sign in to Bitrix24</source>
        <translation>Entrar no Bitrix24</translation>
    </message>
    <message>
        <source>Sign in here</source>
        <translation>Entrar aqui</translation>
    </message>
    <message>
        <source>In my own browser</source>
        <translation>No meu navegador</translation>
    </message>
    <message>
        <source>Paste a token…</source>
        <translation>Colar um token…</translation>
    </message>
    <message>
        <source>Paste a webhook…</source>
        <translation>Colar um webhook…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Asking who you are, and keeping the access in your keychain.</source>
        <translation>Consultando quem você é e guardando o acesso no seu chaveiro.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Alterar os dados</translation>
    </message>
    <message>
        <source>Nobody is signed in yet</source>
        <translation>Ninguém entrou ainda</translation>
    </message>
</context>
<context>
    <name>bridge::ui::SignInsCard</name>
    <message>
        <source>Sign-ins</source>
        <translation>Logins</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Renews itself; ends on %1 if unused</source>
        <translation>Renovação automática; termina em %1 se não for usado</translation>
    </message>
    <message>
        <source>Valid until revoked</source>
        <translation>Válido até ser revogado</translation>
    </message>
    <message>
        <source>Access until %1, renewed by itself</source>
        <translation>Acesso até %1, com renovação automática</translation>
    </message>
    <message>
        <source>Ended on %1: sign in again</source>
        <translation>Terminou em %1: entre de novo</translation>
    </message>
    <message>
        <source>Access until %1, then sign in again</source>
        <translation>Acesso até %1; depois, entre de novo</translation>
    </message>
</context>
<context>
    <name>bridge::ui::StartDialog</name>
    <message>
        <source>Set up a link</source>
        <translation>Configurar um vínculo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
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
        <translation>Conecte o Miro</translation>
    </message>
    <message>
        <source>Connect Bitrix24</source>
        <translation>Conecte o Bitrix24</translation>
    </message>
    <message>
        <source>Choose a board and a project</source>
        <translation>Escolha um quadro e um projeto</translation>
    </message>
    <message>
        <source>What the frames mean</source>
        <translation>O que os frames significam</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>O que será gravado</translation>
    </message>
    <message>
        <source>BoardBridge reads and writes stickies in your name. The sign-in stays on this computer.</source>
        <translation>O BoardBridge lê e grava notas adesivas em seu nome. O login fica neste computador.</translation>
    </message>
    <message>
        <source>BoardBridge reads and writes tasks in your name. The sign-in stays on this computer.</source>
        <translation>O BoardBridge lê e grava tarefas em seu nome. O login fica neste computador.</translation>
    </message>
    <message>
        <source>Stickies of the board become tasks of the project, and its tasks become stickies. More boards can be linked later.</source>
        <translation>As notas adesivas do quadro tornam-se tarefas do projeto, e as tarefas dele tornam-se notas. Mais quadros podem ser vinculados depois.</translation>
    </message>
    <message>
        <source>This is proposed from the frames&apos; titles. Drag from a frame to what it means, or choose a frame and press Del to take its line away.</source>
        <translation>Esta é uma proposta a partir dos títulos dos frames. Arraste de um frame até o que ele significa, ou selecione um frame e pressione Del para apagar a linha.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. “Start” writes this, and keeps both sides in step from then on.</source>
        <translation>Nada foi gravado ainda. “Iniciar” grava isto e, daí em diante, mantém os dois lados em sincronia.</translation>
    </message>
    <message>
        <source>Asking for boards and projects</source>
        <translation>Consultando quadros e projetos</translation>
    </message>
    <message>
        <source>Reading the board</source>
        <translation>Lendo o quadro</translation>
    </message>
    <message>
        <source>Finding out what would be written</source>
        <translation>Descobrindo o que seria gravado</translation>
    </message>
    <message>
        <source>Both services are asked what you may see.</source>
        <translation>Os dois serviços são consultados sobre o que você pode ver.</translation>
    </message>
    <message>
        <source>Both sides are read; nothing is written. A large board takes a while.</source>
        <translation>Os dois lados são lidos; nada é gravado. Um quadro grande demora um pouco.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Verifique a rede e tente de novo.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Espere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>Go back to the account and sign in again, or choose another board or project.</source>
        <translation>Volte à conta e entre de novo, ou escolha outro quadro ou projeto.</translation>
    </message>
    <message>
        <source>What is on both sides already</source>
        <translation>O que já está nos dois lados</translation>
    </message>
    <message>
        <source>These stickies and tasks read alike. What you tick becomes one; the rest is made on the other side, too.</source>
        <translation>Estas notas adesivas e tarefas têm textos parecidos. O que você marcar torna-se um par; o resto também é criado no outro lado.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::StateFilter</name>
    <message>
        <source>Show only items in a state</source>
        <translation>Mostrar só itens em um estado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Mostrar só: %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::StatusLine</name>
    <message>
        <source>The first look is under way.</source>
        <translation>A primeira verificação está em andamento.</translation>
    </message>
    <message>
        <source>Comparing both sides and writing what differs.</source>
        <translation>Comparando os dois lados e gravando as diferenças.</translation>
    </message>
    <message>
        <source>Nothing is checked or written until you resume.</source>
        <translation>Nada é verificado nem gravado até você retomar.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait for your decision.</source>
        <translation>
            <numerusform>%Ln operação aguarda sua decisão.</numerusform>
            <numerusform>%Ln operações aguardam sua decisão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) failed and will be tried again.</source>
        <translation>
            <numerusform>%Ln operação falhou e será tentada de novo.</numerusform>
            <numerusform>%Ln operações falharam e serão tentadas de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait.</source>
        <translation>
            <numerusform>%Ln operação aguarda.</numerusform>
            <numerusform>%Ln operações aguardam.</numerusform>
        </translation>
    </message>
    <message>
        <source>No board is linked.</source>
        <translation>Nenhum quadro está vinculado.</translation>
    </message>
    <message numerus="yes">
        <source>Both sides agree on %n item(s).</source>
        <translation>
            <numerusform>Os dois lados coincidem em %Ln item.</numerusform>
            <numerusform>Os dois lados coincidem em %Ln itens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next look %1</source>
        <translation>Próxima verificação %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::TablePane</name>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada corresponde a “%1”</translation>
    </message>
    <message>
        <source>Clear the filter to see everything again.</source>
        <translation>Limpe o filtro para ver tudo de novo.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>bridge::ui::TimeText</name>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>há %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>há %1 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>em %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>em %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>em %1 h</translation>
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
        <translation>Abrir o BoardBridge</translation>
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
        <translation>Encerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%Ln pendência requer ação</numerusform>
            <numerusform>%Ln pendências requerem ação</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::ui::TrialViews</name>
    <message>
        <source>No rule takes it.</source>
        <translation>Nenhuma regra se aplica.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>It waits until a connector or its text names a task.</source>
        <translation>Aguarda até que um conector ou o texto indique uma tarefa.</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%Ln tarefa</numerusform>
            <numerusform>%Ln tarefas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtasks</source>
        <translation>
            <numerusform>%Ln subtarefa</numerusform>
            <numerusform>%Ln subtarefas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%Ln comentário</numerusform>
            <numerusform>%Ln comentários</numerusform>
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
            <numerusform>%Ln aguardaria uma tarefa</numerusform>
            <numerusform>%Ln aguardariam uma tarefa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge::ui::ValueText</name>
    <message>
        <source>project %1</source>
        <translation>projeto %1</translation>
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
        <translation>O valor no %1</translation>
    </message>
</context>
<context>
    <name>bridge::ui::WebPreview</name>
    <message>
        <source>Live board</source>
        <translation>Quadro ao vivo</translation>
    </message>
    <message>
        <source>Loading the board…</source>
        <translation>Carregando o quadro…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The board wants to go to %1. Sign in to Miro in your browser, or open the board there.</source>
        <translation>O quadro quer ir para %1. Entre no Miro pelo seu navegador, ou abra o quadro lá.</translation>
    </message>
    <message>
        <source>The browser view stopped. Try again, or open the board in your browser.</source>
        <translation>A visualização do navegador parou. Tente de novo, ou abra o quadro no seu navegador.</translation>
    </message>
    <message>
        <source>The live board can&apos;t be shown</source>
        <translation>Não é possível mostrar o quadro ao vivo</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted, so nothing was loaded from there.</source>
        <translation>O certificado de %1 não é confiável, por isso nada foi carregado de lá.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2
Check the network, then press “Try again”. The sync and the map don&apos;t need this view.</source>
        <translation>%1 está inacessível: %2
Verifique a rede e clique em “Tentar de novo”. A sincronização e o mapa não precisam desta visualização.</translation>
    </message>
</context>
<context>
    <name>bridge::ui::WebSignInView</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>No answer yet. If the page shows an error, or says that you are done, begin again, or use your own browser.</source>
        <translation>Nenhuma resposta ainda. Se a página mostrar um erro, ou disser que está tudo pronto, comece de novo, ou use seu próprio navegador.</translation>
    </message>
    <message>
        <source>You sign in to %1 itself; BoardBridge doesn&apos;t see your password.</source>
        <translation>Você entra no próprio %1; o BoardBridge não vê sua senha.</translation>
    </message>
    <message>
        <source>Use my own browser instead</source>
        <translation>Usar meu navegador</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Entrando</translation>
    </message>
    <message>
        <source>%1 let you in. Getting the access…</source>
        <translation>O %1 deixou você entrar. Obtendo o acesso…</translation>
    </message>
    <message>
        <source>The sign-in stopped</source>
        <translation>O login parou</translation>
    </message>
</context>
<context>
    <name>bridge::ui::Words</name>
    <message>
        <source>Create task</source>
        <translation>Criar tarefa</translation>
    </message>
    <message>
        <source>Change task</source>
        <translation>Alterar tarefa</translation>
    </message>
    <message>
        <source>Create subtask</source>
        <translation>Criar subtarefa</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Adicionar comentário</translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation>Alterar comentário</translation>
    </message>
    <message>
        <source>Create sticky</source>
        <translation>Criar nota</translation>
    </message>
    <message>
        <source>Change sticky</source>
        <translation>Alterar nota</translation>
    </message>
    <message>
        <source>Mark sticky</source>
        <translation>Marcar nota</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>Excluir tarefa</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Concluir tarefa</translation>
    </message>
    <message>
        <source>Delete sticky</source>
        <translation>Excluir nota</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Parent task</source>
        <translation>Tarefa pai</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>O serviço está inacessível.</translation>
    </message>
    <message>
        <source>No answer came; it is looked up before anything is sent again.</source>
        <translation>Nenhuma resposta chegou; isso é verificado antes de enviar algo de novo.</translation>
    </message>
    <message>
        <source>The service asks for a pause.</source>
        <translation>O serviço pede uma pausa.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>O login foi recusado.</translation>
    </message>
    <message>
        <source>A right is missing.</source>
        <translation>Falta uma permissão.</translation>
    </message>
    <message>
        <source>It isn&apos;t there.</source>
        <translation>Não está lá.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Foi alterado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <translation>O serviço recusou.</translation>
    </message>
    <message>
        <source>The service&apos;s answer can&apos;t be read.</source>
        <translation>A resposta do serviço não pode ser lida.</translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation>O serviço está com uma falha.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read or written.</source>
        <translation>O diário não pode ser lido nem gravado.</translation>
    </message>
    <message>
        <source>The profile needs a correction.</source>
        <translation>O perfil precisa de uma correção.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Foi cancelado.</translation>
    </message>
    <message>
        <source>Check the network. BoardBridge tries again by itself.</source>
        <translation>Verifique a rede. O BoardBridge tenta de novo automaticamente.</translation>
    </message>
    <message>
        <source>Connect again with a new token or webhook address.</source>
        <translation>Conecte de novo com um novo token ou endereço de webhook.</translation>
    </message>
    <message>
        <source>Give the account the missing right or scope, then sync again.</source>
        <translation>Dê à conta a permissão ou o escopo que falta e sincronize de novo.</translation>
    </message>
    <message>
        <source>Check the board&apos;s and the project&apos;s ids in profile.json.</source>
        <translation>Verifique os IDs do quadro e do projeto em profile.json.</translation>
    </message>
    <message>
        <source>Change the sticky or the task, then retry.</source>
        <translation>Altere a nota ou a tarefa e tente de novo.</translation>
    </message>
    <message>
        <source>Check that the profile folder can be written and the disk isn&apos;t full.</source>
        <translation>Verifique se a pasta do perfil pode ser gravada e se o disco não está cheio.</translation>
    </message>
    <message>
        <source>Correct profile.json and start BoardBridge again.</source>
        <translation>Corrija profile.json e inicie o BoardBridge de novo.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself.</source>
        <translation>Nada a fazer: será tentado de novo automaticamente.</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Remover marca</translation>
    </message>
    <message>
        <source>Two tasks for one sticky</source>
        <translation>Duas tarefas para uma nota</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Pending review</source>
        <translation>Aguardando controle</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Adiada</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
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
        <translation>Criar</translation>
    </message>
    <message>
        <source>Recognise task</source>
        <translation>Reconhecer tarefa</translation>
    </message>
    <message>
        <source>Note agreement</source>
        <translation>Registrar sincronia</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Keep text</source>
        <translation>Guardar texto</translation>
    </message>
    <message>
        <source>Another board</source>
        <translation>Outro quadro</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>Outro portal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Deleted on one side</source>
        <translation>Excluído em um lado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Light yellow</source>
        <translation>Amarelo-claro</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Light green</source>
        <translation>Verde-claro</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>Verde-escuro</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Ciano</translation>
    </message>
    <message>
        <source>Light pink</source>
        <translation>Rosa-claro</translation>
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
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Azul-claro</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>Azul-escuro</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
</context>
</TS>
