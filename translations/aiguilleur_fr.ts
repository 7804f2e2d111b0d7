<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Aiguilleur::AboutDialog</name>
    <message>
        <source>About Aiguilleur</source>
        <translation>À propos d&apos;Aiguilleur</translation>
    </message>
    <message>
        <source>Shows the telephone numbers of an OVHcloud account, lets you choose what each one does when it is called, and tells you for certain when it has taken effect.</source>
        <translation>Montre les numéros de téléphone d&apos;un compte OVHcloud, permet de choisir ce que fait chacun quand on l&apos;appelle, et dit avec certitude quand c&apos;est en service.</translation>
    </message>
    <message>
        <source>Aiguilleur is independent software. It is neither made nor endorsed by OVHcloud, whose name belongs to its owner.</source>
        <translation>Aiguilleur est un logiciel indépendant. Il n&apos;est ni réalisé ni approuvé par OVHcloud, dont le nom appartient à son propriétaire.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>It stands on Qt %1, QCoro, QtKeychain, libphonenumber, cpp-httplib, tl::expected and SQLite.</source>
        <translation>Il s&apos;appuie sur Qt %1, QCoro, QtKeychain, libphonenumber, cpp-httplib, tl::expected et SQLite.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::AccountMenu</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Sign in to another account…</source>
        <translation>&amp;Se connecter à un autre compte…</translation>
    </message>
    <message>
        <source>&amp;Close this account</source>
        <translation>&amp;Fermer ce compte</translation>
    </message>
    <message>
        <source>&amp;Forget this account…</source>
        <translation>&amp;Oublier ce compte…</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::Accounts</name>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ActivityPanel</name>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Acti&amp;vité</translation>
    </message>
    <message>
        <source>Show number</source>
        <translation>Voir le numéro</translation>
    </message>
    <message>
        <source>Show the number of this change</source>
        <translation>Voir le numéro de ce changement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Begin the same change again</source>
        <translation>Recommencer le même changement</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>Annuler le changement</translation>
    </message>
    <message>
        <source>Give the change up before it is sent</source>
        <translation>Abandonner le changement avant son envoi</translation>
    </message>
    <message>
        <source>Hide the activity</source>
        <translation>Masquer l&apos;activité</translation>
    </message>
    <message>
        <source>Changes are listed here from the moment they begin: what is under way, what was applied, and why something failed.</source>
        <translation>Les changements figurent ici dès leur début&#xa0;: ce qui est en cours, ce qui a été appliqué, et pourquoi quelque chose a échoué.</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>Liste des changements</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) under way</source>
        <translation>
            <numerusform>%n changement en cours</numerusform>
            <numerusform>%n changements en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Show what is done to several numbers at once</source>
        <translation>Afficher ce qui est fait à plusieurs numéros à la fois</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <source>Bring back what the number was before this change</source>
        <translation>Rétablir ce que le numéro était avant ce changement</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::AddNumbersDialog</name>
    <message>
        <source>Add numbers to the queue</source>
        <translation>Ajouter des numéros à la file</translation>
    </message>
    <message>
        <source>&amp;Numbers, one on each line:</source>
        <translation>&amp;Numéros, un par ligne :</translation>
    </message>
    <message>
        <source>Numbers, one on each line</source>
        <translation>Numéros, un par ligne</translation>
    </message>
    <message>
        <source>Ring &amp;time of each:</source>
        <translation>&amp;Durée de sonnerie de chacun :</translation>
    </message>
    <message>
        <source>Ring time of each</source>
        <translation>Durée de sonnerie de chacun</translation>
    </message>
    <message>
        <source>A mobile&apos;s own voicemail answers after a while: with 10 s or less it does not take the call before the next line rings.</source>
        <translation>La messagerie d&apos;un mobile finit par répondre : avec 10 s ou moins, elle ne prend pas l&apos;appel avant que la ligne suivante sonne.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Calls to numbers outside your OVHcloud lines are billed as calls of this number.</source>
        <translation>Les appels vers des numéros hors de vos lignes OVHcloud sont facturés comme des appels de ce numéro.</translation>
    </message>
    <message>
        <source>Mobiles and foreign numbers cost most. Premium-rate numbers are forbidden.</source>
        <translation>Les mobiles et les numéros étrangers coûtent le plus. Les numéros surtaxés sont interdits.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No telephone number: %1</source>
        <translation>Pas un numéro de téléphone : %1</translation>
    </message>
    <message>
        <source>Premium rate, forbidden: %1</source>
        <translation>Surtaxé, interdit : %1</translation>
    </message>
    <message>
        <source>In the queue already: %1</source>
        <translation>Déjà dans la file : %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Add %n number(s)</source>
        <translation>
            <numerusform>Ajouter %n numéro</numerusform>
            <numerusform>Ajouter %n numéros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::AnswersTable</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>State, callers who wait</source>
        <translation>État, appelants en attente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place, a number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Réponse de %1</translation>
    </message>
    <message>
        <source>As all</source>
        <translation>Comme tous</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>Is busy</source>
        <translation>Est occupé</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>État de %1</translation>
    </message>
    <message>
        <source>As saved: %1</source>
        <translation>Comme enregistré : %1</translation>
    </message>
    <message>
        <source>Callers who wait in %1</source>
        <translation>Appelants en attente dans %1</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::Banner</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::BatchesWindow</name>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>What is done to several numbers at once is listed here, with a result for each number. Choose numbers in the tree with Ctrl or Shift, then “Change several numbers” in the menu “Number”.</source>
        <translation>Ce qui est fait à plusieurs numéros à la fois est listé ici, avec un résultat pour chaque numéro. Choisissez des numéros dans l&apos;arbre avec Ctrl ou Maj, puis « Changer plusieurs numéros » dans le menu « Numéro ».</translation>
    </message>
    <message>
        <source>Batches, the latest first</source>
        <translation>Lots, le plus récent en premier</translation>
    </message>
    <message>
        <source>Numbers that are through</source>
        <translation>Numéros traités</translation>
    </message>
    <message>
        <source>Result of each number</source>
        <translation>Résultat de chaque numéro</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>&amp;Cancel what is not sent</source>
        <translation>&amp;Annuler ce qui n&apos;est pas envoyé</translation>
    </message>
    <message>
        <source>&amp;Retry what is not done</source>
        <translation>&amp;Réessayer ce qui n&apos;est pas fait</translation>
    </message>
    <message>
        <source>&amp;Undo all…</source>
        <translation>&amp;Tout rétablir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Rétablir « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) get back what they had before.</source>
        <translation>
            <numerusform>%n numéro retrouve ce qu&apos;il avait avant.</numerusform>
            <numerusform>%n numéros retrouvent ce qu&apos;ils avaient avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was changed there since is replaced. A copy of it is kept.</source>
        <translation>Ce qui y a été modifié depuis est remplacé. Une copie en est gardée.</translation>
    </message>
    <message numerus="yes">
        <source>Undo for %n number(s)</source>
        <translation>
            <numerusform>Rétablir %n numéro</numerusform>
            <numerusform>Rétablir %n numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n</source>
        <translation>
            <numerusform>%1 sur %n</numerusform>
            <numerusform>%1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Poursuivre</translation>
    </message>
    <message>
        <source>You may close this window: the changes go on.</source>
        <translation>Vous pouvez fermer cette fenêtre : les changements se poursuivent.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::BulkDialog</name>
    <message>
        <source>Change several numbers</source>
        <translation>Changer plusieurs numéros</translation>
    </message>
    <message>
        <source>Search the numbers</source>
        <translation>Rechercher parmi les numéros</translation>
    </message>
    <message>
        <source>Search number, description, group…</source>
        <translation>Rechercher un numéro, une description, un groupe…</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>Group of the numbers</source>
        <translation>Groupe des numéros</translation>
    </message>
    <message>
        <source>Present c&amp;onfiguration</source>
        <translation>Configuration &amp;actuelle</translation>
    </message>
    <message>
        <source>Present configuration of the numbers</source>
        <translation>Configuration actuelle des numéros</translation>
    </message>
    <message>
        <source>Numbers to be changed</source>
        <translation>Numéros à changer</translation>
    </message>
    <message>
        <source>&amp;Show only these</source>
        <translation>N&apos;afficher que &amp;ceux-ci</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>Choisir &amp;tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Choose &amp;none of them</source>
        <translation>N&apos;en choisir auc&amp;un</translation>
    </message>
    <message>
        <source>Numbers read</source>
        <translation>Numéros lus</translation>
    </message>
    <message>
        <source>What will happen to each number</source>
        <translation>Ce qui arrivera à chaque numéro</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Re&amp;lire</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>A&amp;perçu…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Present configuration</source>
        <translation>Configuration actuelle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>The set-up to copy could not be read.</source>
        <translation>Les réglages à copier n&apos;ont pas pu être lus.</translation>
    </message>
    <message numerus="yes">
        <source>%1, for %n number(s)</source>
        <translation>
            <numerusform>%1, pour %n numéro</numerusform>
            <numerusform>%1, pour %n numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the configuration of %n number(s)</source>
        <translation>
            <numerusform>Remplacer la configuration de %n numéro</numerusform>
            <numerusform>Remplacer la configuration de %n numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) will get “%1”.</source>
        <translation>
            <numerusform>%n numéro recevra « %1 ».</numerusform>
            <numerusform>%n numéros recevront « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present configuration of %n of them will be replaced. A copy of each is kept on this computer before anything is sent, and all of it can be undone.</source>
        <translation>
            <numerusform>La configuration actuelle de %n d&apos;entre eux sera remplacée. Une copie en est gardée sur cet ordinateur avant tout envoi, et tout peut être rétabli.</numerusform>
            <numerusform>La configuration actuelle de %n d&apos;entre eux sera remplacée. Une copie de chacune est gardée sur cet ordinateur avant tout envoi, et tout peut être rétabli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n configuration(s)</source>
        <translation>
            <numerusform>Remplacer %n configuration</numerusform>
            <numerusform>Remplacer %n configurations</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes were not sent.</source>
        <translation>Les changements n&apos;ont pas été envoyés.</translation>
    </message>
    <message>
        <source>The account is closed.</source>
        <translation>Le compte est fermé.</translation>
    </message>
    <message>
        <source>Choose the numbers to be changed.</source>
        <translation>Choisissez les numéros à changer.</translation>
    </message>
    <message>
        <source>Reading the set-up to copy…</source>
        <translation>Lecture des réglages à copier…</translation>
    </message>
    <message>
        <source>Reading what the numbers have now…</source>
        <translation>Lecture de ce que les numéros ont actuellement…</translation>
    </message>
    <message>
        <source>There is nothing to do for these numbers.</source>
        <translation>Il n&apos;y a rien à faire pour ces numéros.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) chosen</source>
        <translation>
            <numerusform>%n numéro choisi</numerusform>
            <numerusform>%n numéros choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n read</source>
        <translation>
            <numerusform>%1 sur %n lu</numerusform>
            <numerusform>%1 sur %n lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply to %n number(s)</source>
        <translation>
            <numerusform>A&amp;ppliquer à %n numéro</numerusform>
            <numerusform>A&amp;ppliquer à %n numéros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::BulkSource</name>
    <message>
        <source>A &amp;configuration</source>
        <translation>Une confi&amp;guration</translation>
    </message>
    <message>
        <source>Configuration to give</source>
        <translation>Configuration à donner</translation>
    </message>
    <message>
        <source>The set-&amp;up of a number</source>
        <translation>Les réglages d&apos;un n&amp;uméro</translation>
    </message>
    <message>
        <source>Number whose set-up is copied</source>
        <translation>Numéro dont les réglages sont copiés</translation>
    </message>
    <message>
        <source>A &amp;template</source>
        <translation>Un m&amp;odèle</translation>
    </message>
    <message>
        <source>Template to apply</source>
        <translation>Modèle à appliquer</translation>
    </message>
    <message>
        <source>&amp;Manage…</source>
        <translation>G&amp;érer…</translation>
    </message>
    <message>
        <source>Choose a configuration</source>
        <translation>Choisissez une configuration</translation>
    </message>
    <message>
        <source>None: delete the configuration</source>
        <translation>Aucune : supprimer la configuration</translation>
    </message>
    <message>
        <source>There is no template yet</source>
        <translation>Il n&apos;y a pas encore de modèle</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Choisissez un modèle</translation>
    </message>
    <message>
        <source>Choose a configuration.</source>
        <translation>Choisissez une configuration.</translation>
    </message>
    <message>
        <source>Choose the number whose set-up is copied.</source>
        <translation>Choisissez le numéro dont les réglages sont copiés.</translation>
    </message>
    <message>
        <source>This number has no configuration to copy.</source>
        <translation>Ce numéro n&apos;a pas de configuration à copier.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Choisissez un modèle.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie du %1</translation>
    </message>
    <message>
        <source>Fill in what is marked first.</source>
        <translation>Complétez d&apos;abord ce qui est signalé.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::BulkWords</name>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>l&apos;a déjà</translation>
    </message>
    <message>
        <source>left out: not known</source>
        <translation>écarté : pas connu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) will be changed.</source>
        <translation>
            <numerusform>%n numéro sera changé.</numerusform>
            <numerusform>%n numéros seront changés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it already.</source>
        <translation>
            <numerusform>%n l&apos;a déjà.</numerusform>
            <numerusform>%n l&apos;ont déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out because it cannot be done; the remarks say why.</source>
        <translation>
            <numerusform>%n est écarté parce que c&apos;est impossible ; les remarques disent pourquoi.</numerusform>
            <numerusform>%n sont écartés parce que c&apos;est impossible ; les remarques disent pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and are left out.</source>
        <translation>
            <numerusform>%n n&apos;a pas pu être lu et est écarté.</numerusform>
            <numerusform>%n n&apos;ont pas pu être lus et sont écartés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CallActionEditor</name>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Change the action</source>
        <translation>Changer l&apos;action</translation>
    </message>
    <message>
        <source>Key of the telephone</source>
        <translation>Touche du téléphone</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>Av&amp;ec</translation>
    </message>
    <message>
        <source>What the action works on</source>
        <translation>Ce sur quoi porte l&apos;action</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>&amp;Touche</translation>
    </message>
    <message>
        <source>Acti&amp;on</source>
        <translation>A&amp;ction</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CallConditionsEditor</name>
    <message>
        <source>Time slots</source>
        <translation>Plages horaires</translation>
    </message>
    <message>
        <source>Days of the new time slot</source>
        <translation>Jours de la nouvelle plage</translation>
    </message>
    <message>
        <source>Beginning of the time slot</source>
        <translation>Début de la plage</translation>
    </message>
    <message>
        <source>End of the time slot</source>
        <translation>Fin de la plage</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the time slot</source>
        <translation>Ajouter la plage horaire</translation>
    </message>
    <message>
        <source>Time slots of the step</source>
        <translation>Plages horaires de l&apos;étape</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the time slots that are selected</source>
        <translation>Retirer les plages sélectionnées</translation>
    </message>
    <message>
        <source>Call filtering</source>
        <translation>Filtrage d&apos;appels</translation>
    </message>
    <message>
        <source>List of numbers that the step looks at</source>
        <translation>Liste de numéros que l&apos;étape consulte</translation>
    </message>
    <message>
        <source>A number, or how numbers begin</source>
        <translation>Un numéro, ou le début de numéros</translation>
    </message>
    <message>
        <source>Number for the list</source>
        <translation>Numéro pour la liste</translation>
    </message>
    <message>
        <source>Add the number to the list</source>
        <translation>Ajouter le numéro à la liste</translation>
    </message>
    <message>
        <source>Numbers of the list</source>
        <translation>Numéros de la liste</translation>
    </message>
    <message>
        <source>Remove the numbers that are selected</source>
        <translation>Retirer les numéros sélectionnés</translation>
    </message>
    <message>
        <source>No time slot: at any time.</source>
        <translation>Aucune plage : à toute heure.</translation>
    </message>
    <message>
        <source>It has to end after it begins; 00:00 is the end of the day.</source>
        <translation>Elle doit finir après son début ; 00:00 est la fin du jour.</translation>
    </message>
    <message>
        <source>Add time slots</source>
        <translation>Ajouter des plages horaires</translation>
    </message>
    <message>
        <source>Filter calls</source>
        <translation>Filtrer les appels</translation>
    </message>
    <message>
        <source>Remove conditions</source>
        <translation>Retirer des conditions</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Du lundi au vendredi</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>This is no number, nor the beginning of one. Write it like 01 99 00 12 34, or +33199 for all that begin so.</source>
        <translation>Ce n&apos;est ni un numéro ni le début d&apos;un numéro. Écrivez 01 99 00 12 34, ou +33199 pour tous ceux qui commencent ainsi.</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an exceptional day, when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar has no such day to come: the step never applies.</source>
        <translation>Le calendrier n&apos;a pas de tel jour à venir : l&apos;étape ne s&apos;applique jamais.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Prochains : %1.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>Le %1 est déjà dans la liste.</translation>
    </message>
    <message>
        <source>%1 covers it already.</source>
        <translation>Le %1 le couvre déjà.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CallDraft</name>
    <message>
        <source>Change on another page</source>
        <translation>Modification sur une autre page</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CallDrawingMenu</name>
    <message>
        <source>Sh&amp;ow</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>&amp;Every action</source>
        <translation>&amp;Toutes les actions</translation>
    </message>
    <message>
        <source>Only &amp;where calls are led</source>
        <translation>Seulement &amp;où mènent les appels</translation>
    </message>
    <message>
        <source>Only &amp;steps</source>
        <translation>Seulement les &amp;étapes</translation>
    </message>
    <message>
        <source>&amp;Members of queues</source>
        <translation>&amp;Membres des files</translation>
    </message>
    <message>
        <source>&amp;Overview in the corner</source>
        <translation>&amp;Vue d&apos;ensemble dans le coin</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CallFields</name>
    <message>
        <source>Name of the plan</source>
        <translation>Nom du plan</translation>
    </message>
    <message>
        <source>Reject anonymous calls</source>
        <translation>Rejeter les appels masqués</translation>
    </message>
    <message>
        <source>Number displayed</source>
        <translation>Numéro à présenter</translation>
    </message>
    <message>
        <source>A transfer rings for</source>
        <translation>Un transfert sonne pendant</translation>
    </message>
    <message>
        <source>The step is active</source>
        <translation>L&apos;étape est active</translation>
    </message>
    <message>
        <source>Exceptional days</source>
        <translation>Jours exceptionnels</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Name of the menu</source>
        <translation>Nom du menu interactif</translation>
    </message>
    <message>
        <source>Greeting sound</source>
        <translation>Son d&apos;accueil</translation>
    </message>
    <message>
        <source>or greeting text</source>
        <translation>ou texte d&apos;accueil</translation>
    </message>
    <message>
        <source>Sound for a wrong key</source>
        <translation>Son en cas d&apos;action invalide</translation>
    </message>
    <message>
        <source>or text for a wrong key</source>
        <translation>ou texte en cas d&apos;action invalide</translation>
    </message>
    <message>
        <source>Waits for a key</source>
        <translation>Attend une touche pendant</translation>
    </message>
    <message>
        <source>Waits between two keys</source>
        <translation>Attend entre deux touches</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>Nom de la file</translation>
    </message>
    <message>
        <source>Ringing strategy</source>
        <translation>Stratégie de sonnerie</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Temps d&apos;attente maximum</translation>
    </message>
    <message>
        <source>0: without end</source>
        <translation>0 : sans fin</translation>
    </message>
    <message>
        <source>Callers who may wait</source>
        <translation>Appelants en attente au plus</translation>
    </message>
    <message>
        <source>0: as many as come</source>
        <translation>0 : sans limite</translation>
    </message>
    <message>
        <source>Hold music</source>
        <translation>Musique d&apos;attente</translation>
    </message>
    <message>
        <source>Follow the forwards set on the lines</source>
        <translation>Suivre les renvois d&apos;appels des lignes</translation>
    </message>
    <message>
        <source>Record the calls</source>
        <translation>Enregistrer les appels</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Rings for</source>
        <translation>Sonne pendant</translation>
    </message>
    <message>
        <source>Rest after a call</source>
        <translation>Repos après un appel</translation>
    </message>
    <message>
        <source>Calls at a time</source>
        <translation>Appels simultanés</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Helene, French, female</source>
        <translation>Helene, française, femme</translation>
    </message>
    <message>
        <source>Loic, French, male</source>
        <translation>Loic, français, homme</translation>
    </message>
    <message>
        <source>Jenny, English, female</source>
        <translation>Jenny, anglaise, femme</translation>
    </message>
    <message>
        <source>Bruce, English, male</source>
        <translation>Bruce, anglais, homme</translation>
    </message>
    <message>
        <source>When nobody is there, or waiting took too long</source>
        <translation>Quand personne n&apos;est là, ou après trop d&apos;attente</translation>
    </message>
    <message>
        <source>This is for all queues of the number: it is set on each of them.</source>
        <translation>Cela vaut pour toutes les files du numéro : chacune est réglée ainsi.</translation>
    </message>
    <message>
        <source>OVHcloud tells callers so first, and keeps recordings for 60 days.</source>
        <translation>OVHcloud l&apos;annonce d&apos;abord aux appelants, et garde les enregistrements 60 jours.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>À choisir</translation>
    </message>
    <message>
        <source>Given while the member is on a break. The reasons are those of “Members”.</source>
        <translation>Donné pendant que le membre est en pause. Les motifs sont ceux de « Membres ».</translation>
    </message>
    <message>
        <source>It is no line of yours: calls to it are billed out of the plan.</source>
        <translation>Ce n&apos;est pas une de vos lignes : les appels vers ce numéro sont facturés hors forfait.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CallForm</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>text %1</source>
        <translation>texte %1</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CallMembersEditor</name>
    <message>
        <source>Members, in the order of ringing</source>
        <translation>Membres, dans l&apos;ordre de sonnerie</translation>
    </message>
    <message>
        <source>Nobody is in the queue yet: callers would wait for nothing.</source>
        <translation>Il n&apos;y a encore personne dans la file : les appelants attendraient pour rien.</translation>
    </message>
    <message>
        <source>Members of the queue</source>
        <translation>Membres de la file</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the member up</source>
        <translation>Monter le membre</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the member down</source>
        <translation>Descendre le membre</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>Take the member out of the queue</source>
        <translation>Sortir le membre de la file</translation>
    </message>
    <message>
        <source>Who joins the queue</source>
        <translation>Qui entre dans la file</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the member to the queue</source>
        <translation>Ajouter le membre à la file</translation>
    </message>
    <message>
        <source>member %1</source>
        <translation>membre %1</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>Remove a member</source>
        <translation>Sortir un membre</translation>
    </message>
    <message>
        <source>Move a member</source>
        <translation>Déplacer un membre</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CallMinimap</name>
    <message>
        <source>Overview of the drawing</source>
        <translation>Vue d&apos;ensemble du dessin</translation>
    </message>
    <message>
        <source>Click or drag to bring another part into sight</source>
        <translation>Cliquez ou faites glisser pour voir une autre partie</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CallPlanPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Desc&amp;endre</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>Dup&amp;liquer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>There is no plan yet: calls are hung up. Add the first step, or begin with one of these and change it.</source>
        <translation>Il n&apos;y a pas encore de plan : les appels sont raccrochés. Ajoutez la première étape, ou commencez par un de ceux-ci et modifiez-le.</translation>
    </message>
    <message>
        <source>What happens to a call</source>
        <translation>Ce que devient un appel</translation>
    </message>
    <message>
        <source>&amp;Call plan</source>
        <translation>P&amp;lan d&apos;appel</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à : %1</translation>
    </message>
    <message>
        <source>It is in use, so that it cannot be deleted.</source>
        <translation>Il est utilisé, et ne peut donc pas être supprimé.</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Étape</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>&amp;Action of the step</source>
        <translation>&amp;Action de l&apos;étape</translation>
    </message>
    <message>
        <source>Action if &amp;conditions are not met</source>
        <translation>Action si les &amp;conditions ne sont pas remplies</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu interactif</translation>
    </message>
    <message>
        <source>Add a menu</source>
        <translation>Ajouter un menu</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Key of the menu</source>
        <translation>&amp;Touche du menu</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Add a queue</source>
        <translation>Ajouter une file</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Mem&amp;bers…</source>
        <translation>Mem&amp;bres…</translation>
    </message>
    <message>
        <source>&amp;Text to speech</source>
        <translation>Te&amp;xte à lire (TTS)</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Ajouter un texte</translation>
    </message>
    <message>
        <source>Welcome.</source>
        <translation>Bienvenue.</translation>
    </message>
    <message>
        <source>S&amp;ound…</source>
        <translation>S&amp;on…</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Ajouter une touche</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Ajouter des membres</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <translation>Sons (%1)</translation>
    </message>
    <message>
        <source>Add a sound</source>
        <translation>Ajouter un son</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>Commencer le plan</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus interactifs</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Texts to speech</source>
        <translation>Textes à lire (TTS)</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <comment>number, conditions</comment>
        <translation>Étape %1 : %2</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <comment>a step</comment>
        <translation>%1 (inactive)</translation>
    </message>
    <message>
        <source>If conditions are not met</source>
        <translation>Si les conditions ne sont pas remplies</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, action</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Steps are gone through from the first to the last until one ends the call.</source>
        <translation>Les étapes sont parcourues de la première à la dernière, jusqu&apos;à ce que l&apos;une termine l&apos;appel.</translation>
    </message>
    <message>
        <source>What the step does when one of its conditions does not hold.</source>
        <translation>Ce que fait l&apos;étape quand une de ses conditions n&apos;est pas remplie.</translation>
    </message>
    <message>
        <source>A menu greets callers and lets them choose by a key.</source>
        <translation>Un menu accueille les appelants et les fait choisir par une touche.</translation>
    </message>
    <message>
        <source>Callers wait in a queue until one of its members answers.</source>
        <translation>Les appelants attendent dans une file jusqu&apos;à ce qu&apos;un de ses membres réponde.</translation>
    </message>
    <message>
        <source>Members are the lines and numbers that answer in queues.</source>
        <translation>Les membres sont les lignes et numéros qui répondent dans les files.</translation>
    </message>
    <message>
        <source>Texts are spoken by a voice, in the place of a sound.</source>
        <translation>Les textes sont lus par une voix, à la place d&apos;un son.</translation>
    </message>
    <message>
        <source>Sounds greet callers, and play while they wait.</source>
        <translation>Les sons accueillent les appelants et les font patienter.</translation>
    </message>
    <message>
        <source>Used by %1.</source>
        <translation>Utilisé par : %1.</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>Ar&amp;bre</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom in (+, Ctrl and the wheel)</source>
        <translation>Agrandir (+, Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom out (-, Ctrl and the wheel)</source>
        <translation>Réduire (-, Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>Montrer tout le plan</translation>
    </message>
    <message>
        <source>Show the whole plan (0)</source>
        <translation>Montrer tout le plan (0)</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export the drawing</source>
        <translation>Exporter le dessin</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Vérification</translation>
    </message>
    <message>
        <source>S&amp;imulate a call</source>
        <translation>S&amp;imuler un appel</translation>
    </message>
    <message>
        <source>Drawings (*.svg *.pdf *.png)</source>
        <translation>Dessins (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>&amp;Drawing…</source>
        <translation>&amp;Dessin…</translation>
    </message>
    <message>
        <source>Drawing with &amp;names and numbers blacked out…</source>
        <translation>Dessin avec &amp;noms et numéros masqués…</translation>
    </message>
    <message>
        <source>Drawing of the call plan</source>
        <translation>Dessin du plan d&apos;appel</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Members and &amp;queues</source>
        <translation>Membres et &amp;files</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Ce qui est dessiné</translation>
    </message>
    <message>
        <source>Lead elsewhere</source>
        <translation>Mener ailleurs</translation>
    </message>
    <message>
        <source>&amp;Edit beside it</source>
        <translation>&amp;Modifier à côté</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mo&amp;nter</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>Désacti&amp;ver</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>Acti&amp;ver</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold what follows</source>
        <translation>&amp;Replier ou déplier la suite</translation>
    </message>
    <message>
        <source>&amp;Simulate a call</source>
        <translation>S&amp;imuler un appel</translation>
    </message>
    <message>
        <source>&amp;What leads here</source>
        <translation>&amp;Ce qui mène ici</translation>
    </message>
    <message>
        <source>&amp;Show the whole plan</source>
        <translation>Montrer &amp;tout le plan</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Key with a menu of its o&amp;wn</source>
        <translation>Touche avec son p&amp;ropre menu</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>A menu with two ke&amp;ys</source>
        <translation>Un menu à deux &amp;touches</translation>
    </message>
    <message>
        <source>&amp;Opening hours and voicemail</source>
        <translation>Horaires d&apos;ouv&amp;erture et répondeur</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>&amp;Dessin</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>The drawing was not written.</source>
        <translation>Le dessin n&apos;a pas été enregistré.</translation>
    </message>
    <message>
        <source>Another number is shown by now. Go back to %1 to export its drawing.</source>
        <translation>Un autre numéro est affiché entre-temps. Revenez au %1 pour exporter son dessin.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CallPlanView</name>
    <message>
        <source>no greeting</source>
        <translation>sans accueil</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Menu “%1”</source>
        <translation>Menu « %1 »</translation>
    </message>
    <message>
        <source>Queue “%1”</source>
        <translation>File « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Répondeur</translation>
    </message>
    <message>
        <source>Leaves the menu</source>
        <translation>Quitte le menu</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>End, without a word</source>
        <translation>Fin, sans un mot</translation>
    </message>
    <message>
        <source>Deleted (number %1)</source>
        <translation>Supprimé (numéro %1)</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>waits without end</source>
        <translation>attente sans fin</translation>
    </message>
    <message>
        <source>waits up to %1 s</source>
        <translation>attente de %1 s au plus</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfert</translation>
    </message>
    <message>
        <source>conditions not met</source>
        <translation>conditions non remplies</translation>
    </message>
    <message>
        <source>then</source>
        <translation>puis</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>wrong key</source>
        <translation>touche invalide</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>full</source>
        <translation>pleine</translation>
    </message>
    <message>
        <source>nobody there</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Drawing of the call plan</source>
        <translation>Dessin du plan d&apos;appel</translation>
    </message>
    <message>
        <source>Move before: %1</source>
        <translation>Déplacer avant : %1</translation>
    </message>
    <message>
        <source>Add before: %1</source>
        <translation>Ajouter avant : %1</translation>
    </message>
    <message>
        <source>Move behind: %1</source>
        <translation>Déplacer après : %1</translation>
    </message>
    <message>
        <source>Add behind: %1</source>
        <translation>Ajouter après : %1</translation>
    </message>
    <message>
        <source>Move to a key of %1</source>
        <translation>Déplacer vers une touche : %1</translation>
    </message>
    <message>
        <source>Add a key to %1</source>
        <translation>Ajouter une touche : %1</translation>
    </message>
    <message>
        <source>Move to %1, if conditions are not met</source>
        <translation>Déplacer vers : %1, si les conditions ne sont pas remplies</translation>
    </message>
    <message>
        <source>Add to %1, if conditions are not met</source>
        <translation>Ajouter à : %1, si les conditions ne sont pas remplies</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer vers : %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à : %1</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>jamais atteint</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>has an error</source>
        <translation>contient une erreur</translation>
    </message>
    <message>
        <source>has a warning</source>
        <translation>contient un avertissement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>condition or key, where it leads</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>Mène à : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) lead(s) to: %1</source>
        <translation>
            <numerusform>%n action mènera à : %1</numerusform>
            <numerusform>%n actions mèneront à : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing is not there yet.</source>
        <translation>Le dessin n&apos;est pas encore prêt.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CallReasonsEditor</name>
    <message>
        <source>Reasons of a break</source>
        <translation>Motifs de pause</translation>
    </message>
    <message>
        <source>Members give one of these while they are on a break. Their colour is that of the member&apos;s web page.</source>
        <translation>Les membres en donnent un pendant une pause. La couleur est celle de la page web du membre.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the reason that is selected</source>
        <translation>Retirer le motif sélectionné</translation>
    </message>
    <message>
        <source>Name of the new reason</source>
        <translation>Nom du nouveau motif</translation>
    </message>
    <message>
        <source>Lunch, meeting…</source>
        <translation>Déjeuner, réunion…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour of the new reason, as #RRGGBB</source>
        <translation>Couleur du nouveau motif, sous la forme #RRGGBB</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Choisir la couleur</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Description of the new reason</source>
        <translation>Description du nouveau motif</translation>
    </message>
    <message>
        <source>Add the reason</source>
        <translation>Ajouter le motif</translation>
    </message>
    <message>
        <source>There is a reason of that name already.</source>
        <translation>Il y a déjà un motif de ce nom.</translation>
    </message>
    <message>
        <source>A colour is # and six digits from 0 to F.</source>
        <translation>Une couleur s&apos;écrit # et six chiffres de 0 à F.</translation>
    </message>
    <message>
        <source>Given by %1.</source>
        <translation>Donné par %1.</translation>
    </message>
    <message>
        <source>Add a reason of a break</source>
        <translation>Ajouter un motif de pause</translation>
    </message>
    <message>
        <source>Remove a reason of a break</source>
        <translation>Retirer un motif de pause</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CallReviewDialog</name>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>Changes against what is live</source>
        <translation>Changements par rapport à ce qui est en service</translation>
    </message>
    <message>
        <source>&amp;Requests, in their order</source>
        <translation>&amp;Requêtes, dans leur ordre</translation>
    </message>
    <message>
        <source>Requests that will be sent</source>
        <translation>Requêtes qui seront envoyées</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Back to editing</source>
        <translation>Re&amp;venir à l&apos;édition</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What is expected of calls to the number could not be read.</source>
        <translation>Ce qui est attendu des appels au numéro n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>This cannot be saved</source>
        <translation>Ce qui ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>New, and calls will fail</source>
        <translation>Nouveau, et des appels échoueront</translation>
    </message>
    <message>
        <source>Expected of calls, and not so any more</source>
        <translation>Attendu des appels, et qui ne sera plus vrai</translation>
    </message>
    <message>
        <source>This cannot be brought back</source>
        <translation>Ce qui ne peut pas être rétabli</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>New, and doubtful</source>
        <translation>Nouveau, et douteux</translation>
    </message>
    <message>
        <source>Nothing differs from what is live.</source>
        <translation>Rien ne diffère de ce qui est en service.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to OVHcloud. What is new is made complete before it takes calls, and what goes is switched off after that: callers notice no gap.</source>
        <translation>
            <numerusform>%n requête à OVHcloud. Ce qui est nouveau est complet avant de prendre des appels, et ce qui s&apos;en va est désactivé ensuite : les appelants ne remarquent aucune coupure.</numerusform>
            <numerusform>%n requêtes à OVHcloud. Ce qui est nouveau est complet avant de prendre des appels, et ce qui s&apos;en va est désactivé ensuite : les appelants ne remarquent aucune coupure.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes calls while its conditions are changed one by one: for a moment it has a part of them.</source>
        <translation>%1 prend des appels pendant que ses conditions sont modifiées une à une : un instant, elle n&apos;en a qu&apos;une partie.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) of the check are settled by it.</source>
        <translation>
            <numerusform>%n remarque de la vérification est ainsi réglée.</numerusform>
            <numerusform>%n remarques de la vérification sont ainsi réglées.</numerusform>
        </translation>
    </message>
    <message>
        <source>OVHcloud is read again before: what somebody else changed meanwhile is asked about, and not overwritten.</source>
        <translation>OVHcloud est relu avant : ce que quelqu&apos;un d&apos;autre a modifié entre-temps vous est demandé, et n&apos;est pas écrasé.</translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>Il n&apos;y a rien à appliquer.</translation>
    </message>
    <message>
        <source>Something in it cannot be saved: see the list.</source>
        <translation>Un élément ne peut pas être enregistré : voyez la liste.</translation>
    </message>
    <message>
        <source>Nothing can be saved at the moment.</source>
        <translation>Rien ne peut être enregistré pour l&apos;instant.</translation>
    </message>
    <message>
        <source>What will change on %1</source>
        <translation>Ce qui va changer sur le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) against what is live</source>
        <translation>
            <numerusform>%n changement par rapport à ce qui est en service</numerusform>
            <numerusform>%n changements par rapport à ce qui est en service</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CallTimeline</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Only in what is compared with</source>
        <translation>Seulement dans l&apos;appel comparé</translation>
    </message>
    <message>
        <source>Only in this call</source>
        <translation>Seulement dans cet appel</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CallWeekMap</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>a day, a time, how calls end</comment>
        <translation>%1 %2 : %3</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CentrePage</name>
    <message>
        <source>&amp;Mark waits from:</source>
        <translation>&amp;Signaler dès :</translation>
    </message>
    <message>
        <source>A queue is marked when somebody waits that long, and more strongly from twice as long on.</source>
        <translation>Une file est signalée dès que quelqu&apos;un y attend depuis ce temps, et plus fortement à partir du double.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Wallboard</source>
        <translation>Affichage &amp;mural</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attente la plus longue</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>En communication</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Qualité de service</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>This number has no queue. Add one under “Call plan”; what goes on in it appears here.</source>
        <translation>Ce numéro n&apos;a pas de file. Ajoutez-en une sous « Plan d&apos;appel » ; ce qui s&apos;y passe apparaîtra ici.</translation>
    </message>
    <message>
        <source>Name, number, status, queue</source>
        <translation>Nom, numéro, état, file</translation>
    </message>
    <message>
        <source>Super&amp;vision</source>
        <translation>Super&amp;vision</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Reading what goes on in the queues…</source>
        <translation>Lecture de ce qui se passe dans les files…</translation>
    </message>
    <message>
        <source>What goes on could not be read; it is tried again by itself.</source>
        <translation>L&apos;activité n&apos;a pas pu être lue ; une nouvelle tentative a lieu d&apos;elle-même.</translation>
    </message>
    <message>
        <source>Shows queues and agents on a whole screen, for everybody in the room. Esc closes it.</source>
        <translation>Montre les files et les agents en plein écran, pour toute la salle. Échap le ferme.</translation>
    </message>
    <message>
        <source>Available agents</source>
        <translation>Agents disponibles</translation>
    </message>
    <message>
        <source>Queues; the chosen one is the one whose calls and agents are shown</source>
        <translation>Files ; les appels et les agents affichés sont ceux de la file choisie</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Search agents</source>
        <translation>Rechercher des agents</translation>
    </message>
    <message>
        <source>Agents of the queues</source>
        <translation>Agents des files</translation>
    </message>
    <message>
        <source>No agent is like that.</source>
        <translation>Aucun agent ne correspond.</translation>
    </message>
    <message>
        <source>No queue has an agent: whoever calls waits in vain.</source>
        <translation>Aucune file n&apos;a d&apos;agent : qui appelle attend en vain.</translation>
    </message>
    <message>
        <source>The queue has no agent: whoever calls waits in vain.</source>
        <translation>La file n&apos;a pas d&apos;agent : qui appelle attend en vain.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CentreStatisticsPage</name>
    <message>
        <source>Figures of the queues</source>
        <translation>Chiffres des files</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Longest wait now</source>
        <translation>Attente la plus longue en cours</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>En communication</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Qualité de service</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Décrochés</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>Attente moyenne</translation>
    </message>
    <message>
        <source>Average call</source>
        <translation>Appel moyen</translation>
    </message>
    <message>
        <source>Agents in a call</source>
        <translation>Agents en appel</translation>
    </message>
    <message>
        <source>Agents available</source>
        <translation>Agents disponibles</translation>
    </message>
    <message>
        <source>Agents away</source>
        <translation>Agents absents</translation>
    </message>
    <message>
        <source>No call has come in since the figures were reset. They appear here by themselves.</source>
        <translation>Aucun appel n&apos;est arrivé depuis la remise à zéro des chiffres. Ils s&apos;afficheront ici d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>In the course of time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Export the figures…</source>
        <translation>Exporter les chiffres…</translation>
    </message>
    <message>
        <source>Export what was observed…</source>
        <translation>Exporter les observations…</translation>
    </message>
    <message>
        <source>Stati&amp;stics</source>
        <translation>Stati&amp;stiques</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>%n dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OVHcloud tells totals only. What you see here was counted while the queue was watched on this computer; it is kept for %n day(s).</source>
        <translation>
            <numerusform>OVHcloud ne donne que des totaux. Ce que vous voyez ici a été compté pendant que la file était suivie sur cet ordinateur ; c&apos;est conservé %n jour.</numerusform>
            <numerusform>OVHcloud ne donne que des totaux. Ce que vous voyez ici a été compté pendant que la file était suivie sur cet ordinateur ; c&apos;est conservé %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents are counted in all queues that they are in, since midnight.</source>
        <translation>Les agents sont comptés dans toutes les files dont ils font partie, depuis minuit.</translation>
    </message>
    <message>
        <source>%1: %2 answered, %3 lost</source>
        <translation>%1 : %2 décrochés, %3 perdus</translation>
    </message>
    <message>
        <source>Calls by queue</source>
        <translation>Appels par file</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n call(s) answered</source>
        <translation>
            <numerusform>%1 : %n appel décroché</numerusform>
            <numerusform>%1 : %n appels décrochés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of talking</source>
        <translation>%1 : %2 de communication</translation>
    </message>
    <message>
        <source>Calls answered today by agent</source>
        <translation>Appels décrochés aujourd&apos;hui par agent</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Temps de communication</translation>
    </message>
    <message>
        <source>This number has no queue yet. Add one in the call plan; its figures appear here.</source>
        <translation>Ce numéro n&apos;a pas encore de file. Ajoutez-en une dans le plan d&apos;appel ; ses chiffres s&apos;afficheront ici.</translation>
    </message>
    <message>
        <source>Reading the figures of the queues…</source>
        <translation>Lecture des chiffres des files…</translation>
    </message>
    <message>
        <source>The figures could not be read; it is tried again by itself.</source>
        <translation>Les chiffres n&apos;ont pas pu être lus ; un nouvel essai est fait automatiquement.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Calls answered today</source>
        <translation>Appels décrochés aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Talk time today (s)</source>
        <translation>Temps de communication aujourd&apos;hui (s)</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>contact-centre</source>
        <translation>centre-de-contact</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Export what was observed</source>
        <translation>Exporter la période observée</translation>
    </message>
    <message>
        <source>contact-centre-observed</source>
        <translation>centre-de-contact-observations</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Talk time today by agent (minutes)</source>
        <translation>Communication aujourd&apos;hui par agent (minutes)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attente la plus longue</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>QoS</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ChangeNotifications</name>
    <message>
        <source>The new configuration is in effect.</source>
        <translation>La nouvelle configuration est en service.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number: from → to</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) ended</source>
        <translation>
            <numerusform>%n changement terminé</numerusform>
            <numerusform>%n changements terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>All were applied.</source>
        <translation>Tous ont été appliqués.</translation>
    </message>
    <message>
        <source>Applied: %1. Not applied: %2.</source>
        <translation>Appliqués&#xa0;: %1. Non appliqués&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ChangeProgress</name>
    <message>
        <source>Time since the change was begun</source>
        <translation>Temps écoulé depuis le début du changement</translation>
    </message>
    <message>
        <source>Give up the change</source>
        <translation>Abandonner le changement</translation>
    </message>
    <message>
        <source>Nothing was sent yet: the number stays as it is.</source>
        <translation>Rien n&apos;a encore été envoyé&#xa0;: le numéro reste tel qu&apos;il est.</translation>
    </message>
    <message>
        <source>Keep a copy of what is configured</source>
        <translation>Garder une copie de la configuration</translation>
    </message>
    <message>
        <source>Send the change to OVHcloud</source>
        <translation>Envoyer le changement à OVHcloud</translation>
    </message>
    <message>
        <source>OVHcloud carries it out</source>
        <translation>OVHcloud l&apos;effectue</translation>
    </message>
    <message>
        <source>Check the result with OVHcloud</source>
        <translation>Vérifier le résultat auprès d&apos;OVHcloud</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step: its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Elapsed: %1</source>
        <translation>Temps écoulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The configuration is applied. OVHcloud confirms it.</source>
        <translation>La configuration est appliquée. OVHcloud le confirme.</translation>
    </message>
    <message>
        <source>The change was not sent.</source>
        <translation>Le changement n&apos;a pas été envoyé.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CheckList</name>
    <message>
        <source>What the check found</source>
        <translation>Ce que le contrôle a trouvé</translation>
    </message>
    <message>
        <source>Nothing is wrong with the call plan, and nothing is doubtful. It is checked again with every change.</source>
        <translation>Le plan d&apos;appel ne comporte ni erreur ni point douteux. Il est contrôlé à nouveau à chaque modification.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Check of the call plan</source>
        <translation>Contrôle du plan d&apos;appel</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CheckRow</name>
    <message>
        <source>The rule, as the guide and the command line call it</source>
        <translation>La règle, telle que le guide et la ligne de commande la nomment</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>severity, place, sentence; what a screen reader says</extracomment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::Cli</name>
    <message>
        <source>A change of %1 is under way already: %2, %3.</source>
        <translation>Un changement du %1 est déjà en cours&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>`aiguilleur-cli wait %1` follows it to its end.</source>
        <translation>`aiguilleur-cli wait %1` le suit jusqu&apos;à sa fin.</translation>
    </message>
    <message>
        <source>%1 would lose its configuration “%2”.</source>
        <translation>Le %1 perdrait sa configuration «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 would lose its configuration “%2”: %3.</source>
        <translation>Le %1 perdrait sa configuration «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Nothing was sent. With --yes it is replaced, and a copy is kept.</source>
        <translation>Rien n&apos;a été envoyé. Avec --yes elle est remplacée, et une copie est gardée.</translation>
    </message>
    <message>
        <source>%1 has no configuration already.</source>
        <translation>Le %1 n&apos;a déjà pas de configuration.</translation>
    </message>
    <message>
        <source>%1 has the configuration “%2” already.</source>
        <translation>Le %1 a déjà la configuration «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Going on with a change that was left.</source>
        <translation>Reprise d&apos;un changement laissé en suspens.</translation>
    </message>
    <message>
        <source>Reading the groups…</source>
        <translation>Lecture des groupes…</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>Rien n&apos;est en cours.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n&apos;a encore été changé.</translation>
    </message>
    <message>
        <source>%1 of %2 changes have ended  %3</source>
        <translation>%1 changement(s) sur %2 terminé(s)  %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>%1, begun elsewhere</source>
        <translation>%1, commencé ailleurs</translation>
    </message>
    <message numerus="yes">
        <source>The time is over; %n change(s) go(es) on at OVHcloud.</source>
        <translation>
            <numerusform>Le délai est écoulé&#xa0;; %n changement se poursuit chez OVHcloud.</numerusform>
            <numerusform>Le délai est écoulé&#xa0;; %n changements se poursuivent chez OVHcloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not followed any more; %n change(s) go(es) on at OVHcloud.</source>
        <translation>
            <numerusform>%n changement n&apos;est plus suivi&#xa0;; il se poursuit chez OVHcloud.</numerusform>
            <numerusform>%n changements ne sont plus suivis&#xa0;; ils se poursuivent chez OVHcloud.</numerusform>
        </translation>
    </message>
    <message>
        <source>`aiguilleur-cli wait%1` follows it to its end.</source>
        <translation>`aiguilleur-cli wait%1` le suit jusqu&apos;à sa fin.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Code de sortie&#xa0;:</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Failed; standard error says why.</source>
        <translation>Échec&#xa0;; la sortie d&apos;erreur dit pourquoi.</translation>
    </message>
    <message>
        <source>The command line is wrong.</source>
        <translation>La ligne de commande est incorrecte.</translation>
    </message>
    <message>
        <source>Signing in failed, or the server could not be reached.</source>
        <translation>La connexion au compte a échoué, ou le serveur est injoignable.</translation>
    </message>
    <message>
        <source>A configuration would be lost: needs --yes.</source>
        <translation>Une configuration serait perdue&#xa0;: il faut --yes.</translation>
    </message>
    <message>
        <source>Still pending at the time-out, or interrupted; the change goes on.</source>
        <translation>Encore en attente à la fin du délai, ou interrompu&#xa0;; le changement se poursuit.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Shows and changes what the telephone numbers of an OVHcloud account do when they are called.</source>
        <translation>Montre et change ce que font les numéros de téléphone d&apos;un compte OVHcloud quand on les appelle.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>`aiguilleur-cli COMMAND --help` tells more about a command.</source>
        <translation>`aiguilleur-cli COMMANDE --help` en dit plus sur une commande.</translation>
    </message>
    <message>
        <source>Options of this command:</source>
        <translation>Options de cette commande&#xa0;:</translation>
    </message>
    <message>
        <source>`aiguilleur-cli --help` tells more.</source>
        <translation>`aiguilleur-cli --help` en dit plus.</translation>
    </message>
    <message>
        <source>--conf and --sandbox cannot be used together.</source>
        <translation>--conf et --sandbox ne peuvent pas être employées ensemble.</translation>
    </message>
    <message>
        <source>--%1 needs a file.</source>
        <translation>--%1 demande un fichier.</translation>
    </message>
    <message>
        <source>Unknown language “%1”: fr or en.</source>
        <translation>Langue inconnue «&#xa0;%1&#xa0;»&#xa0;: fr ou en.</translation>
    </message>
    <message>
        <source>--timeout needs a whole number of seconds, not “%1”.</source>
        <translation>--timeout demande un nombre entier de secondes, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--limit needs a whole number above zero, not “%1”.</source>
        <translation>--limit demande un nombre entier supérieur à zéro, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Missing argument: %1 %2</source>
        <translation>Argument manquant&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Argument inattendu «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--all and NUMBER cannot be used together.</source>
        <translation>--all et NUMÉRO ne peuvent pas être employés ensemble.</translation>
    </message>
    <message>
        <source>“%1” is not a configuration that can be applied.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une configuration qui peut être appliquée.</translation>
    </message>
    <message>
        <source>TYPE is one of: %1</source>
        <translation>TYPE est l&apos;un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>No command given.</source>
        <translation>Aucune commande donnée.</translation>
    </message>
    <message>
        <source>Unknown command “%1”.</source>
        <translation>Commande inconnue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>`aiguilleur-cli %1 --help` tells more.</source>
        <translation>`aiguilleur-cli %1 --help` en dit plus.</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Stop waiting after S seconds; 600 unless said. The change goes on.</source>
        <translation>Cesser d&apos;attendre après S secondes&#xa0;; 600 sans indication. Le changement se poursuit.</translation>
    </message>
    <message>
        <source>List the telephony groups.</source>
        <translation>Lister les groupes de téléphonie.</translation>
    </message>
    <message>
        <source>Lists the telephony groups (billing accounts) of the account with their description and status.</source>
        <translation>Liste les groupes de téléphonie (comptes de facturation) du compte avec leur description et leur état.</translation>
    </message>
    <message>
        <source>List the numbers and what each is set up as.</source>
        <translation>Lister les numéros et la configuration de chacun.</translation>
    </message>
    <message>
        <source>Lists the numbers and lines of all groups, or of one, with their present configuration and the change that is under way, if any. A group that has expired is named on standard error and left out.</source>
        <translation>Liste les numéros et les lignes de tous les groupes, ou d&apos;un seul, avec leur configuration actuelle et le changement en cours s&apos;il y en a un. Un groupe expiré est nommé sur la sortie d&apos;erreur et laissé de côté.</translation>
    </message>
    <message>
        <source>BA</source>
        <translation>GROUPE</translation>
    </message>
    <message>
        <source>Only the group with this name, such as ab12345-ovh-1.</source>
        <translation>Seulement le groupe de ce nom, tel que ab12345-ovh-1.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>Only numbers in which TEXT occurs: in the number in any written form, the description, the configuration or the group. Accents and case do not matter.</source>
        <translation>Seulement les numéros où TEXTE apparaît&#xa0;: dans le numéro sous toute forme écrite, la description, la configuration ou le groupe. Les accents et la casse ne comptent pas.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMÉRO</translation>
    </message>
    <message>
        <source>Show one number and what its configuration holds.</source>
        <translation>Montrer un numéro et ce que contient sa configuration.</translation>
    </message>
    <message>
        <source>Shows one number: group, description, configuration, what that configuration holds, and the change that is under way, if any. NUMBER may be written in any form: 0033199001234, +33 1 99 00 12 34, 01 99 00 12 34.</source>
        <translation>Montre un numéro&#xa0;: groupe, description, configuration, ce que contient cette configuration et le changement en cours s&apos;il y en a un. NUMÉRO s&apos;écrit sous toute forme&#xa0;: 0033199001234, +33 1 99 00 12 34, 01 99 00 12 34.</translation>
    </message>
    <message>
        <source>List the configurations that can be applied.</source>
        <translation>Lister les configurations qui peuvent être appliquées.</translation>
    </message>
    <message>
        <source>Lists the configurations that can be applied with the name that `apply` takes, and what each does. Needs no account.</source>
        <translation>Liste les configurations qui peuvent être appliquées, avec le nom qu&apos;attend `apply` et ce que fait chacune. Ne demande aucun compte.</translation>
    </message>
    <message>
        <source>Give a number another configuration and wait until it has taken effect.</source>
        <translation>Donner une autre configuration à un numéro et attendre qu&apos;elle soit en service.</translation>
    </message>
    <message>
        <source>Replace the present configuration of the number.</source>
        <translation>Remplacer la configuration actuelle du numéro.</translation>
    </message>
    <message>
        <source>End as soon as OVHcloud has accepted the change.</source>
        <translation>Terminer dès qu&apos;OVHcloud a accepté le changement.</translation>
    </message>
    <message>
        <source>List the changes that are under way.</source>
        <translation>Lister les changements en cours.</translation>
    </message>
    <message>
        <source>Lists the changes that are under way, those included that were begun elsewhere: in OVHcloud&apos;s control panel, by a colleague.</source>
        <translation>Liste les changements en cours, y compris ceux commencés ailleurs&#xa0;: dans l&apos;espace client OVHcloud, par un collègue.</translation>
    </message>
    <message>
        <source>[NUMBER]</source>
        <translation>[NUMÉRO]</translation>
    </message>
    <message>
        <source>Wait for changes that are under way.</source>
        <translation>Attendre la fin des changements en cours.</translation>
    </message>
    <message>
        <source>Waits until the change of NUMBER, or every change that is under way, has ended, and says how. Goes on with changes that were left when a program ended. The change of NUMBER may have been begun elsewhere.

Ends with 1 when one of them failed, else with 5 when one was still pending at the time-out.</source>
        <translation>Attend que le changement de NUMÉRO, ou tous les changements en cours, soient terminés, et dit comment. Reprend les changements laissés par un programme qui s&apos;est arrêté. Le changement de NUMÉRO peut avoir été commencé ailleurs.

Se termine avec 1 si l&apos;un d&apos;eux a échoué, sinon avec 5 si l&apos;un était encore en attente à la fin du délai.</translation>
    </message>
    <message>
        <source>Wait for every change; so it is without NUMBER.</source>
        <translation>Attendre tous les changements&#xa0;; c&apos;est le cas sans NUMÉRO.</translation>
    </message>
    <message>
        <source>List past and present changes, newest first.</source>
        <translation>Lister les changements passés et en cours, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Lists the changes that were made with this program, newest first, as its journal has them. Asks no server.</source>
        <translation>Liste les changements faits avec ce programme, du plus récent au plus ancien, tels que son journal les contient. N&apos;interroge aucun serveur.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>At most N changes; 50 unless said.</source>
        <translation>Au plus N changements&#xa0;; 50 sans indication.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Sign in with the keys of this ovh.conf. Without --conf and --sandbox: /etc/ovh.conf, ~/.ovh.conf, ./ovh.conf and the OVH_* environment variables.</source>
        <translation>Se connecter avec les clés de cet ovh.conf. Sans --conf ni --sandbox&#xa0;: /etc/ovh.conf, ~/.ovh.conf, ./ovh.conf et les variables d&apos;environnement OVH_*.</translation>
    </message>
    <message>
        <source>Use the built-in sandbox, an account with made-up numbers, the same as the window&apos;s.</source>
        <translation>Employer le bac à sable intégré, un compte aux numéros inventés, le même que celui de la fenêtre.</translation>
    </message>
    <message>
        <source>Print one JSON document on standard output, and nothing else there.</source>
        <translation>Écrire un document JSON sur la sortie standard, et rien d&apos;autre.</translation>
    </message>
    <message>
        <source>Language of the words; the locale&apos;s unless said.</source>
        <translation>Langue des textes&#xa0;; celle du système sans indication.</translation>
    </message>
    <message>
        <source>Print this help, or that of COMMAND.</source>
        <translation>Afficher cette aide, ou celle de COMMANDE.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n&apos;y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>The local database was damaged and has been made anew; the damaged one is %1.</source>
        <translation>La base de données locale était abîmée et a été refaite&#xa0;; l&apos;ancienne est %1.</translation>
    </message>
    <message>
        <source>Name an ovh.conf with --conf, set the OVH_* variables, or try with --sandbox.</source>
        <translation>Indiquez un ovh.conf avec --conf, définissez les variables OVH_*, ou essayez avec --sandbox.</translation>
    </message>
    <message>
        <source>Check the keys in the ovh.conf or the OVH_* variables, or make new ones.</source>
        <translation>Vérifiez les clés de l&apos;ovh.conf ou des variables OVH_*, ou créez-en de nouvelles.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Convient pour</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>expert</translation>
    </message>
    <message>
        <source>This account has no number %1.</source>
        <translation>Ce compte n&apos;a pas de numéro %1.</translation>
    </message>
    <message>
        <source>Several groups have %1: %2</source>
        <translation>Plusieurs groupes ont le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>Recherche du %1…</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Write it as 0033199001234, +33 1 99 00 12 34 or 01 99 00 12 34.</source>
        <translation>Écrivez-le 0033199001234, +33 1 99 00 12 34 ou 01 99 00 12 34.</translation>
    </message>
    <message>
        <source>Reading the groups: %1 of %2</source>
        <translation>Lecture des groupes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>This account has no group “%1”.</source>
        <translation>Ce compte n&apos;a pas de groupe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <translation>La sortie n&apos;a pas pu être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking for changes begun elsewhere…</source>
        <translation>Recherche des changements commencés ailleurs…</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Nom de service</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Reading the configuration of %1…</source>
        <translation>Lecture de la configuration du %1…</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>%1: the configuration was removed.</source>
        <translation>%1&#xa0;: la configuration a été supprimée.</translation>
    </message>
    <message>
        <source>%1: “%2” was applied.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» a été appliquée.</translation>
    </message>
    <message>
        <source>%1: “%2” was not applied. %3</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n&apos;a pas été appliquée. %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Somebody else changed the same settings meanwhile; nothing was sent.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié les mêmes réglages entre-temps&#xa0;; rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>There is no time slot.</source>
        <translation>Il n&apos;y a aucune plage horaire.</translation>
    </message>
    <message>
        <source>`set` needs a day (monday to sunday), the times and, if it is not available, the slot.</source>
        <translation>`set` demande un jour (monday à sunday), les heures et, si ce n&apos;est pas available, le créneau.</translation>
    </message>
    <message>
        <source>For example: set monday 08:30-12:00,14:00-18:00</source>
        <translation>Par exemple&#xa0;: set monday 08:30-12:00,14:00-18:00</translation>
    </message>
    <message>
        <source>“%1” is not a time slot such as 08:30-12:00.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une plage horaire comme 08:30-12:00.</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>Le fichier n&apos;est pas du JSON.</translation>
    </message>
    <message>
        <source>The file is not a list of time slots.</source>
        <translation>Le fichier n&apos;est pas une liste de plages horaires.</translation>
    </message>
    <message>
        <source>Entry %1 of the file is not a time slot.</source>
        <translation>L&apos;entrée %1 du fichier n&apos;est pas une plage horaire.</translation>
    </message>
    <message>
        <source>Entry %1 of the file overlaps another one.</source>
        <translation>L&apos;entrée %1 du fichier en chevauche une autre.</translation>
    </message>
    <message>
        <source>The file holds no time slot.</source>
        <translation>Le fichier ne contient aucune plage horaire.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Unknown action “%1”.</source>
        <translation>Action inconnue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is one of: %1</source>
        <translation>Valeurs possibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>This number has no queue.</source>
        <translation>Ce numéro n&apos;a pas de file d&apos;appels.</translation>
    </message>
    <message>
        <source>No call.</source>
        <translation>Aucun appel.</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>Appels répondus</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Deafened</source>
        <translation>Sourdine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Nobody is in the conference.</source>
        <translation>Personne n&apos;est dans la conférence.</translation>
    </message>
    <message>
        <source>%1 is not a line of this queue.</source>
        <translation>Le %1 n&apos;est pas une ligne de cette file.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>No line is in this queue.</source>
        <translation>Aucune ligne n&apos;est dans cette file.</translation>
    </message>
    <message>
        <source>A line has no setting “%1”.</source>
        <translation>Une ligne n&apos;a pas de réglage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>FIELD is one of: %1</source>
        <translation>CHAMP est l&apos;un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Which numbers?</source>
        <translation>Quels numéros&#xa0;?</translation>
    </message>
    <message>
        <source>`move` needs a line and its place, from 1 to %1.</source>
        <translation>`move` demande une ligne et son rang, de 1 à %1.</translation>
    </message>
    <message>
        <source>`set` needs a line and FIELD=VALUE.</source>
        <translation>`set` demande une ligne et CHAMP=VALEUR.</translation>
    </message>
    <message>
        <source>%1 has the configuration “%2”, which cannot be set up here.</source>
        <translation>Le %1 a la configuration «&#xa0;%2&#xa0;», qui ne se règle pas ici.</translation>
    </message>
    <message>
        <source>`aiguilleur-cli apply` gives it another one.</source>
        <translation>`aiguilleur-cli apply` lui en donne une autre.</translation>
    </message>
    <message>
        <source>A save of %1 stopped on the way.</source>
        <translation>Un enregistrement des réglages du %1 s&apos;est arrêté en chemin.</translation>
    </message>
    <message>
        <source>`aiguilleur-cli set %1 --finish` goes on with it, --take-back undoes it.</source>
        <translation>`aiguilleur-cli set %1 --finish` le termine, --take-back l&apos;annule.</translation>
    </message>
    <message>
        <source>No save of %1 stopped on the way.</source>
        <translation>Aucun enregistrement des réglages du %1 ne s&apos;est arrêté en chemin.</translation>
    </message>
    <message>
        <source>Saved; OVHcloud confirms it.</source>
        <translation>Enregistré&#xa0;; OVHcloud le confirme.</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Rien à changer.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 elsewhere</source>
        <translation>%1&#xa0;: %2 ici, %3 ailleurs</translation>
    </message>
    <message>
        <source>Somebody else changed the same meanwhile.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié la même chose entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at what is there now, and decide again.</source>
        <translation>Rien n&apos;a été envoyé. Regardez ce qu&apos;il y a maintenant, et décidez à nouveau.</translation>
    </message>
    <message>
        <source>Interrupted on the way.</source>
        <translation>Interrompu en chemin.</translation>
    </message>
    <message>
        <source>What was saved before could not all be taken back.</source>
        <translation>Ce qui avait été enregistré avant n&apos;a pas pu être entièrement annulé.</translation>
    </message>
    <message>
        <source>What was saved before was taken back: everything is as it was.</source>
        <translation>Ce qui avait été enregistré avant a été annulé&#xa0;: tout est comme avant.</translation>
    </message>
    <message>
        <source>%1 of %2 saved</source>
        <translation>%1 sur %2 enregistrés</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas la forme CHAMP=VALEUR.</translation>
    </message>
    <message>
        <source>This number has no setting “%1”.</source>
        <translation>Ce numéro n&apos;a pas de réglage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>A PIN code does not belong on the command line, where others can read it.</source>
        <translation>Un code PIN n&apos;a pas sa place sur la ligne de commande, où d&apos;autres peuvent le lire.</translation>
    </message>
    <message>
        <source>Write pin=- and give it on standard input.</source>
        <translation>Écrivez pin=- et donnez-le sur l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>L&apos;entrée standard ne peut pas être lue.</translation>
    </message>
    <message>
        <source>`set` needs FIELD=VALUE, or --finish or --take-back and nothing else.</source>
        <translation>`set` demande CHAMP=VALEUR, ou --finish ou --take-back et rien d&apos;autre.</translation>
    </message>
    <message>
        <source>Show how a number is set up.</source>
        <translation>Montrer les réglages d&apos;un numéro.</translation>
    </message>
    <message>
        <source>Shows the settings of a redirection, call queue, conference or VXML number, with the name that `set` takes. A PIN code is not shown.</source>
        <translation>Montre les réglages d&apos;une redirection, d&apos;une file d&apos;appels, d&apos;une conférence ou d&apos;un numéro VXML, avec le nom que prend `set`. Un code PIN n&apos;est pas montré.</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>CHAMP</translation>
    </message>
    <message>
        <source>Print the value of this setting only, as the API has it.</source>
        <translation>N&apos;imprimer que la valeur de ce réglage, comme l&apos;a l&apos;API.</translation>
    </message>
    <message>
        <source>NUMBER [FIELD=VALUE…]</source>
        <translation>NUMÉRO [CHAMP=VALEUR…]</translation>
    </message>
    <message>
        <source>Change settings of a number.</source>
        <translation>Modifier des réglages d&apos;un numéro.</translation>
    </message>
    <message>
        <source>Changes settings; `get` lists them. VALUE is what the API takes: true or false, whole numbers, seconds, names such as ringAll, telephone numbers in any written form; nothing, or null, for no value. A PIN code is given as pin=- and read from standard input.

Everything is checked before anything is sent, and only what differs is sent. What somebody else changed meanwhile is not overwritten: the command then ends with 6. When a step fails, what was saved before it is taken back. After an interruption --finish goes on, --take-back undoes.</source>
        <translation>Modifie des réglages&#xa0;; `get` les énumère. VALEUR est ce que prend l&apos;API&#xa0;: true ou false, des nombres entiers, des secondes, des noms comme ringAll, des numéros de téléphone écrits de n&apos;importe quelle façon&#xa0;; rien, ou null, pour aucune valeur. Un code PIN se donne par pin=- et se lit sur l&apos;entrée standard.

Tout est vérifié avant le moindre envoi, et seul ce qui diffère est envoyé. Ce que quelqu&apos;un d&apos;autre a modifié entre-temps n&apos;est pas écrasé&#xa0;: la commande finit alors par 6. Quand une étape échoue, ce qui avait été enregistré avant est annulé. Après une interruption, --finish termine, --take-back annule.</translation>
    </message>
    <message>
        <source>Go on with a save that stopped on the way.</source>
        <translation>Terminer un enregistrement arrêté en chemin.</translation>
    </message>
    <message>
        <source>Undo what a save that stopped on the way has saved.</source>
        <translation>Annuler ce qu&apos;un enregistrement arrêté en chemin a enregistré.</translation>
    </message>
    <message>
        <source>NUMBER [ACTION…]</source>
        <translation>NUMÉRO [ACTION…]</translation>
    </message>
    <message>
        <source>List or change the lines of a call queue.</source>
        <translation>Énumérer ou modifier les lignes d&apos;une file d&apos;appels.</translation>
    </message>
    <message>
        <source>Without ACTION lists the lines of the queue in their order. ACTION is one of:

add LINE… [FIELD=VALUE…] – with timeout, wrapUpTime, simultaneousLines, status (available, loggedOut, onBreak) and description;

remove LINE…;

move LINE PLACE, from 1;

set LINE FIELD=VALUE….</source>
        <translation>Sans ACTION, énumère les lignes de la file dans leur ordre. ACTION est l&apos;une de&#xa0;:

add LIGNE… [CHAMP=VALEUR…] – avec timeout, wrapUpTime, simultaneousLines, status (available, loggedOut, onBreak) et description&#xa0;;

remove LIGNE…&#xa0;;

move LIGNE RANG, à partir de 1&#xa0;;

set LIGNE CHAMP=VALEUR….</translation>
    </message>
    <message>
        <source>List or change the time slots of a call queue.</source>
        <translation>Énumérer ou modifier les plages horaires d&apos;une file d&apos;appels.</translation>
    </message>
    <message>
        <source>Without ACTION lists the time slots of the week. ACTION is one of:

set DAY TIMES [SLOT] – DAY is monday to sunday, TIMES such as 08:30-12:00,14:00-18:00 or closed, SLOT is available (unless said), slot1, slot2 or slot3; other slots of the day stay;

export FILE, import FILE – the file is the control panel&apos;s; importing replaces the whole week.

Whether time slots apply, and where slots lead, are settings: see `get`.</source>
        <translation>Sans ACTION, énumère les plages horaires de la semaine. ACTION est l&apos;une de&#xa0;:

set JOUR HEURES [CRÉNEAU] – JOUR va de monday à sunday, HEURES s&apos;écrit comme 08:30-12:00,14:00-18:00 ou closed, CRÉNEAU est available (par défaut), slot1, slot2 ou slot3&#xa0;; les autres plages du jour restent&#xa0;;

export FICHIER, import FICHIER – le fichier est celui de l&apos;espace client&#xa0;; importer remplace toute la semaine.

Si les plages horaires s&apos;appliquent, et où mènent les créneaux, ce sont des réglages&#xa0;: voir `get`.</translation>
    </message>
    <message>
        <source>List, upload or delete the sounds of a call queue.</source>
        <translation>Énumérer, envoyer ou supprimer les sons d&apos;une file d&apos;appels.</translation>
    </message>
    <message>
        <source>Without ACTION lists the sounds. ACTION is one of: upload FILE, delete ID. `set` says what a sound is used for, by its ID.</source>
        <translation>Sans ACTION, énumère les sons. ACTION est l&apos;une de&#xa0;: upload FICHIER, delete ID. `set` dit à quoi sert un son, par son ID.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file has more than 10 MB.</source>
        <translation>Le fichier dépasse 10 Mo.</translation>
    </message>
    <message>
        <source>The file is none of these: %1.</source>
        <translation>Le fichier n&apos;est rien de tout cela&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>Il n&apos;y a aucun son.</translation>
    </message>
    <message>
        <source>Sending %1…</source>
        <translation>Envoi de %1…</translation>
    </message>
    <message>
        <source>It is the sound %1 now.</source>
        <translation>C&apos;est maintenant le son %1.</translation>
    </message>
    <message>
        <source>This number has no sound “%1”.</source>
        <translation>Ce numéro n&apos;a pas de son «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The sound %1 is deleted.</source>
        <translation>Le son %1 est supprimé.</translation>
    </message>
    <message>
        <source>%1 is a line: it has no configuration to choose.</source>
        <translation>Le %1 est une ligne&#xa0;: il n&apos;a pas de configuration à choisir.</translation>
    </message>
    <message>
        <source>The time was over before the change was sent.</source>
        <translation>Le délai s&apos;est écoulé avant l&apos;envoi du changement.</translation>
    </message>
    <message>
        <source>There are no numbers.</source>
        <translation>Il n&apos;y a aucun numéro.</translation>
    </message>
    <message>
        <source>No number matches “%1”.</source>
        <translation>Aucun numéro ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Make keys with GET, POST, PUT and DELETE on /telephony and /telephony/*, and GET on /me.</source>
        <translation>Créez des clés avec GET, POST, PUT et DELETE sur /telephony et /telephony/*, et GET sur /me.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number, not “%2”.</source>
        <translation>--%1 demande un nombre entier, pas « %2 ».</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit : %2</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>Il n&apos;y a pas de groupe « %1 ».</translation>
    </message>
    <message>
        <source>Several copies begin with “%1”.</source>
        <translation>Plusieurs copies commencent par « %1 ».</translation>
    </message>
    <message>
        <source>There is no copy “%1”.</source>
        <translation>Il n&apos;y a pas de copie « %1 ».</translation>
    </message>
    <message>
        <source>`aiguilleur-cli snapshots` lists them.</source>
        <translation>`aiguilleur-cli snapshots` en donne la liste.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>%1 is no copy that can be used: %2</source>
        <translation>%1 n&apos;est pas une copie utilisable : %2</translation>
    </message>
    <message>
        <source>One of NUMBER, --group and --all is needed.</source>
        <translation>Il faut soit NUMÉRO, soit --group, soit --all.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2 : %3</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>There is no copy.</source>
        <translation>Il n&apos;y a aucune copie.</translation>
    </message>
    <message>
        <source>--live and a second copy cannot be used together.</source>
        <translation>--live et une seconde copie ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
    </message>
    <message>
        <source>The copy is in %1.</source>
        <translation>La copie est dans %1.</translation>
    </message>
    <message>
        <source>It is the copy %1 of %2.</source>
        <translation>C&apos;est la copie %1 du %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) would be removed.</source>
        <translation>
            <numerusform>%n copie serait supprimée.</numerusform>
            <numerusform>%n copies seraient supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) removed.</source>
        <translation>
            <numerusform>%n copie supprimée.</numerusform>
            <numerusform>%n copies supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every number of this group, such as ab12345-ovh-1.</source>
        <translation>Chaque numéro de ce groupe, par exemple ab12345-ovh-1.</translation>
    </message>
    <message>
        <source>Keep a copy of how a number, a group or the whole account is configured.</source>
        <translation>Garder une copie de la configuration d&apos;un numéro, d&apos;un groupe ou de tout le compte.</translation>
    </message>
    <message>
        <source>Reads everything that OVHcloud tells about NUMBER, or about each number of a group or of the account, and keeps it in the database. With --output each copy is also written into a folder, as one file with an always equal name a number, so that it can be kept in git. Ends with 1 when a number could not be read; the others are kept all the same.

A copy has no secrets (PIN codes, passwords), no sounds and no recordings.</source>
        <translation>Lit tout ce qu&apos;OVHcloud dit de NUMÉRO, ou de chaque numéro d&apos;un groupe ou du compte, et le garde dans la base de données. Avec --output, chaque copie est aussi écrite dans un dossier, un fichier par numéro, toujours du même nom, pour être suivie avec git. Se termine par 1 quand un numéro n&apos;a pas pu être lu ; les autres sont gardés malgré tout.

Une copie n&apos;a ni secrets (codes PIN, mots de passe), ni sons, ni enregistrements.</translation>
    </message>
    <message>
        <source>Every number of the account.</source>
        <translation>Chaque numéro du compte.</translation>
    </message>
    <message>
        <source>What the copy is called.</source>
        <translation>Le nom de la copie.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>Write the copies into this folder as well.</source>
        <translation>Écrire aussi les copies dans ce dossier.</translation>
    </message>
    <message>
        <source>Keep nothing where the last copy of the number says the same already.</source>
        <translation>Ne rien garder quand la dernière copie du numéro dit déjà la même chose.</translation>
    </message>
    <message>
        <source>List the copies that were kept, newest first.</source>
        <translation>Donner la liste des copies, la plus récente d&apos;abord.</translation>
    </message>
    <message>
        <source>Lists the copies of NUMBER, or of all numbers, with the identifier that `diff` and `export-snapshot` take; its first characters are enough. Asks no server.</source>
        <translation>Donne la liste des copies de NUMÉRO, ou de tous les numéros, avec l&apos;identifiant que prennent `diff` et `export-snapshot` ; ses premiers caractères suffisent. N&apos;interroge aucun serveur.</translation>
    </message>
    <message>
        <source>Only copies in which TEXT occurs: in the number, the name, the configuration or the day.</source>
        <translation>Seulement les copies où figure TEXTE : dans le numéro, le nom, la configuration ou le jour.</translation>
    </message>
    <message>
        <source>A [B]</source>
        <translation>A [B]</translation>
    </message>
    <message>
        <source>Show what differs between two copies, or a copy and now.</source>
        <translation>Montrer ce qui diffère entre deux copies, ou entre une copie et maintenant.</translation>
    </message>
    <message>
        <source>A and B are identifiers of copies, or files. Without B, or with --live, A is compared with what the server has now. Lines, sounds and time slots are matched by what they are, not by OVHcloud&apos;s identifiers. Ends with 0 when nothing differs, else with 1.</source>
        <translation>A et B sont des identifiants de copies, ou des fichiers. Sans B, ou avec --live, A est comparée à ce que le serveur a maintenant. Lignes, sons et plages horaires sont rapprochés par ce qu&apos;ils sont, non par les identifiants d&apos;OVHcloud. Se termine par 0 quand rien ne diffère, sinon par 1.</translation>
    </message>
    <message>
        <source>Compare with what the server has now.</source>
        <translation>Comparer à ce que le serveur a maintenant.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Write a copy as a file.</source>
        <translation>Écrire une copie dans un fichier.</translation>
    </message>
    <message>
        <source>Prints the copy as JSON, or writes it into a file. Asks no server.</source>
        <translation>Affiche la copie en JSON, ou l&apos;écrit dans un fichier. N&apos;interroge aucun serveur.</translation>
    </message>
    <message>
        <source>Write into this file.</source>
        <translation>Écrire dans ce fichier.</translation>
    </message>
    <message>
        <source>Take a copy from a file into the database.</source>
        <translation>Reprendre une copie d&apos;un fichier dans la base de données.</translation>
    </message>
    <message>
        <source>Reads a file that `export-snapshot`, `snapshot --output` or the window wrote. A file that does not fit is refused with what is wrong. Asks no server.</source>
        <translation>Lit un fichier écrit par `export-snapshot`, `snapshot --output` ou la fenêtre. Un fichier qui ne convient pas est refusé, avec ce qui ne va pas. N&apos;interroge aucun serveur.</translation>
    </message>
    <message>
        <source>Remove old copies.</source>
        <translation>Supprimer les anciennes copies.</translation>
    </message>
    <message>
        <source>Removes copies that are older than some days, but for the newest of each number, those with a name, and those that something unfinished may need. Asks no server.</source>
        <translation>Supprime les copies plus anciennes qu&apos;un nombre de jours, sauf les plus récentes de chaque numéro, celles qui ont un nom et celles dont une opération inachevée peut avoir besoin. N&apos;interroge aucun serveur.</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>JOURS</translation>
    </message>
    <message>
        <source>365 unless said.</source>
        <translation>365 sauf mention.</translation>
    </message>
    <message>
        <source>Newest copies of each number that stay; 10 unless said.</source>
        <translation>Copies les plus récentes de chaque numéro qui restent ; 10 sauf mention.</translation>
    </message>
    <message>
        <source>Only say how many would be removed.</source>
        <translation>Dire seulement combien seraient supprimées.</translation>
    </message>
    <message>
        <source>--finish and --take-back cannot be used together.</source>
        <translation>--finish et --take-back ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>--outcome is one of: %1</source>
        <translation>--outcome est l&apos;un de : %1</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2026-11-26, not “%2”.</source>
        <translation>--%1 demande un jour comme 2026-11-26, pas « %2 ».</translation>
    </message>
    <message>
        <source>List every call that changed something, newest first.</source>
        <translation>Donner la liste de chaque appel qui a changé quelque chose, le plus récent d&apos;abord.</translation>
    </message>
    <message>
        <source>Lists the calls to OVHcloud that may have changed something, of NUMBER or of all, as they were sent: when, by whom, what, and what became of it. A call without a known answer was under way when a program ended. Secrets are not in it. Asks no server.</source>
        <translation>Donne la liste des appels à OVHcloud qui ont pu changer quelque chose, de NUMÉRO ou de tous, tels qu&apos;ils ont été envoyés : quand, par qui, quoi, et avec quel résultat. Un appel sans réponse connue était en cours quand un programme s&apos;est terminé. Les secrets n&apos;y sont pas. N&apos;interroge aucun serveur.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>JOUR</translation>
    </message>
    <message>
        <source>Not before this day, such as 2026-11-26.</source>
        <translation>Pas avant ce jour, par exemple 2026-11-26.</translation>
    </message>
    <message>
        <source>Not after this day.</source>
        <translation>Pas après ce jour.</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>Only these: done, failed or unknown.</source>
        <translation>Seulement ceux-là : done, failed ou unknown.</translation>
    </message>
    <message>
        <source>Only calls in which TEXT occurs.</source>
        <translation>Seulement les appels où figure TEXTE.</translation>
    </message>
    <message>
        <source>At most N calls; 50 unless said.</source>
        <translation>Au plus N appels ; 50 sauf mention.</translation>
    </message>
    <message>
        <source>Print them as CSV.</source>
        <translation>Les afficher en CSV.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>Il n&apos;y a pas d&apos;appel de ce genre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number: what goes on</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 of %2 numbers are done</source>
        <translation>%1 numéros sur %2 sont faits</translation>
    </message>
    <message>
        <source>%1: nothing would change.</source>
        <translation>%1 : rien ne changerait.</translation>
    </message>
    <message>
        <source>%1: what would be done</source>
        <comment>a number</comment>
        <translation>%1 : ce qui serait fait</translation>
    </message>
    <message>
        <source>What cannot come back</source>
        <translation>Ce qui ne peut pas revenir</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number: what became of it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>Ce qui reste à faire</translation>
    </message>
    <message>
        <source>It goes on where it was; `aiguilleur-cli wait` follows it.</source>
        <translation>Elle reprend où elle en était ; `aiguilleur-cli wait` la suit.</translation>
    </message>
    <message>
        <source>There is no copy of %1.</source>
        <translation>Il n&apos;y a pas de copie du %1.</translation>
    </message>
    <message>
        <source>Copies are taken before each change.</source>
        <translation>Des copies sont prises avant chaque changement.</translation>
    </message>
    <message>
        <source>“%1” stopped on the way for %2.</source>
        <translation>« %1 » s&apos;est arrêté en chemin pour le %2.</translation>
    </message>
    <message>
        <source>`aiguilleur-cli restore %1 --finish` goes on with it, --take-back brings back what was there before.</source>
        <translation>`aiguilleur-cli restore %1 --finish` la poursuit, --take-back ramène ce qui existait avant.</translation>
    </message>
    <message>
        <source>It would change %1.</source>
        <comment>numbers</comment>
        <translation>Cela changerait %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. With --yes it is done, and a copy is kept.</source>
        <translation>Rien n&apos;a été envoyé. Avec --yes, c&apos;est fait, et une copie est gardée.</translation>
    </message>
    <message>
        <source>It cannot be brought upon every number as it is.</source>
        <translation>Cela ne peut pas être appliqué tel quel à chaque numéro.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>« %1 » ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>“%1” is no copy: %2</source>
        <translation>« %1 » n&apos;est pas une copie : %2</translation>
    </message>
    <message>
        <source>Going on with what was left.</source>
        <translation>Reprise de ce qui était resté.</translation>
    </message>
    <message>
        <source>Nothing of %1 stopped on the way.</source>
        <translation>Rien ne s&apos;est arrêté en chemin pour le %1.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to itself.</source>
        <translation>Le %1 ne peut pas être copié sur lui-même.</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec : %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <comment>a number</comment>
        <translation>Copie du %1</translation>
    </message>
    <message>
        <source>Say what would be done and what cannot come back, and send nothing.</source>
        <translation>Dire ce qui serait fait et ce qui ne peut pas revenir, sans rien envoyer.</translation>
    </message>
    <message>
        <source>Do it; without --yes it is only said.</source>
        <translation>Le faire ; sans --yes, c&apos;est seulement dit.</translation>
    </message>
    <message>
        <source>Stop waiting after S seconds; 600 unless said. It goes on later.</source>
        <translation>Ne plus attendre après S secondes ; 600 sauf mention. Elle reprend plus tard.</translation>
    </message>
    <message>
        <source>Go on with what stopped on the way.</source>
        <translation>Poursuivre ce qui s&apos;est arrêté en chemin.</translation>
    </message>
    <message>
        <source>Bring back what was there before what stopped on the way.</source>
        <translation>Ramener ce qui existait avant ce qui s&apos;est arrêté en chemin.</translation>
    </message>
    <message>
        <source>ID|FILE</source>
        <translation>ID|FICHIER</translation>
    </message>
    <message>
        <source>The copy: its identifier, or a file; the newest copy of NUMBER unless said.</source>
        <translation>La copie : son identifiant, ou un fichier ; la plus récente de NUMÉRO sauf mention.</translation>
    </message>
    <message>
        <source>Bring a copy back upon a number, with all of its settings.</source>
        <translation>Rétablir une copie sur un numéro, avec tous ses réglages.</translation>
    </message>
    <message>
        <source>Gives NUMBER the configuration of a copy and brings back its settings: lines, time slots, closing days, filter, sounds whose files are kept on this computer. What is there and not in the copy goes. A copy of the present state is kept first.

Everything is read again in the end and compared with the copy. A restoration that was interrupted is gone on with by `wait` or the same command; nothing is sent twice.</source>
        <translation>Donne à NUMÉRO la configuration d&apos;une copie et rétablit ses réglages : lignes, plages horaires, fermetures, filtrage, sons dont les fichiers sont gardés sur cet ordinateur. Ce qui existe et n&apos;est pas dans la copie disparaît. Une copie de l&apos;état présent est d&apos;abord gardée.

À la fin, tout est relu et comparé à la copie. Un rétablissement interrompu est poursuivi par `wait` ou la même commande ; rien n&apos;est envoyé deux fois.</translation>
    </message>
    <message>
        <source>Bring back what a number was before its last change.</source>
        <translation>Rétablir ce qu&apos;un numéro était avant son dernier changement.</translation>
    </message>
    <message>
        <source>Restores the copy that was taken before NUMBER was last changed with this program, with its settings; see `restore`. A second `undo` brings back what the first one replaced.</source>
        <translation>Rétablit la copie prise avant le dernier changement de NUMÉRO par ce programme, avec ses réglages ; voir `restore`. Un second `undo` ramène ce que le premier a remplacé.</translation>
    </message>
    <message>
        <source>FROM TO…</source>
        <translation>DE VERS…</translation>
    </message>
    <message>
        <source>Copy the set-up of a number to others.</source>
        <translation>Copier les réglages d&apos;un numéro sur d&apos;autres.</translation>
    </message>
    <message>
        <source>Reads what FROM is set up as and brings it upon each TO: configuration and settings. What names FROM in it means the other number there. Everything is checked for every TO before anything is sent.</source>
        <translation>Lit comment DE est réglé et l&apos;applique à chaque VERS : configuration et réglages. Ce qui y désigne DE désigne alors l&apos;autre numéro. Tout est vérifié pour chaque VERS avant tout envoi.</translation>
    </message>
    <message>
        <source>ACTION [FILE]</source>
        <translation>ACTION [FICHIER]</translation>
    </message>
    <message>
        <source>Check, apply or write a table of what numbers are to become.</source>
        <translation>Vérifier, appliquer ou écrire un tableau de ce que des numéros doivent devenir.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are as the plan says already.</source>
        <translation>
            <numerusform>%n numéro est déjà comme le plan le dit.</numerusform>
            <numerusform>%n numéros sont déjà comme le plan le dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is in %1.</source>
        <translation>Le plan est dans %1.</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>rien ne changerait</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) would be changed.</source>
        <translation>
            <numerusform>%n numéro serait changé.</numerusform>
            <numerusform>%n numéros seraient changés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. With --yes it is done, and a copy of each is kept.</source>
        <translation>Rien n&apos;a été envoyé. Avec --yes c&apos;est fait, et une copie de chacun est gardée.</translation>
    </message>
    <message>
        <source>What is not sent yet is sent when the program runs again, as by `batches`.</source>
        <translation>Ce qui n&apos;est pas encore envoyé le sera quand le programme sera relancé, par exemple par `batches`.</translation>
    </message>
    <message>
        <source>There is no batch “%1”.</source>
        <translation>Il n&apos;y a pas de lot « %1 ».</translation>
    </message>
    <message>
        <source>Several batches begin with “%1”.</source>
        <translation>Plusieurs lots commencent par « %1 ».</translation>
    </message>
    <message>
        <source>`aiguilleur-cli batches` lists them.</source>
        <translation>`aiguilleur-cli batches` les liste.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>There is no batch.</source>
        <translation>Il n&apos;y a aucun lot.</translation>
    </message>
    <message>
        <source>No number is meant by this.</source>
        <translation>Aucun numéro n&apos;est désigné ainsi.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>Stop waiting after S seconds; 600 unless said. What is not sent yet waits in the database.</source>
        <translation>Cesser d&apos;attendre après S secondes ; 600 par défaut. Ce qui n&apos;est pas encore envoyé attend dans la base de données.</translation>
    </message>
    <message>
        <source>[BATCH]</source>
        <translation>[LOT]</translation>
    </message>
    <message>
        <source>List what was done to several numbers at once, or one of these with its numbers.</source>
        <translation>Liste ce qui a été fait à plusieurs numéros à la fois, ou un de ces lots avec ses numéros.</translation>
    </message>
    <message>
        <source>Without BATCH lists the batches, newest first; with it (the first characters of its identifier are enough) each of its numbers with how it fared. Goes on with what an ended program left.</source>
        <translation>Sans LOT, liste les lots, le plus récent en premier ; avec LOT (les premiers caractères de son identifiant suffisent), chacun de ses numéros et son résultat. Poursuit ce qu&apos;un programme terminé a laissé.</translation>
    </message>
    <message>
        <source>Try again what failed or was not sent.</source>
        <translation>Réessayer ce qui a échoué ou n&apos;a pas été envoyé.</translation>
    </message>
    <message>
        <source>Bring back what each of its numbers had before.</source>
        <translation>Rétablir ce que chacun de ses numéros avait avant.</translation>
    </message>
    <message>
        <source>ACTION [ARGUMENTS]</source>
        <translation>ACTION [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Keep set-ups with blanks, and give them to numbers.</source>
        <translation>Garde des réglages avec des blancs, et les donne à des numéros.</translation>
    </message>
    <message>
        <source>Of `apply`: every number of this group.</source>
        <translation>Pour `apply` : tous les numéros de ce groupe.</translation>
    </message>
    <message>
        <source>Of `apply`: only numbers in which TEXT occurs, as for `numbers`.</source>
        <translation>Pour `apply` : seulement les numéros où TEXTE apparaît, comme pour `numbers`.</translation>
    </message>
    <message>
        <source>Replace what the numbers have.</source>
        <translation>Remplacer ce que les numéros ont.</translation>
    </message>
    <message>
        <source>--retry and --undo cannot be used together.</source>
        <translation>--retry et --undo ne peuvent pas être utilisés ensemble.</translation>
    </message>
    <message>
        <source>--no-wait is for one number: several are followed to their end.</source>
        <translation>--no-wait ne vaut que pour un numéro : plusieurs sont suivis jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>[NUMBER...] TYPE</source>
        <translation>[NUMÉRO...] TYPE</translation>
    </message>
    <message>
        <source>Gives NUMBER the configuration TYPE: redirect, contactCenterSolution, conference, cloudIvr, svi, contactCenterSolutionExpert, or empty, which removes its configuration.

What the number was configured with is lost when it changes. A number that has a configuration is therefore changed with --yes only; without it the command says what would be lost, sends nothing and ends with 4. A copy of what the server tells about the number is kept in any case.

The change is written down before it is sent. If the program is ended meanwhile the change goes on at OVHcloud; `wait` or the same command follows it to its end, and nothing is sent twice.

With several numbers, --group or --filter they are changed together, a bounded number at a time. Without --yes the command says what each would lose, sends nothing and ends with 4. `batches` shows the results later, and tries again or undoes.</source>
        <translation>Donne à NUMÉRO la configuration TYPE&#xa0;: redirect, contactCenterSolution, conference, cloudIvr, svi, contactCenterSolutionExpert, ou empty qui supprime sa configuration.

Ce qui était configuré sur le numéro est perdu quand il change. Un numéro qui a une configuration n&apos;est donc changé qu&apos;avec --yes&#xa0;; sans cette option la commande dit ce qui serait perdu, n&apos;envoie rien et se termine avec 4. Une copie de ce que le serveur dit du numéro est gardée dans tous les cas.

Le changement est noté avant d&apos;être envoyé. Si le programme est arrêté entre-temps, le changement se poursuit chez OVHcloud&#xa0;; `wait` ou la même commande le suit jusqu&apos;à sa fin, et rien n&apos;est envoyé deux fois.

Plusieurs numéros, --group ou --filter : ils sont changés ensemble, un nombre limité à la fois. Sans --yes, la commande dit ce que chacun perdrait, n&apos;envoie rien et se termine avec 4. `batches` montre les résultats plus tard, et réessaie ou rétablit.</translation>
    </message>
    <message>
        <source>Every number of this group.</source>
        <translation>Tous les numéros de ce groupe.</translation>
    </message>
    <message>
        <source>Only numbers in which TEXT occurs, as for `numbers`.</source>
        <translation>Seulement les numéros où TEXTE apparaît, comme pour `numbers`.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Il n&apos;y a pas de modèle « %1 ».</translation>
    </message>
    <message>
        <source>`aiguilleur-cli template list` lists them.</source>
        <translation>`aiguilleur-cli template list` les liste.</translation>
    </message>
    <message>
        <source>There is a template “%1” already.</source>
        <translation>Il existe déjà un modèle « %1 ».</translation>
    </message>
    <message>
        <source>The template “%1” is kept.</source>
        <translation>Le modèle « %1 » est gardé.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Blancs</translation>
    </message>
    <message>
        <source>There is no template.</source>
        <translation>Il n&apos;y a aucun modèle.</translation>
    </message>
    <message>
        <source>BLANK is one of: %1</source>
        <translation>BLANC est parmi : %1</translation>
    </message>
    <message>
        <source>The template has no blank “%1”.</source>
        <translation>Le modèle n&apos;a pas de blanc « %1 ».</translation>
    </message>
    <message>
        <source>The template “%1” is removed.</source>
        <translation>Le modèle « %1 » est supprimé.</translation>
    </message>
    <message>
        <source>The template is in %1.</source>
        <translation>Le modèle est dans %1.</translation>
    </message>
    <message>
        <source>%1 is no template that can be used: %2</source>
        <translation>%1 n&apos;est pas un modèle utilisable : %2</translation>
    </message>
    <message>
        <source>That is no way to call `template`.</source>
        <translation>`template` ne s&apos;appelle pas ainsi.</translation>
    </message>
    <message>
        <source>Print a table for spreadsheets (CSV).</source>
        <translation>Écrire un tableau pour tableurs (CSV).</translation>
    </message>
    <message>
        <source>ACTION is one of:

check FILE – reads the plan, CSV or JSON, and says every error with its line, else what it would change in the account, number by number; sends nothing. Ends with 1 when there is an error.

apply FILE – the same, then does it, several numbers at once; needs --yes. With one error nothing is sent. What is as the plan says already is left alone, so that applying it twice changes nothing.

export – writes the account, a group or the numbers of a filter as such a plan, as JSON with --json or into a file that ends in .json.

A plan has the columns number and configuration, and settings with the names that `get` lists; an empty cell leaves a setting as it is, null clears it.</source>
        <translation>ACTION est l&apos;une de&#xa0;:

check FICHIER – lit le plan, CSV ou JSON, et dit chaque erreur avec sa ligne, sinon ce qu&apos;il changerait dans le compte, numéro par numéro&#xa0;; n&apos;envoie rien. Finit par 1 s&apos;il y a une erreur.

apply FICHIER – de même, puis le fait, plusieurs numéros à la fois&#xa0;; demande --yes. À la moindre erreur, rien n&apos;est envoyé. Ce qui est déjà comme le plan le dit est laissé tel quel, si bien que l&apos;appliquer deux fois ne change rien.

export – écrit le compte, un groupe ou les numéros d&apos;un filtre comme un tel plan, en JSON avec --json ou dans un fichier dont le nom finit par .json.

Un plan a les colonnes number et configuration, et des réglages sous les noms que donne `get`&#xa0;; une cellule vide laisse le réglage tel quel, null l&apos;efface.</translation>
    </message>
    <message>
        <source>Of `export`: only numbers in which TEXT occurs, as for `numbers`.</source>
        <translation>De `export`&#xa0;: seulement les numéros où figure TEXTE, comme pour `numbers`.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file: what is wrong there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Rien n&apos;est programmé.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine fois</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>Cette date est passée.</translation>
    </message>
    <message>
        <source>Nothing scheduled is called “%1”.</source>
        <translation>Rien de programmé ne s&apos;appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Several begin with “%1”.</source>
        <translation>Plusieurs commencent par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>`aiguilleur-cli schedule list` lists them.</source>
        <translation>`aiguilleur-cli schedule list` les énumère.</translation>
    </message>
    <message>
        <source>“%1” is no date and time.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date avec une heure.</translation>
    </message>
    <message>
        <source>Write it like 2026-12-24T18:00.</source>
        <translation>Écrivez-la comme 2026-12-24T18:00.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Il n&apos;y a pas de fuseau horaire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 would be changed %2 without asking again.</source>
        <translation>%1&#xa0;: le changement aurait lieu %2, sans autre question.</translation>
    </message>
    <message>
        <source>Nothing was scheduled. With --yes it is.</source>
        <translation>Rien n&apos;a été programmé. Avec --yes, ce sera fait.</translation>
    </message>
    <message>
        <source>“%1” is not scheduled any more.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est plus programmé.</translation>
    </message>
    <message>
        <source>`aiguilleur-cli schedule apply RUN` applies it now, `schedule ignore RUN` leaves it.</source>
        <translation>`aiguilleur-cli schedule apply EXÉCUTION` l&apos;applique maintenant, `schedule ignore EXÉCUTION` l&apos;abandonne.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n&apos;est à faire maintenant.</translation>
    </message>
    <message>
        <source>That was neither missed nor did it fail: it is %1.</source>
        <translation>Cela n&apos;a été ni manqué ni en échec&#xa0;: %1.</translation>
    </message>
    <message>
        <source>That is no way to call `%1`.</source>
        <translation>`%1` ne s&apos;appelle pas ainsi.</translation>
    </message>
    <message>
        <source>[ACTION ARGUMENTS]</source>
        <translation>[ACTION ARGUMENTS]</translation>
    </message>
    <message>
        <source>Have numbers changed at a date and time.</source>
        <translation>Faire changer des numéros à une date et une heure.</translation>
    </message>
    <message>
        <source>Without ACTION, or with `list`, lists what is scheduled and what became of it. `add WHEN plan FILE` schedules a plan, `add WHEN apply NUMBER... TYPE` a configuration; WHEN is like 2026-12-24T18:00. `move ID WHEN` gives it another time, `cancel ID` takes it away.

The window does it when it is open at that time, or `run-due`. What was missed is not done late: `apply RUN` does it now, `ignore RUN` leaves it. The first characters of ID and RUN are enough.</source>
        <translation>Sans ACTION, ou avec `list`, énumère ce qui est programmé et ce qui s&apos;est passé. `add DATE plan FICHIER` programme un plan, `add DATE apply NUMÉRO... TYPE` une configuration&#xa0;; DATE s&apos;écrit comme 2026-12-24T18:00. `move ID DATE` lui donne une autre date, `cancel ID` l&apos;annule.

La fenêtre le fait si elle est ouverte à ce moment, ou bien `run-due`. Ce qui a été manqué n&apos;est pas fait en retard&#xa0;: `apply EXÉCUTION` le fait maintenant, `ignore EXÉCUTION` l&apos;abandonne. Les premiers caractères de ID et d&apos;EXÉCUTION suffisent.</translation>
    </message>
    <message>
        <source>Every week from then on, on that day at that time.</source>
        <translation>Chaque semaine à partir de là, ce jour-là à cette heure-là.</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>FUSEAU</translation>
    </message>
    <message>
        <source>Time zone, such as Europe/Paris; this computer&apos;s unless said.</source>
        <translation>Fuseau horaire, comme Europe/Paris&#xa0;; celui de cet ordinateur par défaut.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>Son nom.</translation>
    </message>
    <message>
        <source>Schedule it: nothing is asked when the time comes.</source>
        <translation>Le programmer&#xa0;: rien n&apos;est demandé le moment venu.</translation>
    </message>
    <message>
        <source>Do what is scheduled and due.</source>
        <translation>Faire ce qui est programmé et dont l&apos;heure est venue.</translation>
    </message>
    <message>
        <source>MIN</source>
        <translation>MIN</translation>
    </message>
    <message>
        <source>Do also what is due for MIN minutes at most; 15 unless said.</source>
        <translation>Faire aussi ce qui aurait dû l&apos;être depuis MIN minutes au plus&#xa0;; 15 par défaut.</translation>
    </message>
    <message>
        <source>Does what is due and waits for its end; of several programs one does it. What is due for more than 15 minutes is reported as missed and not done. Ends with 1 when something was missed or failed. A systemd timer that runs it every minute comes with the program; the manual says how to turn it on.</source>
        <translation>Fait ce dont l&apos;heure est venue et en attend la fin&#xa0;; de plusieurs programmes, un seul le fait. Ce qui aurait dû être fait depuis plus de 15 minutes est signalé comme manqué et n&apos;est pas fait. Finit par 1 si quelque chose a été manqué ou a échoué. Une minuterie systemd qui le lance chaque minute accompagne le programme&#xa0;; le manuel dit comment l&apos;activer.</translation>
    </message>
    <message>
        <source>--store cannot be used: %1</source>
        <translation>--store ne peut pas être utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>FILE|ADDRESS</source>
        <translation>FICHIER|ADRESSE</translation>
    </message>
    <message>
        <source>Database with journal, copies and numbers last seen; the window&apos;s unless said. What is shared can be in PostgreSQL: postgresql://user@host/database, the password from PGPASSWORD, the keychain or ~/.pgpass.</source>
        <translation>Base de données avec le journal, les copies et les numéros vus en dernier&#xa0;; celle de la fenêtre sans indication. Ce qui est partagé peut être dans PostgreSQL&#xa0;: postgresql://utilisateur@hôte/base, le mot de passe venant de PGPASSWORD, du trousseau ou de ~/.pgpass.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an object, a sentence</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) checked</source>
        <translation>
            <numerusform>%n numéro contrôlé</numerusform>
            <numerusform>%n numéros contrôlés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) could not be read</source>
        <translation>
            <numerusform>%n numéro n&apos;a pas pu être lu</numerusform>
            <numerusform>%n numéros n&apos;ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 of %2 numbers</source>
        <translation>Lecture de %1 numéros sur %2</translation>
    </message>
    <message>
        <source>Check how a number, a group or the whole account is set up.</source>
        <translation>Contrôler la configuration d&apos;un numéro, d&apos;un groupe ou de tout le compte.</translation>
    </message>
    <message>
        <source>Finds what makes calls fail (errors) and what is doubtful (warnings) in interactive voice servers, contact centres, call queues, redirections, conferences and VXML numbers, and changes nothing. The guide&apos;s chapter on the check says what each rule means.

Ends with 1 when there is an error, or when a number could not be read.</source>
        <translation>Trouve ce qui fait échouer des appels (erreurs) et ce qui est douteux (avertissements) dans les serveurs vocaux interactifs, les Contact Center Solutions, les files d&apos;appels, les redirections, les conférences et les numéros VXML, sans rien changer. Le chapitre du guide sur le contrôle dit ce que signifie chaque règle.

Se termine par 1 s&apos;il y a une erreur, ou si un numéro n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>End with 1 when there is a warning, too.</source>
        <translation>Se terminer par 1 aussi lorsqu&apos;il y a un avertissement.</translation>
    </message>
    <message>
        <source>Fetch the documents of VXML numbers as well, and check where they transfer calls to.</source>
        <translation>Télécharger aussi les documents des numéros VXML, et contrôler vers où ils transfèrent les appels.</translation>
    </message>
    <message>
        <source>The document of %1 could not be fetched: %2</source>
        <translation>Le document de %1 n&apos;a pas pu être téléchargé : %2</translation>
    </message>
    <message>
        <source>--at needs a moment such as 2026-11-29T10:00, not “%1”.</source>
        <translation>--at demande un moment comme 2026-11-29T10:00, pas « %1 ».</translation>
    </message>
    <message>
        <source>--from needs a telephone number or `anonymous`, not “%1”.</source>
        <translation>--from demande un numéro de téléphone ou `anonymous`, pas « %1 ».</translation>
    </message>
    <message>
        <source>--keys needs keys with commas between, such as 2,1#, not “%1”.</source>
        <translation>--keys demande des touches séparées par des virgules, comme 2,1#, pas « %1 ».</translation>
    </message>
    <message>
        <source>--answer is one of: %1</source>
        <translation>--answer est l&apos;un de : %1</translation>
    </message>
    <message>
        <source>Tell what would happen to a call.</source>
        <translation>Dire ce qui arriverait à un appel.</translation>
    </message>
    <message>
        <source>Reads how an interactive voice server or a contact centre is set up, and tells what happens to a call there: when, where in the plan, why, and how it ends. Nothing rings, and nothing is changed. What OVHcloud does not say, and was taken for granted, is listed.

With --week: how calls end, hour by hour. With --expectations: whether calls end as was expected in the window; ends with 1 when one does not.</source>
        <translation>Lit la configuration d&apos;un serveur vocal interactif ou d&apos;un Contact Center Solution, et dit ce qui y arrive à un appel : quand, où dans le plan, pourquoi, et comment il finit. Rien ne sonne et rien n&apos;est modifié. Ce qu&apos;OVHcloud ne précise pas et qui a été supposé est indiqué.

Avec --week : comment finissent les appels, heure par heure. Avec --expectations : si les appels finissent comme attendu dans la fenêtre ; se termine par 1 sinon.</translation>
    </message>
    <message>
        <source>MOMENT</source>
        <translation>MOMENT</translation>
    </message>
    <message>
        <source>When it comes, such as 2026-11-29T10:00; now unless said.</source>
        <translation>Quand il arrive, comme 2026-11-29T10:00 ; maintenant sauf indication.</translation>
    </message>
    <message>
        <source>NUMBER|anonymous</source>
        <translation>NUMÉRO|anonymous</translation>
    </message>
    <message>
        <source>Who calls; anonymous unless said.</source>
        <translation>Qui appelle ; masqué sauf indication.</translation>
    </message>
    <message>
        <source>KEYS</source>
        <translation>TOUCHES</translation>
    </message>
    <message>
        <source>What is pressed each time a menu asks, such as 2,1#; - is nothing, … at the end the last one again and again.</source>
        <translation>Ce qui est composé chaque fois qu&apos;un menu le demande, comme 2,1# ; - : rien, … à la fin : la dernière encore et encore.</translation>
    </message>
    <message>
        <source>Whoever is rung; answered unless said.</source>
        <translation>Les personnes appelées ; answered sauf indication.</translation>
    </message>
    <message>
        <source>How calls end through the week of that moment.</source>
        <translation>Comment finissent les appels de la semaine de ce moment.</translation>
    </message>
    <message>
        <source>Check what is expected of calls to the number.</source>
        <translation>Vérifier ce qui est attendu des appels au numéro.</translation>
    </message>
    <message>
        <source>holds: %1</source>
        <translation>vérifié : %1</translation>
    </message>
    <message>
        <source>broken: %1 (it ends so: %2)</source>
        <translation>non vérifié : %1 (il finit ainsi : %2)</translation>
    </message>
    <message>
        <source>Nothing is expected of calls to this number.</source>
        <translation>Rien n&apos;est attendu des appels à ce numéro.</translation>
    </message>
    <message>
        <source>%1 has no call plan: only interactive voice servers and contact centres have one.</source>
        <translation>%1 n&apos;a pas de plan d&apos;appel : seuls les serveurs vocaux interactifs et les Contact Center Solution en ont un.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>It ends so: %1</source>
        <translation>Il finit ainsi : %1</translation>
    </message>
    <message>
        <source>Keys that nothing asked for: %1</source>
        <translation>Touches que rien n&apos;a demandées : %1</translation>
    </message>
    <message>
        <source>Taken for granted, as OVHcloud does not say:</source>
        <translation>Supposé vrai, car OVHcloud ne le précise pas :</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Décrochés</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>Attente moyenne</translation>
    </message>
    <message>
        <source>Average call</source>
        <translation>Appel moyen</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>En communication</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attente la plus longue</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Temps de communication</translation>
    </message>
    <message>
        <source>Only call queues, contact centres and conferences show what goes on.</source>
        <translation>Seuls les files d&apos;appels, les centres de contact et les conférences montrent ce qui s&apos;y passe.</translation>
    </message>
    <message>
        <source>There is no recording.</source>
        <translation>Il n&apos;y a aucun enregistrement.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservé jusqu&apos;au</translation>
    </message>
    <message>
        <source>This number has no recording “%1”.</source>
        <translation>Ce numéro n&apos;a pas d&apos;enregistrement « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>« %1 » n&apos;est pas un dossier.</translation>
    </message>
    <message numerus="yes">
        <source>Downloading %n recording(s)…</source>
        <translation>
            <numerusform>Téléchargement de %n enregistrement…</numerusform>
            <numerusform>Téléchargement de %n enregistrements…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) would be deleted for good.</source>
        <translation>
            <numerusform>%n enregistrement serait définitivement supprimé.</numerusform>
            <numerusform>%n enregistrements seraient définitivement supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download them first, then add --yes.</source>
        <translation>Téléchargez-les d&apos;abord, puis ajoutez --yes.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) deleted.</source>
        <translation>
            <numerusform>%n enregistrement supprimé.</numerusform>
            <numerusform>%n enregistrements supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only calls of call queues and contact centres are recorded.</source>
        <translation>Seuls les appels des files d&apos;appels et des centres de contact sont enregistrés.</translation>
    </message>
    <message>
        <source>Show what goes on in a call queue, a contact centre or a conference.</source>
        <translation>Montre ce qui se passe dans une file d&apos;appels, un centre de contact ou une conférence.</translation>
    </message>
    <message>
        <source>Shows the figures of each queue and of all together, their calls and what their lines do, or who is in a conference, at the moment. The quality is the share of calls that were answered; the longest wait is that of the caller who has waited longest.</source>
        <translation>Montre, à l&apos;instant, les chiffres de chaque file et de toutes ensemble, leurs appels et ce que font leurs lignes, ou qui est dans une conférence. La QoS est la part des appels décrochés ; l&apos;attente la plus longue est celle de l&apos;appelant qui attend depuis le plus longtemps.</translation>
    </message>
    <message>
        <source>List, download or delete recorded calls.</source>
        <translation>Liste, télécharge ou supprime des appels enregistrés.</translation>
    </message>
    <message>
        <source>Without ACTION lists the recordings of a call queue or a contact centre, newest first. OVHcloud deletes them 60 days after the call. ACTION is one of:

download FOLDER [ID…] – those recordings, or all that are listed, as files;

delete [ID…] – those, or all that are listed, for good; needs --yes.

What the options choose is what is listed, downloaded and deleted.</source>
        <translation>Sans ACTION, liste les enregistrements d&apos;une file d&apos;appels ou d&apos;un centre de contact, les plus récents d&apos;abord. OVHcloud les supprime 60 jours après l&apos;appel. ACTION est l&apos;une de :

download FOLDER [ID…] – ces enregistrements, ou tous ceux de la liste, en fichiers ;

delete [ID…] – ceux-là, ou tous ceux de la liste, définitivement ; demande --yes.

Ce que les options choisissent est ce qui est listé, téléchargé et supprimé.</translation>
    </message>
    <message>
        <source>Calls of this day or later, such as 2026-11-26.</source>
        <translation>Appels de ce jour ou d&apos;après, par exemple 2026-11-26.</translation>
    </message>
    <message>
        <source>Calls of this day or earlier.</source>
        <translation>Appels de ce jour ou d&apos;avant.</translation>
    </message>
    <message>
        <source>Calls whose caller or agent has this text.</source>
        <translation>Appels dont l&apos;appelant ou l&apos;agent contient ce texte.</translation>
    </message>
    <message>
        <source>Print the list as CSV.</source>
        <translation>Écrit la liste en CSV.</translation>
    </message>
    <message>
        <source>Delete, without asking.</source>
        <translation>Supprime, sans demander.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>At this number</source>
        <translation>Pour ce numéro</translation>
    </message>
    <message>
        <source>Nothing of this number can be a blank.</source>
        <translation>Rien de ce numéro ne peut être un blanc.</translation>
    </message>
    <message>
        <source>`aiguilleur-cli template blanks %1` tells what can be a blank.</source>
        <translation>`aiguilleur-cli template blanks %1` dit ce qui peut être un blanc.</translation>
    </message>
    <message>
        <source>`list` lists the templates with their blanks. `save NAME NUMBER [BLANK...]` makes one of the set-up of NUMBER; `blanks NUMBER` tells what each BLANK of it can be: settings, the lines of a queue, and of a call plan the names, texts, numbers and sounds of its elements. `apply NAME [NUMBER...] [BLANK=VALUE...]` gives it to the numbers, or those of --group and --filter: without --yes it says what each would lose, sends nothing and ends with 4. `remove NAME`, `export NAME FILE` and `import FILE` do what they say.

Members are written with commas between them: members=&apos;01 99 00 12 34, 01 99 00 12 35&apos;. A sound is named by its name. With --values each number is given values of its own: FILE is CSV with a column `number` and one for each BLANK.</source>
        <translation>`list` liste les modèles et leurs blancs. `save NOM NUMÉRO [BLANC...]` en fait un des réglages de NUMÉRO ; `blanks NUMÉRO` dit ce que peut être chaque BLANC : des réglages, les lignes d&apos;une file et, d&apos;un plan d&apos;appel, les noms, textes, numéros et sons de ses éléments. `apply NOM [NUMÉRO...] [BLANC=VALEUR...]` le donne aux numéros, ou à ceux de --group et --filter : sans --yes, la commande dit ce que chacun perdrait, n&apos;envoie rien et se termine par 4. `remove NOM`, `export NOM FICHIER` et `import FICHIER` suppriment, exportent et importent.

Les lignes s&apos;écrivent avec des virgules : members=&apos;01 99 00 12 34, 01 99 00 12 35&apos;. Un son est désigné par son nom. Avec --values, chaque numéro reçoit ses propres valeurs : FICHIER est un CSV avec une colonne `number` et une par BLANC.</translation>
    </message>
    <message>
        <source>Of `apply`: the numbers, and what is filled in for each of them.</source>
        <translation>Avec `apply` : les numéros, et ce qui se remplit pour chacun.</translation>
    </message>
    <message>
        <source>With --values the numbers and their values are in the file.</source>
        <translation>Avec --values, les numéros et leurs valeurs sont dans le fichier.</translation>
    </message>
    <message>
        <source>--search needs letters or digits to look for, not “%1”.</source>
        <translation>--search demande des lettres ou des chiffres à chercher, pas « %1 ».</translation>
    </message>
    <message>
        <source>The recording %1 could not be fetched: %2</source>
        <translation>L&apos;enregistrement %1 n&apos;a pas pu être téléchargé : %2</translation>
    </message>
    <message>
        <source>The recording %1 could not be deleted: %2</source>
        <translation>L&apos;enregistrement %1 n&apos;a pas pu être supprimé : %2</translation>
    </message>
    <message>
        <source>Print the figures of the queues as CSV, all together last, or who is in the conference.</source>
        <translation>Écrit les chiffres des files en CSV, toutes ensemble en dernier, ou qui est dans la conférence.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ClosureDialog</name>
    <message>
        <source>Exceptional day</source>
        <translation>Jour exceptionnel</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>A&amp;u</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>&amp;Whole days</source>
        <translation>Journées &amp;entières</translation>
    </message>
    <message>
        <source>&amp;Calls go to</source>
        <translation>Les &amp;appels vont vers</translation>
    </message>
    <message>
        <source>Calls go to</source>
        <translation>Les appels vont vers</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A title is needed, such as “Christmas”.</source>
        <translation>Il faut un titre, par exemple « Noël ».</translation>
    </message>
    <message>
        <source>The end has to be after the beginning.</source>
        <translation>La fin doit venir après le début.</translation>
    </message>
    <message>
        <source>This overlaps “%1” (%2). Two exceptional days that send calls to the same place cannot overlap.</source>
        <translation>Cela chevauche « %1 » (%2). Deux jours exceptionnels qui envoient les appels au même endroit ne peuvent pas se chevaucher.</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Catégorie</translation>
    </message>
    <message>
        <source>This overlaps “%1” (%2). Two exceptional days of one category cannot overlap.</source>
        <translation>Cela chevauche « %1 » (%2). Deux jours exceptionnels d&apos;une même catégorie ne peuvent pas se chevaucher.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ClosurePreview</name>
    <message>
        <source>Public holidays of France</source>
        <translation>Jours fériés de France</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>A&amp;nnée</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>With those of &amp;Alsace and Moselle</source>
        <translation>Avec ceux d&apos;&amp;Alsace-Moselle</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Importer un calendrier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) or period(s) will be added to the draft.</source>
        <translation>
            <numerusform>%n jour ou période sera ajouté au brouillon.</numerusform>
            <numerusform>%n jours ou périodes seront ajoutés au brouillon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n laissé de côté.</numerusform>
            <numerusform>%n laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Ajouter %n</numerusform>
            <numerusform>Ajouter %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ClosuresCalendar</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ClosuresPanel</name>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Exceptional days take effect only while the time slots are on.</source>
        <translation>Les jours exceptionnels n&apos;ont d&apos;effet que si les plages horaires sont activées.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Public &amp;holidays…</source>
        <translation>Jou&amp;rs fériés…</translation>
    </message>
    <message>
        <source>Exceptional days</source>
        <translation>Jours exceptionnels</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>M&amp;odifier…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>No exceptional day yet. Add one, add the public holidays of a year, or take a calendar file over.</source>
        <translation>Aucun jour exceptionnel pour l&apos;instant. Ajoutez-en un, ajoutez les jours fériés d&apos;une année, ou reprenez un fichier de calendrier.</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Importer un calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical)</source>
        <translation>Calendriers (*.ics *.ical)</translation>
    </message>
    <message>
        <source>Export the exceptional days</source>
        <translation>Exporter les jours exceptionnels</translation>
    </message>
    <message>
        <source>closures.ics</source>
        <translation>fermetures.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Calls go to</source>
        <translation>Les appels vont vers</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Le fichier n&apos;a pas pu être lu : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n exceptional day(s) or period(s) added to the draft.</source>
        <translation>
            <numerusform>%n jour ou période exceptionnel ajouté au brouillon.</numerusform>
            <numerusform>%n jours ou périodes exceptionnels ajoutés au brouillon.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n&apos;a pas pu être écrit : %1</translation>
    </message>
    <message>
        <source>The exceptional days are in the file.</source>
        <translation>Les jours exceptionnels sont dans le fichier.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CompareDialog</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n différence.</numerusform>
            <numerusform>%n différences.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines, sounds and time slots are matched by what they are.</source>
        <translation>Lignes, sons et plages horaires sont rapprochés par ce qu&apos;ils sont.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ConferenceHistoryPage</name>
    <message>
        <source>Period:</source>
        <translation>Période :</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Conferences that are over</source>
        <translation>Conférences terminées</translation>
    </message>
    <message>
        <source>Who came and went</source>
        <translation>Arrivées et départs</translation>
    </message>
    <message>
        <source>Download the recording…</source>
        <translation>Télécharger l&apos;enregistrement…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>came</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>L&apos;historique n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>No conference was held in this period. Each one is found here when it is over.</source>
        <translation>Aucune conférence n&apos;a eu lieu pendant cette période. Chacune apparaît ici une fois terminée.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l&apos;historique…</translation>
    </message>
    <message>
        <source>left</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Folder for the recording</source>
        <translation>Dossier de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>The recording could not be fetched.</source>
        <translation>L&apos;enregistrement n&apos;a pas pu être récupéré.</translation>
    </message>
    <message>
        <source>The recording is in %1.</source>
        <translation>L&apos;enregistrement se trouve dans %1.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration (s)</source>
        <translation>Durée (s)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l&apos;historique</translation>
    </message>
    <message>
        <source>conferences</source>
        <translation>conferences</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n&apos;a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ConferenceLivePage</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Microphone sensitivity:</source>
        <translation>Sensibilité du micro :</translation>
    </message>
    <message>
        <source>Microphone sensitivity</source>
        <translation>Sensibilité du micro</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>These keys may only read: the conference can be watched, and nothing be done in it.</source>
        <translation>Ces clés sont en lecture seule : la conférence peut être suivie, mais rien ne peut y être fait.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le micro</translation>
    </message>
    <message>
        <source>Deafen</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Expulser…</translation>
    </message>
    <message>
        <source>Mute everybody</source>
        <translation>Couper tous les micros</translation>
    </message>
    <message>
        <source>Unmute everybody</source>
        <translation>Rouvrir tous les micros</translation>
    </message>
    <message>
        <source>Lock the conference</source>
        <translation>Verrouiller la conférence</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>En di&amp;rect</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>Entend</translation>
    </message>
    <message>
        <source>Deafened</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>There for</source>
        <translation>Présent depuis</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Low: in a noisy place</source>
        <translation>Faible : endroit bruyant</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Highest: hears everything</source>
        <translation>Maximale : tout est entendu</translation>
    </message>
    <message>
        <source>Reading who is there…</source>
        <translation>Lecture des participants…</translation>
    </message>
    <message>
        <source>Nobody is in the conference</source>
        <translation>Personne n&apos;est dans la conférence</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis le %1.</translation>
    </message>
    <message>
        <source>The conference is locked: nobody else gets in.</source>
        <translation>La conférence est verrouillée : plus personne ne peut entrer.</translation>
    </message>
    <message>
        <source>Who is there could not be read; it is tried again by itself.</source>
        <translation>Les participants n&apos;ont pas pu être lus ; une nouvelle tentative a lieu d&apos;elle-même.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rouvrir le micro</translation>
    </message>
    <message>
        <source>Let hear</source>
        <translation>Lever la sourdine</translation>
    </message>
    <message>
        <source>Unlock the conference</source>
        <translation>Déverrouiller la conférence</translation>
    </message>
    <message>
        <source>Remove participants</source>
        <translation>Expulser des participants</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) will be taken out of the conference.</source>
        <translation>
            <numerusform>%n participant va être expulsé de la conférence.</numerusform>
            <numerusform>%n participants vont être expulsés de la conférence.</numerusform>
        </translation>
    </message>
    <message>
        <source>They can call again unless the conference is locked.</source>
        <translation>Un nouvel appel reste possible, sauf si la conférence est verrouillée.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n participant(s)</source>
        <translation>
            <numerusform>Expulser %n participant</numerusform>
            <numerusform>Expulser %n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Expulser</translation>
    </message>
    <message>
        <source>%1: asked of OVHcloud…</source>
        <translation>%1 : demandé à OVHcloud…</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1 : effectué.</translation>
    </message>
    <message>
        <source>%1: not done.</source>
        <translation>%1 : non effectué.</translation>
    </message>
    <message>
        <source>Whoever calls the number appears here, with what a moderator can do.</source>
        <translation>Toute personne qui appelle le numéro apparaît ici, avec les actions du modérateur.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ConferencePage</name>
    <message>
        <source>Who comes in</source>
        <translation>Qui entre</translation>
    </message>
    <message>
        <source>Show the &amp;PIN</source>
        <translation>Afficher le code &amp;PIN</translation>
    </message>
    <message>
        <source>In the conference</source>
        <translation>Pendant la conférence</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Progress of the upload</source>
        <translation>Avancement de l&apos;envoi</translation>
    </message>
    <message>
        <source>&amp;Upload a greeting…</source>
        <translation>&amp;Envoyer une annonce…</translation>
    </message>
    <message>
        <source>Stop the upload</source>
        <translation>Arrêter l&apos;envoi</translation>
    </message>
    <message>
        <source>&amp;Remove the greeting</source>
        <translation>&amp;Supprimer l&apos;annonce</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Participants can type on their telephone: ## to leave, 00 to switch their microphone, ** to switch microphone and sound.</source>
        <translation>Les participants peuvent taper sur leur téléphone : ## pour quitter, 00 pour couper ou rétablir leur micro, ** pour le micro et le son.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <comment>of a conference</comment>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>%1; at most %2. You answer for the rights on what is played.</source>
        <comment>formats; size</comment>
        <translation>%1 ; %2 au plus. Vous répondez des droits sur ce qui est diffusé.</translation>
    </message>
    <message>
        <source>The standard greeting</source>
        <translation>L&apos;annonce standard</translation>
    </message>
    <message>
        <source>Your own greeting</source>
        <translation>Votre annonce</translation>
    </message>
    <message>
        <source>Your own greeting: %1</source>
        <translation>Votre annonce : %1</translation>
    </message>
    <message>
        <source>Sounds (%1);;All files (*)</source>
        <translation>Sons (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a greeting</source>
        <translation>Choisir une annonce</translation>
    </message>
    <message>
        <source>The greeting was not uploaded.</source>
        <translation>L&apos;annonce n&apos;a pas été envoyée.</translation>
    </message>
    <message>
        <source>The greeting is in place.</source>
        <translation>L&apos;annonce est en place.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ConfigurationCard</name>
    <message>
        <source>The number has this configuration already.</source>
        <translation>Le numéro a déjà cette configuration.</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (actuelle)</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuelle</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ConfigurationChoice</name>
    <message>
        <source>What should happen when somebody calls this number?</source>
        <translation>Que doit-il se passer quand on appelle ce numéro&#xa0;?</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configurations</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Configuration</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Expert configurations give full control over a call, and ask for more knowledge. OVHcloud&apos;s web panel no longer offers them; Aiguilleur does.</source>
        <translation>Les configurations expertes donnent la maîtrise complète d&apos;un appel et demandent plus de connaissances. L&apos;espace client OVHcloud ne les propose plus&#xa0;; Aiguilleur, si.</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (actuelle)</translation>
    </message>
    <message>
        <source>Choose a configuration</source>
        <translation>Choisir une configuration</translation>
    </message>
    <message>
        <source>Switch to simple mode</source>
        <translation>Passer en mode simple</translation>
    </message>
    <message>
        <source>Switch to expert mode</source>
        <translation>Passer en mode expert</translation>
    </message>
    <message>
        <source>Choose what callers shall get.</source>
        <translation>Choisissez ce qu&apos;obtiendront les appelants.</translation>
    </message>
    <message>
        <source>Good for: %1</source>
        <translation>Convient pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Voir le guide</translation>
    </message>
    <message>
        <source>Current configuration: %1. It is offered in the expert mode.</source>
        <translation>Configuration actuelle&#xa0;: %1. Elle est proposée en mode expert.</translation>
    </message>
    <message>
        <source>Current configuration: %1. OVHcloud no longer offers it.</source>
        <translation>Configuration actuelle&#xa0;: %1. OVHcloud ne la propose plus.</translation>
    </message>
    <message>
        <source>Current configuration: %1</source>
        <translation>Configuration actuelle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ConfigurationDialog</name>
    <message>
        <source>Configure %1</source>
        <translation>Configurer le %1</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Paramétrer</translation>
    </message>
    <message>
        <source>Choose a configuration.</source>
        <translation>Choisissez une configuration.</translation>
    </message>
    <message>
        <source>Reading what is configured…</source>
        <translation>Lecture de la configuration actuelle…</translation>
    </message>
    <message>
        <source>What is configured now has to be read first.</source>
        <translation>La configuration actuelle doit d&apos;abord être lue.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You may close this window: the change goes on.</source>
        <translation>Vous pouvez fermer cette fenêtre&#xa0;: le changement se poursuit.</translation>
    </message>
    <message>
        <source>%1 will get the configuration “%2”.</source>
        <translation>Le %1 recevra la configuration «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A copy is kept on this computer before anything is sent.</source>
        <translation>Une copie est gardée sur cet ordinateur avant tout envoi.</translation>
    </message>
    <message>
        <source>The change was not sent.</source>
        <translation>Le changement n&apos;a pas été envoyé.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Set up now</source>
        <comment>the details, after the configuration is applied</comment>
        <translation>Régler maintenant</translation>
    </message>
    <message>
        <source>Apply to se&amp;veral numbers…</source>
        <translation>Appliquer à &amp;plusieurs numéros…</translation>
    </message>
    <message>
        <source>&amp;Later…</source>
        <translation>Plus &amp;tard…</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ConflictDialog</name>
    <message>
        <source>Changed elsewhere meanwhile</source>
        <translation>Modifié ailleurs entre-temps</translation>
    </message>
    <message>
        <source>Settings changed by both</source>
        <translation>Réglages modifiés des deux côtés</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Tout garder de &amp;moi</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>Tout garder d&apos;e&amp;ux</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>Somebody else changed the set-up of %1 while you were editing it. Choose what is to be kept.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié les réglages du %1 pendant que vous y travailliez. Choisissez ce qu&apos;il faut garder.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>You made it</source>
        <translation>Votre choix</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>À présent</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Save with these choices</source>
        <translation>Enregistrer avec ces choix</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Revenir aux réglages</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>object: its setting</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>le mien</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>le leur</translation>
    </message>
    <message>
        <source>Keep for %1</source>
        <translation>Garder pour %1</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ConnectionLabel</name>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CopiesPage</name>
    <message>
        <source>How this number was configured. A copy is kept by itself before everything that would lose something. It has no PIN codes and no recordings.</source>
        <translation>Comment ce numéro était configuré. Une copie est gardée d&apos;elle-même avant tout ce qui ferait perdre quelque chose. Elle n&apos;a ni codes PIN ni enregistrements.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Keep a copy &amp;now</source>
        <translation>Garder une copie &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Réta&amp;blir…</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation>Com&amp;parer…</translation>
    </message>
    <message>
        <source>R&amp;ename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Copies (*.json)</source>
        <translation>Copies (*.json)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The copies could not be read.</source>
        <translation>Les copies n&apos;ont pas pu être lues.</translation>
    </message>
    <message>
        <source>OVHcloud cannot be reached now.</source>
        <translation>OVHcloud ne répond pas pour le moment.</translation>
    </message>
    <message>
        <source>Com&amp;pare both…</source>
        <translation>Com&amp;parer les deux…</translation>
    </message>
    <message>
        <source>Com&amp;pare with now…</source>
        <translation>Com&amp;parer à maintenant…</translation>
    </message>
    <message>
        <source>There is no copy of this number yet. Keep one now, before you try something.</source>
        <translation>Il n&apos;y a pas encore de copie de ce numéro. Gardez-en une maintenant, avant d&apos;essayer quelque chose.</translation>
    </message>
    <message>
        <source>Reading the copies…</source>
        <translation>Lecture des copies…</translation>
    </message>
    <message>
        <source>No copy was kept.</source>
        <translation>Aucune copie n&apos;a été gardée.</translation>
    </message>
    <message>
        <source>Import a copy</source>
        <translation>Importer une copie</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is no copy that can be used.</source>
        <translation>Le fichier n&apos;est pas une copie utilisable.</translation>
    </message>
    <message>
        <source>The copy is one of %1 and is found there.</source>
        <translation>La copie est celle du %1 et se trouve chez lui.</translation>
    </message>
    <message>
        <source>Export the copy</source>
        <translation>Exporter la copie</translation>
    </message>
    <message>
        <source>The copy could not be read.</source>
        <translation>La copie n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>The copy is in %1.</source>
        <translation>La copie est dans %1.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nom de la copie</translation>
    </message>
    <message>
        <source>A copy with a name is not removed when old ones are.</source>
        <translation>Une copie qui a un nom n&apos;est pas supprimée avec les anciennes.</translation>
    </message>
    <message>
        <source>The name was not changed.</source>
        <translation>Le nom n&apos;a pas été changé.</translation>
    </message>
    <message>
        <source>Delete copies</source>
        <translation>Supprimer des copies</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) will be deleted.</source>
        <translation>
            <numerusform>%n copie sera supprimée.</numerusform>
            <numerusform>%n copies seront supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they hold cannot be brought back after that.</source>
        <translation>Ce qu&apos;elles contiennent ne pourra plus être rétabli.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The copies were not deleted.</source>
        <translation>Les copies n&apos;ont pas été supprimées.</translation>
    </message>
    <message>
        <source>Something under way still needs a copy: it stays.</source>
        <translation>Une opération en cours a encore besoin d&apos;une copie : elle reste.</translation>
    </message>
    <message>
        <source>What there is now could not be read.</source>
        <translation>L&apos;état présent n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, time</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CountTable</name>
    <message>
        <source>%1: %2</source>
        <comment>configuration: how many numbers</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::DaysDialog</name>
    <message>
        <source>Copy a day</source>
        <translation>Copier un jour</translation>
    </message>
    <message>
        <source>&amp;Weekdays</source>
        <translation>Jours ou&amp;vrés</translation>
    </message>
    <message>
        <source>&amp;Every day</source>
        <translation>&amp;Tous les jours</translation>
    </message>
    <message>
        <source>%1 (%2) is copied to these days. What they have now is replaced.</source>
        <translation>%1 (%2) est copié vers ces jours. Ce qu&apos;ils ont actuellement est remplacé.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ExceptionalDaysPage</name>
    <message>
        <source>E&amp;xceptional days</source>
        <translation>Jours e&amp;xceptionnels</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a category of days, steps</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No step of the call plan looks at exceptional days yet: choose a category in a step.</source>
        <translation>Aucune étape du plan d&apos;appel ne regarde encore les jours exceptionnels : choisissez une catégorie dans une étape.</translation>
    </message>
    <message>
        <source>Days of these categories count: %1.</source>
        <translation>Les jours de ces catégories comptent : %1.</translation>
    </message>
    <message>
        <source>No step looks at: %1.</source>
        <translation>Aucune étape ne regarde : %1.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::FieldBinder</name>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::FigureWords</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Décrochés</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>En communication</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Read again and again while this page is shown.</source>
        <translation>Relus en continu tant que cette page est affichée.</translation>
    </message>
    <message>
        <source>Figures since %1 at the earliest: queues were reset at different times. Read again and again while this page is shown.</source>
        <translation>Chiffres depuis le %1 au plus tôt : les files ont été remises à zéro à des moments différents. Relus en continu tant que cette page est affichée.</translation>
    </message>
    <message>
        <source>Figures since %1. Read again and again while this page is shown.</source>
        <translation>Chiffres depuis le %1. Relus en continu tant que cette page est affichée.</translation>
    </message>
    <message>
        <source>Quality of service (%)</source>
        <translation>Qualité de service (%)</translation>
    </message>
    <message>
        <source>Average wait (s)</source>
        <translation>Attente moyenne (s)</translation>
    </message>
    <message>
        <source>Average call (s)</source>
        <translation>Durée moyenne des communications (s)</translation>
    </message>
    <message>
        <source>Longest wait (s)</source>
        <translation>Attente la plus longue (s)</translation>
    </message>
    <message>
        <source>Agents in a call</source>
        <translation>Agents en appel</translation>
    </message>
    <message>
        <source>Agents available</source>
        <translation>Agents disponibles</translation>
    </message>
    <message>
        <source>Agents away</source>
        <translation>Agents absents</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Dernière remise à zéro</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::FilterImportDialog</name>
    <message>
        <source>Import numbers</source>
        <translation>Importer des numéros</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>&amp;Only what will not be added</source>
        <translation>&amp;Seulement ce qui ne sera pas ajouté</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>sera ajouté</translation>
    </message>
    <message>
        <source>is in the list already</source>
        <translation>est déjà dans la liste</translation>
    </message>
    <message>
        <source>is more than once in the file</source>
        <translation>est plusieurs fois dans le fichier</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>n&apos;est pas un numéro</translation>
    </message>
    <message>
        <source>names a list that does not exist</source>
        <translation>nomme une liste qui n&apos;existe pas</translation>
    </message>
    <message>
        <source>The file holds no number.</source>
        <translation>Le fichier ne contient aucun numéro.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) will be added.</source>
        <translation>
            <numerusform>%n numéro sera ajouté.</numerusform>
            <numerusform>%n numéros seront ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are in the list already.</source>
        <translation>
            <numerusform>%n numéro est déjà dans la liste.</numerusform>
            <numerusform>%n numéros sont déjà dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used and will be left out.</source>
        <translation>
            <numerusform>%n ligne est inutilisable et sera laissée de côté.</numerusform>
            <numerusform>%n lignes sont inutilisables et seront laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed: look at what follows it.</source>
        <translation>Un guillemet de la ligne %1 n&apos;est jamais fermé&#xa0;: regardez ce qui le suit.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n number(s)</source>
        <translation>
            <numerusform>Ajouter %n numéro</numerusform>
            <numerusform>Ajouter %n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::FilterModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>All that begin so</source>
        <translation>Tous ceux qui commencent ainsi</translation>
    </message>
    <message>
        <source>Short number</source>
        <translation>Numéro court</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Pas un numéro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::FilterPage</name>
    <message>
        <source>Filter lists</source>
        <translation>Listes de filtrage</translation>
    </message>
    <message>
        <source>Numbers to add</source>
        <translation>Numéros à ajouter</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>Ajouter un &amp;groupe</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Rechercher dans cette liste</translation>
    </message>
    <message>
        <source>Numbers of the list</source>
        <translation>Numéros de la liste</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>National mobiles</source>
        <translation>Mobiles nationaux</translation>
    </message>
    <message>
        <source>National landlines</source>
        <translation>Fixes nationaux</translation>
    </message>
    <message>
        <source>Foreign numbers</source>
        <translation>Numéros étrangers</translation>
    </message>
    <message>
        <source>Special numbers (08)</source>
        <translation>Numéros spéciaux (08)</translation>
    </message>
    <message>
        <source>Short numbers</source>
        <translation>Numéros courts</translation>
    </message>
    <message>
        <source>&amp;Filtering</source>
        <translation>&amp;Filtrage</translation>
    </message>
    <message>
        <source>Import numbers</source>
        <translation>Importer des numéros</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export numbers</source>
        <translation>Exporter des numéros</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>01 99 00 12 34, +33 6… One number or beginning of a number a line; several can be pasted.</source>
        <translation>01 99 00 12 34, +33 6… Un numéro ou début de numéro par ligne&#xa0;; on peut en coller plusieurs.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group: prefixes</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2), applied</source>
        <translation>%1 (%2), appliquée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>list (how many)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: no number yet. Type or paste numbers above, add a group, or import a table.</source>
        <translation>%1&#xa0;: aucun numéro pour l&apos;instant. Tapez ou collez des numéros ci-dessus, ajoutez un groupe, ou importez un tableau.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) added.</source>
        <translation>
            <numerusform>%n numéro ajouté.</numerusform>
            <numerusform>%n numéros ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were in the list already.</source>
        <translation>
            <numerusform>%n numéro était déjà dans la liste.</numerusform>
            <numerusform>%n numéros étaient déjà dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are not numbers. Write them like 01 99 00 12 34, +33 1 99 00 12 34 or +336.</source>
        <translation>
            <numerusform>%n entrée n&apos;est pas un numéro. Écrivez-la comme 01 99 00 12 34, +33 1 99 00 12 34 ou +336.</numerusform>
            <numerusform>%n entrées ne sont pas des numéros. Écrivez-les comme 01 99 00 12 34, +33 1 99 00 12 34 ou +336.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Numbers &amp;to add</source>
        <translation>Numéros à ajou&amp;ter</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::GoToNumber</name>
    <message>
        <source>Go to number</source>
        <translation>Aller au numéro</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>A number in any form, its last digits, or a description</source>
        <translation>Un numéro sous toute forme, ses derniers chiffres, ou une description</translation>
    </message>
    <message>
        <source>Numbers found</source>
        <translation>Numéros trouvés</translation>
    </message>
    <message>
        <source>Enter shows the number.</source>
        <translation>Entrée affiche le numéro.</translation>
    </message>
    <message>
        <source>No number matches.</source>
        <translation>Aucun numéro ne correspond.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::GroupPage</name>
    <message>
        <source>Numbers by configuration</source>
        <translation>Numéros par configuration</translation>
    </message>
    <message>
        <source>Read the group again</source>
        <translation>Relire le groupe</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>read 2 min ago</comment>
        <translation>lu %1</translation>
    </message>
    <message>
        <source>The group could not be read; what is shown may be out of date.</source>
        <translation>Le groupe n&apos;a pas pu être lu&#xa0;; ce qui est affiché n&apos;est peut-être plus à jour.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) and lines</source>
        <translation>
            <numerusform>%Ln numéro ou ligne</numerusform>
            <numerusform>%Ln numéros et lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::HoursPage</name>
    <message>
        <source>&amp;Time slots</source>
        <translation>Plages &amp;horaires</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Exceptional days</source>
        <translation>Jours exceptionnels</translation>
    </message>
    <message>
        <source>Time slots</source>
        <translation>Plages horaires</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::HoursTable</name>
    <message>
        <source>Time slots</source>
        <translation>Plages horaires</translation>
    </message>
    <message>
        <source>Add a &amp;time slot</source>
        <translation>Ajouter une p&amp;lage</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>No time slot yet.</source>
        <translation>Aucune plage horaire pour l&apos;instant.</translation>
    </message>
    <message>
        <source>The week is full: there is no free time for another slot.</source>
        <translation>La semaine est pleine : il n&apos;y a plus de temps libre pour une autre plage.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::JournalWindow</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Search in the journal</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels à l&apos;API</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>En montrer &amp;plus</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>E&amp;xporter en CSV…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Tous les numéros</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>No answer known</source>
        <translation>Sans réponse connue</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>Le journal n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>No call matches.</source>
        <translation>Aucun appel ne correspond.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Every call that changes something is found here.</source>
        <translation>Rien n&apos;a encore été envoyé. Chaque appel qui change quelque chose se trouve ici.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <translation>
            <numerusform>%1 sur %n appel</numerusform>
            <numerusform>%1 sur %n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a call to see what was sent.</source>
        <translation>Choisissez un appel pour voir ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Answered %1, status %2</source>
        <comment>time, HTTP status</comment>
        <translation>Réponse %1, statut %2</translation>
    </message>
    <message>
        <source>No answer is known: the program ended meanwhile, or it is still under way.</source>
        <translation>Sans réponse connue : le programme s&apos;est terminé entre-temps, ou l&apos;appel est encore en cours.</translation>
    </message>
    <message>
        <source>Query identifier: %1</source>
        <translation>Identifiant de requête : %1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Query identifier</source>
        <translation>Identifiant de requête</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n&apos;a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::LaterDialog</name>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the scheduled change</source>
        <translation>Nom du changement programmé</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Every &amp;week from then on</source>
        <translation>Chaque &amp;semaine à partir de là</translation>
    </message>
    <message>
        <source>It is done without asking again, by this window if it is open then, or by the command line. What is missed is reported, not done late.</source>
        <translation>Le moment venu, c&apos;est fait sans autre question, par cette fenêtre si elle est ouverte ou par la ligne de commande. Ce qui est manqué est signalé, jamais fait en retard.</translation>
    </message>
    <message>
        <source>The account is closed.</source>
        <translation>Le compte est fermé.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>Cette date est passée.</translation>
    </message>
    <message>
        <source>It will be done %1.</source>
        <comment>on a day, or every week</comment>
        <translation>Ce sera fait %1.</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Programmer</translation>
    </message>
    <message>
        <source>It was not scheduled.</source>
        <translation>Rien n&apos;a été programmé.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::LinePicker</name>
    <message>
        <source>Choose a line</source>
        <translation>Choisir une ligne</translation>
    </message>
    <message>
        <source>Search: number, description or group</source>
        <translation>Rechercher : numéro, description ou groupe</translation>
    </message>
    <message>
        <source>Search the lines</source>
        <translation>Rechercher parmi les lignes</translation>
    </message>
    <message>
        <source>Lines and numbers</source>
        <translation>Lignes et numéros</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>already used</source>
        <translation>déjà utilisé</translation>
    </message>
    <message>
        <source>The account has no line that can be chosen here.</source>
        <translation>Le compte n&apos;a aucune ligne qui puisse être choisie ici.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::LinesPage</name>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>&amp;Add lines…</source>
        <translation>&amp;Ajouter des lignes…</translation>
    </message>
    <message>
        <source>Add n&amp;umbers…</source>
        <translation>Ajouter des n&amp;uméros…</translation>
    </message>
    <message>
        <source>Nobody is in the queue yet: callers would wait for nothing. Add one of your lines, or any other number.</source>
        <translation>Il n&apos;y a encore personne dans la file : les appelants attendraient pour rien. Ajoutez une de vos lignes, ou un autre numéro.</translation>
    </message>
    <message>
        <source>Lines of the queue, in the order of ringing</source>
        <translation>Lignes de la file, dans l&apos;ordre de sonnerie</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Put &amp;into the queue</source>
        <translation>Mettre dans la f&amp;ile</translation>
    </message>
    <message>
        <source>How they ring</source>
        <translation>Comment elles sonnent</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vancé</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) at the end of the table belong to the number and are not in the queue: they never ring.</source>
        <translation>
            <numerusform>%n ligne à la fin du tableau appartient au numéro sans être dans la file : elle ne sonne jamais.</numerusform>
            <numerusform>%n lignes à la fin du tableau appartiennent au numéro sans être dans la file : elles ne sonnent jamais.</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing shows one possible order.</source>
        <translation>Le dessin montre un ordre possible.</translation>
    </message>
    <message>
        <source>Alt+Up in the table</source>
        <translation>Alt+Haut dans le tableau</translation>
    </message>
    <message>
        <source>Alt+Down in the table</source>
        <translation>Alt+Bas dans le tableau</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::LiveAgentsTable</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Décrochés</translation>
    </message>
    <message>
        <source>Call time</source>
        <translation>Temps d&apos;appel</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::LiveCallsPanel</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Nobody is calling at the moment. Calls appear here by themselves.</source>
        <translation>Personne n&apos;appelle en ce moment. Les appels apparaissent ici d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>With this telephone:</source>
        <translation>Avec ce téléphone :</translation>
    </message>
    <message>
        <source>Telephone that joins, takes or gets the call</source>
        <translation>Téléphone qui rejoint, prend ou reçoit l&apos;appel</translation>
    </message>
    <message>
        <source>These keys may only read: calls can be watched, and nothing be done to them.</source>
        <translation>Ces clés sont en lecture seule : les appels peuvent être suivis, mais aucune action n&apos;est possible.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Speak to both</source>
        <translation>Parler aux deux</translation>
    </message>
    <message>
        <source>Take the call</source>
        <translation>Intercepter</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Hold or resume</source>
        <translation>Mettre en attente ou reprendre</translation>
    </message>
    <message>
        <source>Hang up…</source>
        <translation>Raccrocher…</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Talks for</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Choose a call to listen to it, take it or pass it on.</source>
        <translation>Choisissez un appel pour l&apos;écouter, le prendre ou le transférer.</translation>
    </message>
    <message>
        <source>Say which telephone is to join, take or get the call: OVHcloud calls it.</source>
        <translation>Indiquez le téléphone qui doit rejoindre, prendre ou recevoir l&apos;appel : OVHcloud l&apos;appelle.</translation>
    </message>
    <message>
        <source>Take the call: %1 rings, and whoever answers there talks to the caller, who leaves the queue.</source>
        <translation>Prendre l&apos;appel : le %1 sonne, et qui y décroche parle à l&apos;appelant, qui quitte la file.</translation>
    </message>
    <message>
        <source>%1: asked of OVHcloud for the call of %2…</source>
        <translation>%1 : demandé à OVHcloud pour l&apos;appel de %2…</translation>
    </message>
    <message>
        <source>%1: done for the call of %2.</source>
        <translation>%1 : effectué pour l&apos;appel de %2.</translation>
    </message>
    <message>
        <source>%1: not done for the call of %2.</source>
        <translation>%1 : non effectué pour l&apos;appel de %2.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>The call of %1 will be ended.</source>
        <translation>L&apos;appel de %1 va être terminé.</translation>
    </message>
    <message>
        <source>Whisper to the agent</source>
        <translation>Chuchoter à l&apos;agent</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Listen: %1 rings, and whoever answers there hears the call and is heard by nobody. Whisper: is heard by the agent only. Speak to both: by the caller, too. Transfer: %1 rings and gets the caller; the agent is free again.</source>
        <translation>Écouter : le %1 sonne, et qui y décroche entend l&apos;appel sans être entendu. Chuchoter : seul l&apos;agent l&apos;entend. Parler aux deux : l&apos;appelant aussi. Transférer : le %1 sonne et reçoit l&apos;appelant ; l&apos;agent est de nouveau libre.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::LiveWords</name>
    <message>
        <source>Unknown caller</source>
        <translation>Appelant inconnu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::LossPanel</name>
    <message>
        <source>Nothing is set up in it yet.</source>
        <translation>Rien n&apos;y est encore réglé.</translation>
    </message>
    <message>
        <source>You lose: %1.</source>
        <translation>Vous perdez&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reading what is configured…</source>
        <translation>Lecture de la configuration actuelle…</translation>
    </message>
    <message>
        <source>What is configured now cannot be read. Without a copy of it, nothing can be sent.</source>
        <translation>La configuration actuelle ne peut pas être lue. Sans en avoir une copie, rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>OVHcloud no longer offers it: once replaced, it cannot be chosen again.</source>
        <translation>OVHcloud ne la propose plus&#xa0;: une fois remplacée, elle ne pourra plus être choisie.</translation>
    </message>
    <message>
        <source>A copy is kept on this computer before anything is sent.</source>
        <translation>Une copie est gardée sur cet ordinateur avant tout envoi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::MainWindow</name>
    <message>
        <source>Groups and numbers</source>
        <translation>Groupes et numéros</translation>
    </message>
    <message>
        <source>Choose a number</source>
        <translation>Choisissez un numéro</translation>
    </message>
    <message>
        <source>It shows here what happens when the number is called. Ctrl+F searches the numbers, Ctrl+K goes to one.</source>
        <translation>Ce qui se passe quand on l&apos;appelle s&apos;affiche ici. Ctrl+F cherche parmi les numéros, Ctrl+K mène à l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d&apos;outils</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>&amp;Copier le numéro</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Go to number…</source>
        <translation>&amp;Aller au numéro…</translation>
    </message>
    <message>
        <source>Change &amp;configuration…</source>
        <translation>Changer de &amp;configuration…</translation>
    </message>
    <message>
        <source>Change configuration</source>
        <translation>Changer de configuration</translation>
    </message>
    <message>
        <source>&amp;Delete configuration…</source>
        <translation>&amp;Supprimer la configuration…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Read all numbers again (F5)</source>
        <translation>Relire tous les numéros (F5)</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Activité</translation>
    </message>
    <message>
        <source>&amp;Lines beside numbers</source>
        <translation>&amp;Lignes à côté des numéros</translation>
    </message>
    <message>
        <source>E&amp;xpert mode</source>
        <translation>Mode e&amp;xpert</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>&amp;Déplier tous les groupes</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>&amp;Replier tous les groupes</translation>
    </message>
    <message>
        <source>OVHcloud&apos;s &amp;guides</source>
        <translation>&amp;Guides OVHcloud</translation>
    </message>
    <message>
        <source>&amp;About Aiguilleur</source>
        <translation>À &amp;propos d&apos;Aiguilleur</translation>
    </message>
    <message>
        <source>Choose an ovh.conf file</source>
        <translation>Choisir un fichier ovh.conf</translation>
    </message>
    <message>
        <source>Configuration files (*.conf);;All files (*)</source>
        <translation>Fichiers de configuration (*.conf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Forget this account</source>
        <translation>Oublier ce compte</translation>
    </message>
    <message>
        <source>This account is removed from this computer.</source>
        <translation>Ce compte est retiré de cet ordinateur.</translation>
    </message>
    <message>
        <source>Its keys are deleted from the keychain. Nothing changes at OVHcloud, and changes under way go on there.</source>
        <translation>Ses clés sont supprimées du trousseau. Rien ne change chez OVHcloud, et les changements en cours s&apos;y poursuivent.</translation>
    </message>
    <message>
        <source>Forget the account</source>
        <translation>Oublier le compte</translation>
    </message>
    <message>
        <source>The groups and numbers of the account are listed here. It has none yet.</source>
        <translation>Les groupes et les numéros du compte figurent ici. Il n&apos;en a pas encore.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>%1 — Aiguilleur</source>
        <comment>window title: account</comment>
        <translation>%1 — Aiguilleur</translation>
    </message>
    <message>
        <source>Choose a number first.</source>
        <translation>Choisissez d&apos;abord un numéro.</translation>
    </message>
    <message>
        <source>Choose what happens when the number is called (Ctrl+Return)</source>
        <translation>Choisir ce qui se passe quand on appelle le numéro (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>The number has no configuration.</source>
        <translation>Le numéro n&apos;a pas de configuration.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Discard and sign in</source>
        <translation>Abandonner et se connecter</translation>
    </message>
    <message>
        <source>Changes not saved</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>The set-up of %n number(s) has changes that are not saved.</source>
        <translation>
            <numerusform>Les réglages de %n numéro ont des modifications non enregistrées.</numerusform>
            <numerusform>Les réglages de %n numéros ont des modifications non enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>They would be lost: %1.</source>
        <translation>Elles seraient perdues : %1.</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Abandonner et fermer</translation>
    </message>
    <message>
        <source>Discard and change the account</source>
        <translation>Abandonner et changer de compte</translation>
    </message>
    <message>
        <source>The groups and numbers of the account are listed here once they have been read.</source>
        <translation>Les groupes et les numéros du compte figureront ici une fois lus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln numéro</numerusform>
            <numerusform>%Ln numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) found</source>
        <translation>
            <numerusform>%Ln numéro trouvé</numerusform>
            <numerusform>%Ln numéros trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Change &amp;several numbers…</source>
        <translation>Changer &amp;plusieurs numéros…</translation>
    </message>
    <message>
        <source>Copy the configuration of this n&amp;umber to…</source>
        <translation>Copier la configuration de ce n&amp;uméro vers…</translation>
    </message>
    <message>
        <source>&amp;Batches…</source>
        <translation>&amp;Lots…</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Enregistrer comme &amp;modèle…</translation>
    </message>
    <message>
        <source>Te&amp;mplates…</source>
        <translation>M&amp;odèles…</translation>
    </message>
    <message>
        <source>The template “%1” is saved.</source>
        <translation>Le modèle « %1 » est enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>Change the configuration of %n &amp;selected number(s)…</source>
        <translation>
            <numerusform>Changer la configuration de %n &amp;numéro…</numerusform>
            <numerusform>Changer la configuration de %n &amp;numéros…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>&amp;Bring back the previous configuration…</source>
        <translation>&amp;Rétablir la configuration précédente…</translation>
    </message>
    <message>
        <source>There is no copy of this number from before a change.</source>
        <translation>Il n&apos;y a pas de copie de ce numéro d&apos;avant un changement.</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>Pl&amp;an…</translation>
    </message>
    <message>
        <source>Sc&amp;heduled changes…</source>
        <translation>Changements pro&amp;grammés…</translation>
    </message>
    <message>
        <source>“%1” is scheduled.</source>
        <translation>«&#xa0;%1&#xa0;» est programmé.</translation>
    </message>
    <message>
        <source>The password of the shared database could not be kept. Set PGPASSWORD or write ~/.pgpass instead.</source>
        <translation>Le mot de passe de la base partagée n&apos;a pas pu être gardé. Définissez plutôt PGPASSWORD ou écrivez ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::MemberPanel</name>
    <message numerus="yes">
        <source>%n line(s) together</source>
        <translation>
            <numerusform>%n ligne ensemble</numerusform>
            <numerusform>%n lignes ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::MembersTable</name>
    <message>
        <source>%1. %2</source>
        <comment>place in the queue and number</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not in the queue</source>
        <translation>Hors de la file</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>a member of a queue</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>External</source>
        <comment>a member of a queue</comment>
        <translation>Externe</translation>
    </message>
    <message>
        <source>Rings</source>
        <comment>how long, the heading of a column</comment>
        <translation>Sonnerie</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::NumberPage</name>
    <message>
        <source>My &amp;number</source>
        <translation>Mon &amp;numéro</translation>
    </message>
    <message>
        <source>Con&amp;figuration</source>
        <translation>Con&amp;figuration</translation>
    </message>
    <message>
        <source>No number chosen</source>
        <translation>Aucun numéro choisi</translation>
    </message>
    <message>
        <source>Choose a number in the list to see what it does.</source>
        <translation>Choisissez un numéro dans la liste pour voir ce qu&apos;il fait.</translation>
    </message>
    <message>
        <source>This number no longer exists in your account.</source>
        <translation>Ce numéro n&apos;existe plus dans votre compte.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <comment>its status</comment>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Save stopped</source>
        <translation>Enregistrement interrompu</translation>
    </message>
    <message>
        <source>Last change failed</source>
        <translation>Dernier changement échoué</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>As last seen</source>
        <translation>Tel que vu en dernier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which change: how it ended</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: applied. OVHcloud confirms it.</source>
        <translation>%1&#xa0;: appliquée. OVHcloud le confirme.</translation>
    </message>
    <message>
        <source>The description was not changed.</source>
        <translation>La description n&apos;a pas été modifiée.</translation>
    </message>
    <message>
        <source>%1 will have no configuration any more: nobody will answer its calls.</source>
        <translation>Le %1 n&apos;aura plus de configuration&#xa0;: personne ne répondra à ses appels.</translation>
    </message>
    <message>
        <source>All of its settings will be lost.</source>
        <translation>Tous ses réglages seront perdus.</translation>
    </message>
    <message>
        <source>You lose: %1.</source>
        <translation>Vous perdez&#xa0;: %1.</translation>
    </message>
    <message>
        <source>OVHcloud no longer offers it: once deleted, it cannot be chosen again.</source>
        <translation>OVHcloud ne la propose plus&#xa0;: une fois supprimée, elle ne pourra plus être choisie.</translation>
    </message>
    <message>
        <source>A copy is kept on this computer before anything is sent.</source>
        <translation>Une copie est gardée sur cet ordinateur avant tout envoi.</translation>
    </message>
    <message>
        <source>The change was not sent.</source>
        <translation>Le changement n&apos;a pas été envoyé.</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>C&amp;opies</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done: how far it is</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Finish or take back…</source>
        <translation>Terminer ou annuler…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>You can change it as soon as that has ended.</source>
        <translation>Vous pourrez le modifier dès que ce sera terminé.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::NumberPageConfiguration</name>
    <message>
        <source>Delete configuration…</source>
        <translation>Supprimer la configuration…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading what is configured…</source>
        <translation>Lecture de la configuration actuelle…</translation>
    </message>
    <message>
        <source>What is configured could not be read: %1</source>
        <translation>La configuration n&apos;a pas pu être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>OVHcloud no longer offers this configuration.</source>
        <translation>OVHcloud ne propose plus cette configuration.</translation>
    </message>
    <message>
        <source>Once it is changed or deleted, it cannot be chosen again.</source>
        <translation>Une fois changée ou supprimée, elle ne pourra plus être choisie.</translation>
    </message>
    <message>
        <source>Choose a configuration</source>
        <translation>Choisir une configuration</translation>
    </message>
    <message>
        <source>Change configuration</source>
        <translation>Changer de configuration</translation>
    </message>
    <message>
        <source>Set &amp;up</source>
        <translation>&amp;Régler</translation>
    </message>
    <message>
        <source>What this configuration does in detail</source>
        <translation>Ce que fait cette configuration, en détail</translation>
    </message>
    <message>
        <source>Bring back the previous one…</source>
        <translation>Rétablir la précédente…</translation>
    </message>
    <message>
        <source>What the number was before its last change, with its settings; shows first what will be done</source>
        <translation>Ce que le numéro était avant son dernier changement, avec ses réglages ; montre d&apos;abord ce qui sera fait</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::NumberPageDetails</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Copy the number in its national form</source>
        <translation>Copier le numéro sous sa forme nationale</translation>
    </message>
    <message>
        <source>International form</source>
        <translation>Forme internationale</translation>
    </message>
    <message>
        <source>Copy the number in its international form</source>
        <translation>Copier le numéro sous sa forme internationale</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Current configuration</source>
        <translation>Configuration actuelle</translation>
    </message>
    <message>
        <source>Telephony group</source>
        <translation>Groupe de téléphonie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::NumberPageHeader</name>
    <message>
        <source>Change the description</source>
        <translation>Modifier la description</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change the description (F2)</source>
        <translation>Modifier la description (F2)</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Pas de description</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>characters of how many</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::NumberTreeDelegate</name>
    <message>
        <source>reading…</source>
        <comment>telephony group</comment>
        <translation>lecture…</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::OutlineList</name>
    <message>
        <source>%1 (%L2)</source>
        <comment>heading (how many lines)</comment>
        <translation>%1 (%L2)</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::PhoneField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose among the lines and numbers of the account</source>
        <translation>Choisir parmi les lignes et numéros du compte</translation>
    </message>
    <message>
        <source>A number in any form</source>
        <translation>Un numéro, sous n&apos;importe quelle forme</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::PlanWindow</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>File of the plan</source>
        <translation>Fichier du plan</translation>
    </message>
    <message>
        <source>A CSV or JSON file: choose it, or drop it here</source>
        <translation>Un fichier CSV ou JSON&#xa0;: choisissez-le ou déposez-le ici</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>A plan is a table of numbers and what each is to become: a CSV or JSON file with the columns number, configuration and any settings. Open one to see what it would change; nothing is sent before you apply it. To begin with a table, export the account as a plan.</source>
        <translation>Un plan est un tableau de numéros et de ce que chacun doit devenir&#xa0;: un fichier CSV ou JSON avec les colonnes number, configuration et des réglages. Ouvrez-en un pour voir ce qu&apos;il changerait&#xa0;; rien n&apos;est envoyé avant que vous ne l&apos;appliquiez. Pour partir d&apos;un tableau, exportez le compte comme plan.</translation>
    </message>
    <message>
        <source>What is wrong in the file, by line</source>
        <translation>Ce qui ne va pas dans le fichier, par ligne</translation>
    </message>
    <message>
        <source>Numbers that are read</source>
        <translation>Numéros lus</translation>
    </message>
    <message>
        <source>What the plan would change, one number a row</source>
        <translation>Ce que le plan changerait, un numéro par ligne</translation>
    </message>
    <message>
        <source>&amp;Export the account…</source>
        <translation>&amp;Exporter le compte…</translation>
    </message>
    <message>
        <source>Export the &amp;inventory…</source>
        <translation>Exporter l&apos;&amp;inventaire…</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Later…</source>
        <translation>&amp;Plus tard…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Plans (*.csv *.json)</source>
        <translation>Plans (*.csv *.json)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>The plan could not be checked.</source>
        <translation>Le plan n&apos;a pas pu être vérifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the file: nothing can be applied</source>
        <translation>
            <numerusform>%n erreur dans le fichier&#xa0;: rien ne peut être appliqué</numerusform>
            <numerusform>%n erreurs dans le fichier&#xa0;: rien ne peut être appliqué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the configuration of %n number(s)</source>
        <translation>
            <numerusform>Remplacer la configuration de %n numéro</numerusform>
            <numerusform>Remplacer la configuration de %n numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) will become what the plan says.</source>
        <translation>
            <numerusform>%n numéro deviendra ce que le plan dit.</numerusform>
            <numerusform>%n numéros deviendront ce que le plan dit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present configuration of %n of them will be replaced. A copy of each is kept on this computer before anything is sent, and all of it can be undone.</source>
        <translation>
            <numerusform>La configuration actuelle de %n d&apos;entre eux sera remplacée. Une copie en est gardée sur cet ordinateur avant tout envoi, et tout peut être rétabli.</numerusform>
            <numerusform>La configuration actuelle de %n d&apos;entre eux sera remplacée. Une copie de chacune est gardée sur cet ordinateur avant tout envoi, et tout peut être rétabli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n configuration(s)</source>
        <translation>
            <numerusform>Remplacer %n configuration</numerusform>
            <numerusform>Remplacer %n configurations</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes were not sent.</source>
        <translation>Les changements n&apos;ont pas été envoyés.</translation>
    </message>
    <message>
        <source>Export the account as a plan</source>
        <translation>Exporter le compte comme plan</translation>
    </message>
    <message>
        <source>plan.csv</source>
        <translation>plan.csv</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Rien n&apos;a été exporté.</translation>
    </message>
    <message>
        <source>Export the inventory</source>
        <translation>Exporter l&apos;inventaire</translation>
    </message>
    <message>
        <source>numbers.csv</source>
        <translation>numeros.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Exported into %1</source>
        <translation>Exporté dans %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The account is closed.</source>
        <translation>Le compte est fermé.</translation>
    </message>
    <message>
        <source>Open a plan first.</source>
        <translation>Ouvrez d&apos;abord un plan.</translation>
    </message>
    <message>
        <source>Check the plan first.</source>
        <translation>Vérifiez d&apos;abord le plan.</translation>
    </message>
    <message>
        <source>Correct the file, then check it again.</source>
        <translation>Corrigez le fichier, puis vérifiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Reading what the numbers have now…</source>
        <translation>Lecture de ce que les numéros ont actuellement…</translation>
    </message>
    <message>
        <source>Some numbers could not be read. Check the plan again.</source>
        <translation>Certains numéros n&apos;ont pas pu être lus. Vérifiez le plan à nouveau.</translation>
    </message>
    <message>
        <source>Some lines cannot be applied; the remarks say why. Correct the file, then check it again.</source>
        <translation>Certaines lignes ne peuvent pas être appliquées&#xa0;; les remarques disent pourquoi. Corrigez le fichier, puis vérifiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Everything is as the plan says already.</source>
        <translation>Tout est déjà comme le plan le dit.</translation>
    </message>
    <message>
        <source>Reading what the numbers have…</source>
        <translation>Lecture de ce que les numéros ont…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n read</source>
        <translation>
            <numerusform>%1 sur %n lu</numerusform>
            <numerusform>%1 sur %n lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ProvisioningProgress</name>
    <message>
        <source>What remains different</source>
        <translation>Ce qui reste différent</translation>
    </message>
    <message>
        <source>Keep a copy of what is configured</source>
        <translation>Conserver une copie de la configuration</translation>
    </message>
    <message>
        <source>Change the configuration</source>
        <translation>Changer la configuration</translation>
    </message>
    <message>
        <source>Read what the number has</source>
        <translation>Lire ce que contient le numéro</translation>
    </message>
    <message>
        <source>Upload sounds from this computer</source>
        <translation>Envoyer les sons de cet ordinateur</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Enregistrer les réglages</translation>
    </message>
    <message>
        <source>Compare with OVHcloud</source>
        <translation>Comparer avec OVHcloud</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step: its state</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>OVHcloud tells this differently</source>
        <translation>OVHcloud indique autre chose</translation>
    </message>
    <message>
        <source>This cannot come back</source>
        <translation>Ce qui ne peut pas revenir</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ProvisioningStrip</name>
    <message>
        <source>%1 – %2: %3</source>
        <comment>number, what is done, how far it is</comment>
        <translation>%1 – %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Show what goes on for %1</source>
        <translation>Afficher ce qui se passe pour le %1</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::QueueActionField</name>
    <message>
        <source>Nothing: the caller hears the line end.</source>
        <translation>Rien : l&apos;appelant entend la fin de la communication.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::QueueCells</name>
    <message>
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>members who are available</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>no agents</source>
        <translation>aucun agent</translation>
    </message>
    <message>
        <source>%1 of %2 available</source>
        <translation>%1 sur %2 disponibles</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::QueueLivePage</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Décrochés</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>Attente moyenne</translation>
    </message>
    <message>
        <source>Average call</source>
        <translation>Appel moyen</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Qualité de service</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Agents of the queue</source>
        <translation>Agents de la file</translation>
    </message>
    <message>
        <source>The queue has no agents. Add lines under “Lines”.</source>
        <translation>La file n&apos;a aucun agent. Ajoutez des lignes sous « Lignes ».</translation>
    </message>
    <message>
        <source>Observed period</source>
        <translation>Période observée</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Stati&amp;stics</source>
        <translation>Stati&amp;stiques</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Reading what goes on in the queue…</source>
        <translation>Lecture de l&apos;activité de la file…</translation>
    </message>
    <message>
        <source>What goes on could not be read; it is tried again by itself.</source>
        <translation>L&apos;activité n&apos;a pas pu être lue ; une nouvelle tentative a lieu d&apos;elle-même.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Call time (s)</source>
        <translation>Temps d&apos;appel (s)</translation>
    </message>
    <message>
        <source>Export what was observed</source>
        <translation>Exporter la période observée</translation>
    </message>
    <message>
        <source>call-queue</source>
        <translation>file-d-appels</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n&apos;a pas pu être écrit.</translation>
    </message>
    <message numerus="yes">
        <source>OVHcloud tells totals only. What you see here was counted while the queue was watched on this computer; calls are kept for %n day(s), agents until the program ends.</source>
        <translation>
            <numerusform>OVHcloud ne donne que des totaux. Ce que vous voyez ici a été compté pendant que la file était suivie sur cet ordinateur ; les appels sont conservés %n jour, les agents jusqu&apos;à la fermeture du programme.</numerusform>
            <numerusform>OVHcloud ne donne que des totaux. Ce que vous voyez ici a été compté pendant que la file était suivie sur cet ordinateur ; les appels sont conservés %n jours, les agents jusqu&apos;à la fermeture du programme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::RecordingOptions</name>
    <message>
        <source>Queues and how they are recorded</source>
        <translation>Files et enregistrement de leurs appels</translation>
    </message>
    <message>
        <source>This number has no queue yet. Once it has one, how it is recorded is set here.</source>
        <translation>Ce numéro n&apos;a pas encore de file. Dès qu&apos;il en aura une, son enregistrement se règle ici.</translation>
    </message>
    <message>
        <source>Record calls</source>
        <translation>Enregistrer les appels</translation>
    </message>
    <message>
        <source>Let callers refuse</source>
        <translation>Permettre aux appelants de refuser</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>Langue du message</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Key to press</source>
        <translation>Touche à presser</translation>
    </message>
    <message>
        <source>Key %1, %2</source>
        <comment>a key of the telephone, the language of a message</comment>
        <translation>Touche %1, %2</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistrée</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Callers refuse with</source>
        <translation>Refus par l&apos;appelant</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::RecordsPage</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>By recording calls you accept OVHcloud&apos;s terms for it, and have to tell callers and agents. Recordings are kept for 60 days.</source>
        <translation>En enregistrant les appels, vous acceptez les conditions d&apos;OVHcloud et devez en informer les appelants et les agents. Les enregistrements sont conservés 60 jours.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Caller or member:</source>
        <translation>Appelant ou agent :</translation>
    </message>
    <message>
        <source>Caller or member</source>
        <translation>Appelant ou agent</translation>
    </message>
    <message>
        <source>Period:</source>
        <translation>Période :</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>&amp;Recordings</source>
        <translation>&amp;Enregistrements</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>The recordings could not be read.</source>
        <translation>Les enregistrements n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Reading the recordings…</source>
        <translation>Lecture des enregistrements…</translation>
    </message>
    <message>
        <source>No recording fits the search and the period.</source>
        <translation>Aucun enregistrement ne correspond à la recherche et à la période.</translation>
    </message>
    <message>
        <source>There are no recordings. Once calls are recorded, they are found here for 60 days.</source>
        <translation>Il n&apos;y a aucun enregistrement. Une fois les appels enregistrés, ils se trouvent ici pendant 60 jours.</translation>
    </message>
    <message>
        <source>The recording could not be fetched.</source>
        <translation>L&apos;enregistrement n&apos;a pas pu être récupéré.</translation>
    </message>
    <message>
        <source>Folder for the recordings</source>
        <translation>Dossier des enregistrements</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) downloaded.</source>
        <translation>
            <numerusform>%n enregistrement téléchargé.</numerusform>
            <numerusform>%n enregistrements téléchargés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not downloaded: %1.</source>
        <translation>Non téléchargés : %1.</translation>
    </message>
    <message>
        <source>Delete recordings</source>
        <translation>Supprimer des enregistrements</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) will be deleted at OVHcloud.</source>
        <translation>
            <numerusform>%n enregistrement va être supprimé chez OVHcloud.</numerusform>
            <numerusform>%n enregistrements vont être supprimés chez OVHcloud.</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be brought back. Download them first to keep them.</source>
        <translation>Cette suppression est définitive. Téléchargez d&apos;abord ce que vous voulez garder.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n recording(s)</source>
        <translation>
            <numerusform>Supprimer %n enregistrement</numerusform>
            <numerusform>Supprimer %n enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) deleted.</source>
        <translation>
            <numerusform>%n enregistrement supprimé.</numerusform>
            <numerusform>%n enregistrements supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be deleted.</source>
        <translation>
            <numerusform>%n n&apos;a pas pu être supprimé.</numerusform>
            <numerusform>%n n&apos;ont pas pu être supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by:</source>
        <translation>Décroché par :</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Décroché par</translation>
    </message>
    <message>
        <source>OVHcloud does not say of which queue a recording is. Those that an agent of the queue answered are shown; an agent may be in several queues.</source>
        <translation>OVHcloud n&apos;indique pas la file d&apos;un enregistrement. Ceux auxquels un agent de la file a répondu sont affichés ; un agent peut faire partie de plusieurs files.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>end of a call</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>OVHcloud deletes it soon: download it to keep it.</source>
        <translation>OVHcloud va bientôt le supprimer : téléchargez-le pour le garder.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>Numéro appelé</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservé jusqu&apos;au</translation>
    </message>
    <message>
        <source>Caller or agent:</source>
        <translation>Appelant ou agent :</translation>
    </message>
    <message>
        <source>Caller or agent</source>
        <translation>Appelant ou agent</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>N&apos;importe qui</translation>
    </message>
    <message>
        <source>Agents of “%1”</source>
        <translation>Agents de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n not fetched.</source>
        <translation>
            <numerusform>Arrêté : %n non téléchargé.</numerusform>
            <numerusform>Arrêté : %n non téléchargés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n left as they are.</source>
        <translation>
            <numerusform>Arrêté : %n laissé tel quel.</numerusform>
            <numerusform>Arrêté : %n laissés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Duration (s)</source>
        <translation>Durée (s)</translation>
    </message>
    <message>
        <source>Name of the caller</source>
        <translation>Nom de l&apos;appelant</translation>
    </message>
    <message>
        <source>Export the list of recordings</source>
        <translation>Exporter la liste des enregistrements</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>enregistrements</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Nothing was deleted: another number is shown by now. Go back to %1 to delete its recordings.</source>
        <translation>Rien n&apos;a été supprimé : un autre numéro est affiché entre-temps. Revenez au %1 pour supprimer ses enregistrements.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::RedirectionPage</name>
    <message>
        <source>Your incoming calls</source>
        <translation>Vos appels entrants</translation>
    </message>
    <message>
        <source>Your outgoing calls (optional)</source>
        <translation>Vos appels sortants (facultatif)</translation>
    </message>
    <message>
        <source>A number that is not yours</source>
        <translation>Un numéro qui n&apos;est pas à vous</translation>
    </message>
    <message>
        <source>A redirection leads to your own lines only, and the law forbids forwarding to premium-rate numbers. A call queue can also ring numbers elsewhere, such as a mobile telephone.</source>
        <translation>Une redirection ne mène qu&apos;à vos propres lignes, et la loi interdit de rediriger vers des numéros surtaxés. Une file d&apos;appels peut aussi faire sonner des numéros extérieurs, par exemple un téléphone mobile.</translation>
    </message>
    <message>
        <source>Choose a call &amp;queue instead…</source>
        <translation>Choisir &amp;plutôt une file d&apos;appels…</translation>
    </message>
    <message>
        <source>Change the configuration of the number</source>
        <translation>Changer la configuration du numéro</translation>
    </message>
    <message>
        <source>&amp;Redirection</source>
        <translation>Red&amp;irection</translation>
    </message>
    <message>
        <source>Nobody answers calls to %1: choose a line.</source>
        <translation>Personne ne répond aux appels vers le %1 : choisissez une ligne.</translation>
    </message>
    <message>
        <source>Faxes sent to %1 arrive at %2.</source>
        <translation>Les fax envoyés au %1 arrivent sur %2.</translation>
    </message>
    <message>
        <source>Calls to %1 go to the trunk %2.</source>
        <translation>Les appels vers le %1 vont au trunk %2.</translation>
    </message>
    <message>
        <source>Calls to %1 ring at %2.</source>
        <translation>Les appels vers le %1 sonnent chez %2.</translation>
    </message>
    <message>
        <source>No telephone is plugged in there, so that OVHcloud takes it as a redirection with presentation (ddi): whatever is behind the line sees which of your numbers was called.</source>
        <translation>Aucun téléphone n&apos;y est branché : OVHcloud en fait une redirection avec présentation (ddi). Ce qui se trouve derrière la ligne voit lequel de vos numéros a été appelé.</translation>
    </message>
    <message>
        <source>A telephone is plugged in there, so that OVHcloud takes it as a plain redirection (redirect).</source>
        <translation>Un téléphone y est branché : OVHcloud en fait une simple redirection (redirect).</translation>
    </message>
    <message>
        <source>What this line displays is not known.</source>
        <translation>On ne sait pas ce que cette ligne affiche.</translation>
    </message>
    <message>
        <source>This line calls anonymously, which wins over any number to display.</source>
        <translation>Cette ligne appelle en anonyme, ce qui l&apos;emporte sur tout numéro à présenter.</translation>
    </message>
    <message>
        <source>Whoever is called from %1 sees the line&apos;s own number.</source>
        <translation>Les personnes appelées depuis %1 voient le numéro de la ligne.</translation>
    </message>
    <message>
        <source>Whoever is called from %1 sees %2.</source>
        <translation>Les personnes appelées depuis %1 voient le %2.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::RestoreDialog</name>
    <message>
        <source>Bring back a configuration</source>
        <translation>Rétablir une configuration</translation>
    </message>
    <message>
        <source>What will be done, and what cannot come back</source>
        <translation>Ce qui sera fait, et ce qui ne peut pas revenir</translation>
    </message>
    <message>
        <source>Bring back the previous configuration</source>
        <translation>Rétablir la configuration précédente</translation>
    </message>
    <message>
        <source>Reading what the number has now, to tell what will change…</source>
        <translation>Lecture de ce que contient le numéro, pour dire ce qui va changer…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Goes on with the step that failed</source>
        <translation>Continue à partir de l&apos;étape en échec</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Revenir en arrière</translation>
    </message>
    <message>
        <source>Brings back the copy that was kept before anything was sent</source>
        <translation>Rétablit la copie conservée avant le premier envoi</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>&amp;Laisser ainsi</translation>
    </message>
    <message>
        <source>Nothing more is sent</source>
        <translation>Plus rien n&apos;est envoyé</translation>
    </message>
    <message>
        <source>There is no copy of this number from before a change.</source>
        <translation>Il n&apos;y a pas de copie de ce numéro d&apos;avant un changement.</translation>
    </message>
    <message>
        <source>The copy cannot be read.</source>
        <translation>La copie ne peut pas être lue.</translation>
    </message>
    <message>
        <source>What the number has now could not be read.</source>
        <translation>Ce que contient le numéro n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>One is kept before each change made here.</source>
        <translation>Une copie est conservée avant chaque changement fait ici.</translation>
    </message>
    <message>
        <source>The number will be a “%1” again, as it was on %2, with its settings.</source>
        <comment>configuration, time</comment>
        <translation>Le numéro retrouvera la configuration « %1 », comme le %2, avec ses réglages.</translation>
    </message>
    <message>
        <source>The number will be a “%1”, with the settings of the copy.</source>
        <comment>configuration</comment>
        <translation>Le numéro aura la configuration « %1 », avec les réglages de la copie.</translation>
    </message>
    <message>
        <source>This cannot be saved</source>
        <translation>Ce qui ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>This cannot come back</source>
        <translation>Ce qui ne peut pas revenir</translation>
    </message>
    <message>
        <source>This will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>The number is like this already: there is nothing to do.</source>
        <translation>Le numéro est déjà ainsi : il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>Reading what the number has now…</source>
        <translation>Lecture de ce que contient le numéro…</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>Something in it cannot be saved: see the list.</source>
        <translation>Un élément ne peut pas être enregistré : voyez la liste.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You may close this window: it goes on.</source>
        <translation>Vous pouvez fermer cette fenêtre : l&apos;opération continue.</translation>
    </message>
    <message>
        <source>Go on with the step that failed, bring back what was there before, or leave the number as it is.</source>
        <translation>Continuez à partir de l&apos;étape en échec, rétablissez ce qu&apos;il y avait avant, ou laissez le numéro ainsi.</translation>
    </message>
    <message>
        <source>A copy of the present state is kept on this computer before anything is sent.</source>
        <translation>Une copie de l&apos;état présent est conservée sur cet ordinateur avant le premier envoi.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Leave the number as it is</source>
        <translation>Laisser le numéro ainsi</translation>
    </message>
    <message>
        <source>What was not done yet is given up.</source>
        <translation>Ce qui n&apos;est pas encore fait est abandonné.</translation>
    </message>
    <message>
        <source>The copies stay: they can be restored later.</source>
        <translation>Les copies restent : elles peuvent être rétablies plus tard.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser ainsi</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::SamplesChart</name>
    <message>
        <source>Answered</source>
        <translation>Décrochés</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>%1: %2 answered, %3 lost</source>
        <translation>%1 : %2 décrochés, %3 perdus</translation>
    </message>
    <message>
        <source>Calls by quarter of an hour</source>
        <translation>Appels par quart d&apos;heure</translation>
    </message>
    <message>
        <source>%1: %2 answered</source>
        <translation>%1 : %2 décrochés</translation>
    </message>
    <message>
        <source>Answered calls by member</source>
        <translation>Appels décrochés par agent</translation>
    </message>
    <message>
        <source>Calls by day</source>
        <translation>Appels par jour</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ScheduleWindow</name>
    <message>
        <source>Scheduled changes</source>
        <translation>Changements programmés</translation>
    </message>
    <message>
        <source>&amp;Scheduled</source>
        <translation>Ce qui est &amp;programmé</translation>
    </message>
    <message>
        <source>Scheduled changes, the next one first</source>
        <translation>Changements programmés, le prochain d&apos;abord</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>What &amp;became of it</source>
        <translation>&amp;Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>What became of scheduled changes, the latest first</source>
        <translation>Ce qui s&apos;est passé, le plus récent d&apos;abord</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>&amp;Appliquer maintenant</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What is scheduled could not be read.</source>
        <translation>Ce qui est programmé n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Prochaine fois</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Nothing is scheduled. “Later…” in the dialog of a configuration, or in the window of plans, gives a change a date and a time, once or every week.</source>
        <translation>Rien n&apos;est programmé. «&#xa0;Plus tard…&#xa0;», dans la fenêtre d&apos;une configuration ou dans celle des plans, donne à un changement une date et une heure, une fois ou chaque semaine.</translation>
    </message>
    <message>
        <source>Reading what is scheduled…</source>
        <translation>Lecture de ce qui est programmé…</translation>
    </message>
    <message>
        <source>Remove the scheduled change</source>
        <translation>Supprimer le changement programmé</translation>
    </message>
    <message>
        <source>“%1” will not be done any more.</source>
        <translation>«&#xa0;%1&#xa0;» ne sera plus fait.</translation>
    </message>
    <message>
        <source>What it has done already stays.</source>
        <translation>Ce qui a déjà été fait reste.</translation>
    </message>
    <message>
        <source>It was not removed.</source>
        <translation>Il n&apos;a pas été supprimé.</translation>
    </message>
    <message>
        <source>It was not applied.</source>
        <translation>Il n&apos;a pas été appliqué.</translation>
    </message>
    <message>
        <source>The answer was not stored.</source>
        <translation>La réponse n&apos;a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Another program has answered this meanwhile.</source>
        <translation>Un autre programme y a répondu entre-temps.</translation>
    </message>
    <message>
        <source>Sho&amp;w result</source>
        <translation>&amp;Voir le résultat</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::SearchField</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>A number in any form, a description, a configuration or a group</source>
        <translation>Un numéro sous toute forme, une description, une configuration ou un groupe</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::SessionBanners</name>
    <message>
        <source>The history on this computer cannot be opened, so nothing can be changed for now.</source>
        <translation>L&apos;historique de cet ordinateur ne peut pas être ouvert&#xa0;: rien ne peut être changé pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Numbers can be looked at. Update the program if a newer version made the file, or move the file away and start again: %1</source>
        <translation>Les numéros peuvent être consultés. Mettez le programme à jour si une version plus récente a créé le fichier, ou déplacez le fichier et redémarrez&#xa0;: %1</translation>
    </message>
    <message>
        <source>The history on this computer was damaged. A new one was begun.</source>
        <translation>L&apos;historique de cet ordinateur était abîmé. Un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation>Le fichier abîmé a été gardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>You will have to sign in again next time.</source>
        <translation>Il faudra vous reconnecter la prochaine fois.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, and keys are kept nowhere else.</source>
        <translation>Cet ordinateur n&apos;a pas de trousseau utilisable, et les clés ne sont gardées nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <comment>a time</comment>
        <translation>Hors ligne depuis %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>The numbers shown are those of %1.</source>
        <comment>a time</comment>
        <translation>Les numéros affichés sont ceux de %1.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Une nouvelle tentative a lieu automatiquement.</translation>
    </message>
    <message>
        <source>OVHcloud no longer accepts this sign-in.</source>
        <translation>OVHcloud n&apos;accepte plus cette connexion.</translation>
    </message>
    <message>
        <source>It has expired or was revoked. The numbers shown are the last ones seen; changes under way are followed again once you have signed in.</source>
        <translation>Elle a expiré ou a été révoquée. Les numéros affichés sont les derniers vus&#xa0;; les changements en cours seront de nouveau suivis après votre connexion.</translation>
    </message>
    <message>
        <source>The numbers could not be read again.</source>
        <translation>Les numéros n&apos;ont pas pu être relus.</translation>
    </message>
    <message>
        <source>Apply now</source>
        <translation>Appliquer maintenant</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>“%1” was to be applied on %2, and was not.</source>
        <translation>«&#xa0;%1&#xa0;» devait être appliqué (%2) et ne l&apos;a pas été.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Since %1 the shared database cannot be used, so nothing can be changed.</source>
        <comment>a time</comment>
        <translation>Depuis %1, la base partagée ne peut pas être utilisée&#xa0;: rien ne peut être modifié.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>&amp;National form: 01 99 00 12 34</source>
        <translation>Forme &amp;nationale&#xa0;: 01 99 00 12 34</translation>
    </message>
    <message>
        <source>&amp;International form: +33 1 99 00 12 34</source>
        <translation>Forme &amp;internationale&#xa0;: +33 1 99 00 12 34</translation>
    </message>
    <message>
        <source>&amp;Refresh every</source>
        <translation>&amp;Actualiser toutes les</translation>
    </message>
    <message>
        <source>Minutes between two refreshes</source>
        <translation>Minutes entre deux actualisations</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configurations</translation>
    </message>
    <message>
        <source>Choose in the &amp;expert mode</source>
        <translation>Choisir en mode &amp;expert</translation>
    </message>
    <message>
        <source>The expert mode offers VXML IVR and Contact Center Solution.</source>
        <translation>Le mode expert propose SVI VXML et Contact Center Solution.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tell me on the &amp;desktop when a change has ended</source>
        <translation>Me prévenir sur le &amp;bureau quand un changement est terminé</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>jamais de lui-même</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Keep &amp;copies</source>
        <translation>Garder les &amp;copies</translation>
    </message>
    <message>
        <source>How long copies of configurations are kept</source>
        <translation>Durée de conservation des copies des configurations</translation>
    </message>
    <message>
        <source>The ten newest copies of each number and those with a name are kept for ever. On a shared database this is for everybody.</source>
        <translation>Les dix copies les plus récentes de chaque numéro et celles qui ont un nom sont toujours gardées. Sur une base partagée, cela vaut pour tout le monde.</translation>
    </message>
    <message>
        <source>Keep the &amp;journal</source>
        <translation>Garder le &amp;journal</translation>
    </message>
    <message>
        <source>How long the journal of calls is kept</source>
        <translation>Durée de conservation du journal des appels</translation>
    </message>
    <message>
        <source>On a shared database this is for everybody.</source>
        <translation>Sur une base partagée, cela vaut pour tout le monde.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Toujours</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>Base partagée</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::SetupBar</name>
    <message>
        <source>Steps of the save</source>
        <translation>Étapes de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Progress of the save</source>
        <translation>Avancement de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Voir</translation>
    </message>
    <message>
        <source>Go to the setting that this is about</source>
        <translation>Aller au réglage dont il s&apos;agit</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>&amp;Leave it like this</source>
        <translation>&amp;Laisser ainsi</translation>
    </message>
    <message>
        <source>Keep what was saved, and look at what OVHcloud has now</source>
        <translation>Garder ce qui a été enregistré, et relire ce qu&apos;OVHcloud a maintenant</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Revenir en arrière</translation>
    </message>
    <message>
        <source>Undo what was saved, as far as it can be undone</source>
        <translation>Défaire ce qui a été enregistré, autant que possible</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Go on with the step that failed</source>
        <translation>Reprendre à l&apos;étape qui a échoué</translation>
    </message>
    <message>
        <source>Discar&amp;d</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Back to what OVHcloud has</source>
        <translation>Revenir à ce qu&apos;OVHcloud a</translation>
    </message>
    <message>
        <source>Save the changes at OVHcloud</source>
        <translation>Enregistrer les modifications chez OVHcloud</translation>
    </message>
    <message>
        <source>Looking what others changed meanwhile…</source>
        <translation>Recherche de ce que d&apos;autres ont modifié entre-temps…</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were also changed elsewhere.</source>
        <translation>
            <numerusform>%n réglage a aussi été modifié ailleurs.</numerusform>
            <numerusform>%n réglages ont aussi été modifiés ailleurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes not saved yet.</source>
        <translation>Modifications pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Saved. OVHcloud confirms it.</source>
        <translation>Enregistré. OVHcloud le confirme.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Rien n&apos;a été enregistré : %1</translation>
    </message>
    <message>
        <source>Going back to what was before…</source>
        <translation>Retour à ce qu&apos;il y avait avant…</translation>
    </message>
    <message>
        <source>%1 of %2 saved</source>
        <comment>steps of a save</comment>
        <translation>%1 sur %2 enregistrés</translation>
    </message>
    <message>
        <source>The program ended before it was done.</source>
        <translation>Le programme s&apos;est arrêté avant la fin.</translation>
    </message>
    <message>
        <source>The save stopped: %1 of %2 saved. %3</source>
        <comment>steps of a save; why</comment>
        <translation>L&apos;enregistrement s&apos;est arrêté : %1 sur %2 enregistrés. %3</translation>
    </message>
    <message>
        <source>Finish it, or go back to what was before.</source>
        <translation>Terminez-le, ou revenez à ce qu&apos;il y avait avant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of a save: its state</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Compare with what is li&amp;ve…</source>
        <translation>Comparer à ce qui est en serv&amp;ice…</translation>
    </message>
    <message>
        <source>What the draft changes, and what that leads to</source>
        <translation>Ce que le brouillon change, et ce qui en résulte</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>Valid&amp;er</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::SetupFrame</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading how the number is set up…</source>
        <translation>Lecture des réglages du numéro…</translation>
    </message>
    <message>
        <source>How the number is set up could not be read.</source>
        <translation>Les réglages du numéro n&apos;ont pas pu être lus.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::SharedDatabasePage</name>
    <message>
        <source>Where several people look after one account, the journal, the copies and the templates can be in a PostgreSQL database that they share. A number that one of them is changing is locked for the others.</source>
        <translation>Quand plusieurs personnes administrent un compte, le journal, les copies et les modèles peuvent être dans une base PostgreSQL qu&apos;elles partagent. Un numéro que l&apos;une d&apos;elles est en train de changer est verrouillé pour les autres.</translation>
    </message>
    <message>
        <source>&amp;Share them in this database</source>
        <translation>Les &amp;partager dans cette base</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>Host of the database</source>
        <translation>Hôte de la base de données</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Port of the database</source>
        <translation>Port de la base de données</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Nom de la base de données</translation>
    </message>
    <message>
        <source>S&amp;chema</source>
        <translation>S&amp;chéma</translation>
    </message>
    <message>
        <source>Schema of the tables</source>
        <translation>Schéma des tables</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>User of the database</source>
        <translation>Utilisateur de la base de données</translation>
    </message>
    <message>
        <source>your name on this computer</source>
        <translation>votre nom sur cet ordinateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Mot de passe de la base de données</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer, nowhere else. Left empty, the one that is there, PGPASSWORD or ~/.pgpass is used.</source>
        <translation>Il est gardé dans le trousseau de cet ordinateur, nulle part ailleurs. Laissé vide, celui qui s&apos;y trouve, PGPASSWORD ou ~/.pgpass est utilisé.</translation>
    </message>
    <message>
        <source>as kept in the keychain</source>
        <translation>comme gardé dans le trousseau</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Chiff&amp;rement</translation>
    </message>
    <message>
        <source>Encryption of the connection</source>
        <translation>Chiffrement de la connexion</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Autorité</translation>
    </message>
    <message>
        <source>File of the certificate authority</source>
        <translation>Fichier de l&apos;autorité de certification</translation>
    </message>
    <message>
        <source>The certificates (PEM) that the server&apos;s own is checked with. Left empty, those of this computer.</source>
        <translation>Les certificats (PEM) avec lesquels celui du serveur est vérifié. Laissé vide, ceux de cet ordinateur.</translation>
    </message>
    <message>
        <source>those of this computer</source>
        <translation>ceux de cet ordinateur</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>It takes effect when Aiguilleur is started again. What is on this computer stays there, and is shown again when nothing is shared any more.</source>
        <translation>Prend effet au prochain démarrage d&apos;Aiguilleur. Ce qui est sur cet ordinateur y reste, et est montré à nouveau quand plus rien n&apos;est partagé.</translation>
    </message>
    <message>
        <source>Encrypted, certificate for this host</source>
        <translation>Chiffrée, certificat de cet hôte</translation>
    </message>
    <message>
        <source>Encrypted, certificate of a known authority</source>
        <translation>Chiffrée, certificat d&apos;une autorité connue</translation>
    </message>
    <message>
        <source>None: the server is this computer</source>
        <translation>Aucun&#xa0;: le serveur est cet ordinateur</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers, and the tables of Aiguilleur are there.</source>
        <translation>PostgreSQL %1 répond, et les tables d&apos;Aiguilleur y sont.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers. The tables of Aiguilleur will be made at the next start.</source>
        <translation>PostgreSQL %1 répond. Les tables d&apos;Aiguilleur seront créées au prochain démarrage.</translation>
    </message>
    <message>
        <source>Choose the certificates of an authority</source>
        <translation>Choisir les certificats d&apos;une autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Certificats (*.pem *.crt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>How do you want to sign in?</source>
        <translation>Comment voulez-vous vous connecter&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Known accounts</source>
        <translation>Comptes &amp;connus</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>Comptes connus</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>Use an ovh.conf file</source>
        <translation>Utiliser un fichier ovh.conf</translation>
    </message>
    <message>
        <source>Use a service account</source>
        <translation>Utiliser un compte de service</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Essayer le bac à sable</translation>
    </message>
    <message>
        <source>Aiguilleur identifies itself with the keys of an application. Create them once at OVHcloud, then copy them here.</source>
        <translation>Aiguilleur s&apos;identifie avec les clés d&apos;une application. Créez-les une fois chez OVHcloud, puis copiez-les ici.</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Application &amp;key</source>
        <translation>&amp;Clé d&apos;application</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Clé d&apos;application</translation>
    </message>
    <message>
        <source>Application &amp;secret</source>
        <translation>&amp;Secret d&apos;application</translation>
    </message>
    <message>
        <source>Application secret</source>
        <translation>Secret d&apos;application</translation>
    </message>
    <message>
        <source>For reading only: nothing can be changed with this sign-in</source>
        <translation>En lecture seule&#xa0;: rien ne peut être changé avec cette connexion</translation>
    </message>
    <message>
        <source>Allow Aiguilleur in your browser</source>
        <translation>Autorisez Aiguilleur dans votre navigateur</translation>
    </message>
    <message>
        <source>OVHcloud&apos;s page was opened in your browser. Sign in there, choose how long the permission shall last, and confirm. This window goes on by itself.</source>
        <translation>La page d&apos;OVHcloud s&apos;est ouverte dans votre navigateur. Connectez-vous-y, choisissez la durée de l&apos;autorisation et confirmez. Cette fenêtre continue d&apos;elle-même.</translation>
    </message>
    <message>
        <source>Address of OVHcloud&apos;s page</source>
        <translation>Adresse de la page d&apos;OVHcloud</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>Waiting for your confirmation…</source>
        <translation>En attente de votre confirmation…</translation>
    </message>
    <message>
        <source>A service account is made in the account management of OVHcloud. Give it the rights on telephony that Aiguilleur shall have.</source>
        <translation>Un compte de service se crée dans la gestion du compte OVHcloud. Donnez-lui les droits sur la téléphonie qu&apos;Aiguilleur doit avoir.</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;Identifiant client</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secret client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>The file is read at each start; its keys are not copied.</source>
        <translation>Le fichier est lu à chaque démarrage&#xa0;; ses clés ne sont pas copiées.</translation>
    </message>
    <message>
        <source>The keys found in the &amp;usual places (environment, ~/.ovh.conf, /etc/ovh.conf)</source>
        <translation>Les clés trouvées aux endroits &amp;habituels (environnement, ~/.ovh.conf, /etc/ovh.conf)</translation>
    </message>
    <message>
        <source>&amp;Another file</source>
        <translation>&amp;Un autre fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>OVHcloud Europe</source>
        <translation>OVHcloud Europe</translation>
    </message>
    <message>
        <source>OVHcloud Canada</source>
        <translation>OVHcloud Canada</translation>
    </message>
    <message>
        <source>OVHcloud United States</source>
        <translation>OVHcloud États-Unis</translation>
    </message>
    <message>
        <source>made-up account on this computer</source>
        <translation>compte inventé sur cet ordinateur</translation>
    </message>
    <message>
        <source>service account, %1</source>
        <translation>compte de service, %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account (where)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Forget the account</source>
        <translation>Oublier le compte</translation>
    </message>
    <message>
        <source>“%1” will be forgotten on this computer, with its keys.</source>
        <translation>«&#xa0;%1&#xa0;» sera oublié sur cet ordinateur, avec ses clés.</translation>
    </message>
    <message>
        <source>Nothing changes at OVHcloud. You can sign in again at any time.</source>
        <translation>Rien ne change chez OVHcloud. Vous pouvez vous reconnecter à tout moment.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>OVHcloud&apos;s page opens in your browser, where you allow Aiguilleur to read, or to read and change, your telephony.</source>
        <translation>La page d&apos;OVHcloud s&apos;ouvre dans votre navigateur, où vous autorisez Aiguilleur à lire, ou à lire et modifier, votre téléphonie.</translation>
    </message>
    <message>
        <source>The keys that other OVHcloud tools use on this computer.</source>
        <translation>Les clés que d&apos;autres outils OVHcloud utilisent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>An identity made for programs in OVHcloud&apos;s account management, with a client id and a secret.</source>
        <translation>Une identité pour les programmes, créée dans la gestion du compte OVHcloud, avec un identifiant et un secret.</translation>
    </message>
    <message>
        <source>A made-up account on this computer: everything can be tried, nothing can break.</source>
        <translation>Un compte inventé sur cet ordinateur&#xa0;: tout peut s&apos;essayer, rien ne peut casser.</translation>
    </message>
    <message>
        <source>Create application keys at OVHcloud</source>
        <translation>Créer des clés d&apos;application chez OVHcloud</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Continuer dans le navigateur</translation>
    </message>
    <message>
        <source>Asking OVHcloud for its sign-in page…</source>
        <translation>Demande de la page de connexion à OVHcloud…</translation>
    </message>
    <message>
        <source>The file could not be used to sign in.</source>
        <translation>Le fichier n&apos;a pas permis de se connecter.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>La connexion a échoué.</translation>
    </message>
    <message>
        <source>Choose an ovh.conf file</source>
        <translation>Choisir un fichier ovh.conf</translation>
    </message>
    <message>
        <source>OVHcloud configuration (*.conf);;All files (*)</source>
        <translation>Configuration OVHcloud (*.conf);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::SimulatorPanel</name>
    <message>
        <source>&amp;Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Called num&amp;ber:</source>
        <translation>Numér&amp;o appelé :</translation>
    </message>
    <message>
        <source>What is pressed each time a menu asks, with commas between: 2, 1#. A dash is nothing at all, … at the end means: the last one again and again.</source>
        <translation>Ce qui est composé chaque fois qu&apos;un menu le demande, séparé par des virgules : 2, 1#. Un tiret signifie rien, … à la fin : la dernière touche encore et encore.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>Is busy</source>
        <translation>Est occupé</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Another moment</source>
        <translation>Un autre moment</translation>
    </message>
    <message>
        <source>What is live now</source>
        <translation>La configuration en service</translation>
    </message>
    <message>
        <source>Who answers, one by one</source>
        <translation>Qui répond, un par un</translation>
    </message>
    <message>
        <source>What is taken for &amp;granted</source>
        <translation>Ce qui est &amp;supposé vrai</translation>
    </message>
    <message>
        <source>After an announcement the next step follows</source>
        <translation>Après une annonce, l&apos;étape suivante est exécutée</translation>
    </message>
    <message>
        <source>Also after “conditions not met”</source>
        <translation>Aussi après « conditions non remplies »</translation>
    </message>
    <message>
        <source>The announcement of a full queue ends the call</source>
        <translation>L&apos;annonce de débordement met fin à l&apos;appel</translation>
    </message>
    <message>
        <source>Callers wait in a queue where nobody is</source>
        <translation>Les appelants attendent dans une file sans agent</translation>
    </message>
    <message>
        <source>The closing action also takes who waited too long</source>
        <translation>L&apos;action de fermeture prend aussi qui a trop attendu</translation>
    </message>
    <message>
        <source>Several actions of a key: the last one first</source>
        <translation>Plusieurs actions par touche : la dernière d&apos;abord</translation>
    </message>
    <message>
        <source>A menu asks without a key, times:</source>
        <translation>Un menu demande sans touche, fois :</translation>
    </message>
    <message>
        <source>A menu takes wrong keys, times:</source>
        <translation>Un menu accepte des erreurs, fois :</translation>
    </message>
    <message>
        <source>Keep this call and how it ends, and check it after each change</source>
        <translation>Garder cet appel et sa fin, et les vérifier après chaque modification</translation>
    </message>
    <message>
        <source>What happens to the call</source>
        <translation>Ce qui arrive à l&apos;appel</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>How calls end through the week</source>
        <translation>Comment finissent les appels de la semaine</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Ce que signifient les couleurs</translation>
    </message>
    <message>
        <source>Nothing is expected yet. Look at a call that matters, a Sunday morning for instance, and press “Expect this”: after each change you see here whether it still ends that way.</source>
        <translation>Rien n&apos;est attendu pour l&apos;instant. Regardez un appel important, un dimanche matin par exemple, puis appuyez sur « Attendre ce résultat » : après chaque modification, vous verrez ici s&apos;il finit toujours ainsi.</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Appels attendus</translation>
    </message>
    <message>
        <source>&amp;Show the call</source>
        <translation>Affiche&amp;r l&apos;appel</translation>
    </message>
    <message>
        <source>%1: holds</source>
        <comment>an expectation</comment>
        <translation>%1 : vérifié</translation>
    </message>
    <message>
        <source>%1: does not hold. %2</source>
        <comment>an expectation, how the call ends</comment>
        <translation>%1 : non vérifié. %2</translation>
    </message>
    <message>
        <source>Never asked for: %1</source>
        <comment>keys</comment>
        <translation>Touches jamais demandées : %1</translation>
    </message>
    <message>
        <source>%1 (the same as what it is compared with)</source>
        <comment>how a call ends</comment>
        <translation>%1 (comme dans l&apos;appel comparé)</translation>
    </message>
    <message>
        <source>%1 (compared with: %2)</source>
        <comment>how two calls end</comment>
        <translation>%1 (appel comparé : %2)</translation>
    </message>
    <message>
        <source>Taken for granted, as OVHcloud does not say:</source>
        <translation>Supposé vrai, car OVHcloud ne le précise pas :</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a letter, how calls end</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Keys are written with commas between, such as 2, 1#. Nothing is pressed as long as they are not.</source>
        <translation>Les touches s&apos;écrivent séparées par des virgules, par exemple 2, 1#. Tant que ce n&apos;est pas le cas, aucune n&apos;est composée.</translation>
    </message>
    <message>
        <source>This is no telephone number. Write it with its country code, or as in France.</source>
        <translation>Ce n&apos;est pas un numéro de téléphone. Écrivez-le avec son indicatif, ou comme en France.</translation>
    </message>
    <message>
        <source>W&amp;hen:</source>
        <translation>&amp;Quand :</translation>
    </message>
    <message>
        <source>There is nothing else live: the call is compared with itself.</source>
        <translation>Rien d&apos;autre n&apos;est en service : l&apos;appel est comparé à lui-même.</translation>
    </message>
    <message>
        <source>Reads what the members do now and how many callers wait. Nothing is changed.</source>
        <translation>Lit ce que font les membres en ce moment et combien d&apos;appelants attendent. Rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>Members as they are saved, nobody waits.</source>
        <translation>Les membres tels qu&apos;enregistrés, personne n&apos;attend.</translation>
    </message>
    <message>
        <source>Reading what goes on…</source>
        <translation>Lecture de ce qui se passe…</translation>
    </message>
    <message>
        <source>As it was at %1.</source>
        <translation>Comme à %1.</translation>
    </message>
    <message>
        <source>&amp;Caller:</source>
        <translation>A&amp;ppelant :</translation>
    </message>
    <message>
        <source>Keys &amp;pressed:</source>
        <translation>Touc&amp;hes composées :</translation>
    </message>
    <message>
        <source>Whoe&amp;ver is rung:</source>
        <translation>La perso&amp;nne appelée :</translation>
    </message>
    <message>
        <source>Co&amp;mpare with:</source>
        <translation>Co&amp;mparer avec :</translation>
    </message>
    <message>
        <source>Other moment:</source>
        <translation>Autre moment :</translation>
    </message>
    <message>
        <source>Who answe&amp;rs, one by one</source>
        <translation>Qui répond, &amp;un par un</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>E&amp;xpect this</source>
        <translation>Attendre ce &amp;résultat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Quarters o&amp;f an hour</source>
        <translation>Quarts d&apos;heure</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message numerus="yes">
        <source>Expectations (%n broken)</source>
        <translation>
            <numerusform>Appels attendus (%n non vérifié)</numerusform>
            <numerusform>Appels attendus (%n non vérifiés)</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is at this moment</source>
        <translation>Comme en ce moment</translation>
    </message>
    <message>
        <source>As sav&amp;ed</source>
        <translation>Comme enre&amp;gistré</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::SkillsPanel</name>
    <message>
        <source>Find a member by name or number</source>
        <translation>Chercher un membre par nom ou numéro</translation>
    </message>
    <message>
        <source>Only those in no queue</source>
        <translation>Seulement ceux d&apos;aucune file</translation>
    </message>
    <message>
        <source>In the order of</source>
        <translation>Dans l&apos;ordre de</translation>
    </message>
    <message>
        <source>Order of the members</source>
        <translation>Ordre des membres</translation>
    </message>
    <message>
        <source>Rings earlier</source>
        <translation>Sonne plus tôt</translation>
    </message>
    <message>
        <source>Rings later</source>
        <translation>Sonne plus tard</translation>
    </message>
    <message>
        <source>Who answers in which queue</source>
        <translation>Qui répond dans quelle file</translation>
    </message>
    <message>
        <source>Space: answers or not. Alt+Up and Alt+Down: rings earlier or later. F2: types the place.</source>
        <translation>Espace : répond ou non. Alt+Haut et Alt+Bas : sonne plus tôt ou plus tard. F2 : saisir la place.</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a member, in how many queues</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: in %n queue(s)</source>
        <translation>
            <numerusform>%1 : dans %n file</numerusform>
            <numerusform>%1 : dans %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a queue, how many members</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n member(s). A double click sorts by its order.</source>
        <translation>
            <numerusform>%1 : %n membre. Un double-clic trie selon son ordre.</numerusform>
            <numerusform>%1 : %n membres. Un double-clic trie selon son ordre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not answer in %2</source>
        <comment>a member, a queue</comment>
        <translation>%1 ne répond pas dans : %2</translation>
    </message>
    <message>
        <source>%1 answers in %2, at place %3</source>
        <comment>a member, a queue, a number</comment>
        <translation>%1 répond dans : %2, à la place %3</translation>
    </message>
    <message>
        <source>the list of members</source>
        <translation>la liste des membres</translation>
    </message>
    <message>
        <source>Here members are put into queues. Add a queue and members first, with “Add”.</source>
        <translation>Ici, les membres sont placés dans les files. Ajoutez d&apos;abord une file et des membres, par « Ajouter ».</translation>
    </message>
    <message>
        <source>No member is like that.</source>
        <translation>Aucun membre ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are in no queue.</source>
        <translation>
            <numerusform>%n membre n&apos;est dans aucune file.</numerusform>
            <numerusform>%n membres ne sont dans aucune file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s) have nobody.</source>
        <translation>
            <numerusform>%n file n&apos;a personne.</numerusform>
            <numerusform>%n files n&apos;ont personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a member into a queue</source>
        <translation>Mettre un membre dans une file</translation>
    </message>
    <message>
        <source>Take a member out of a queue</source>
        <translation>Retirer un membre d&apos;une file</translation>
    </message>
    <message>
        <source>Move a member</source>
        <translation>Déplacer un membre</translation>
    </message>
    <message>
        <source>Alt+Up in the table</source>
        <translation>Alt+Haut dans le tableau</translation>
    </message>
    <message>
        <source>Alt+Down in the table</source>
        <translation>Alt+Bas dans le tableau</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::SlotRow</name>
    <message>
        <source>Redirect call to</source>
        <translation>Rediriger l&apos;appel vers</translation>
    </message>
    <message>
        <source>Number to redirect to</source>
        <translation>Numéro vers lequel rediriger</translation>
    </message>
    <message>
        <source>Nowhere: the call ends</source>
        <translation>Nulle part : l&apos;appel se termine</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>An OVHcloud line or number</source>
        <translation>Une ligne ou un numéro OVHcloud</translation>
    </message>
    <message>
        <source>An external number</source>
        <translation>Un numéro externe</translation>
    </message>
    <message>
        <source>A voicemail</source>
        <translation>Un répondeur</translation>
    </message>
    <message>
        <source>%1: redirect call to</source>
        <comment>slot</comment>
        <translation>%1 : rediriger l&apos;appel vers</translation>
    </message>
    <message>
        <source>%1: number to redirect to</source>
        <comment>slot</comment>
        <translation>%1 : numéro vers lequel rediriger</translation>
    </message>
    <message>
        <source>at all other times, and on exceptional closing days</source>
        <translation>à tout autre moment, et les jours de fermeture exceptionnelle</translation>
    </message>
    <message>
        <source>not in the week</source>
        <translation>pas dans la semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n time slot(s) of the week</source>
        <translation>
            <numerusform>%n plage horaire de la semaine</numerusform>
            <numerusform>%n plages horaires de la semaine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::SoundChooser</name>
    <message>
        <source>sound %1</source>
        <translation>son %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Stop the sound</source>
        <translation>Arrêter le son</translation>
    </message>
    <message>
        <source>Listen to the sound</source>
        <translation>Écouter le son</translation>
    </message>
    <message>
        <source>OVHcloud gives no sound back: only those uploaded from this computer can be heard.</source>
        <translation>OVHcloud ne rend pas les sons : seuls ceux envoyés depuis cet ordinateur peuvent être écoutés.</translation>
    </message>
    <message>
        <source>Upload a sound and choose it here</source>
        <translation>Envoyer un son et le choisir ici</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::SoundList</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilisé pour</translation>
    </message>
    <message>
        <source>Can be heard here</source>
        <translation>Écoutable ici</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::SoundPlayer</name>
    <message>
        <source>This computer has no sound output.</source>
        <translation>Cet ordinateur n&apos;a pas de sortie audio.</translation>
    </message>
    <message>
        <source>The file cannot be played on this computer.</source>
        <translation>Cet ordinateur ne peut pas lire le fichier.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::SoundUpload</name>
    <message>
        <source>Name at OVHcloud:</source>
        <translation>Nom chez OVHcloud :</translation>
    </message>
    <message>
        <source>Name at OVHcloud</source>
        <translation>Nom chez OVHcloud</translation>
    </message>
    <message>
        <source>How far the upload is</source>
        <translation>Avancement de l&apos;envoi</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Annuler l&apos;envoi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and size of a file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sending the file…</source>
        <translation>Envoi du fichier…</translation>
    </message>
    <message>
        <source>OVHcloud is making a sound of it…</source>
        <translation>OVHcloud en fait un son…</translation>
    </message>
    <message>
        <source>The sound was not uploaded.</source>
        <translation>Le son n&apos;a pas été envoyé.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::SoundsPage</name>
    <message>
        <source>What callers hear</source>
        <translation>Ce qu&apos;entendent les appelants</translation>
    </message>
    <message>
        <source>When the queue is full</source>
        <translation>Quand la file est pleine</translation>
    </message>
    <message>
        <source>When nobody answers</source>
        <translation>Quand personne ne répond</translation>
    </message>
    <message>
        <source>Sounds of this number</source>
        <translation>Sons de ce numéro</translation>
    </message>
    <message>
        <source>&amp;Upload a sound…</source>
        <translation>Envo&amp;yer un son…</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Éc&amp;outer</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <translation>S&amp;upprimer…</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <translation>&amp;Plus de réglages</translation>
    </message>
    <message>
        <source>&amp;Sounds and waiting</source>
        <translation>&amp;Sons et attente</translation>
    </message>
    <message>
        <source>The sound cannot be played.</source>
        <translation>Le son ne peut pas être lu.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>There is no sound yet. Upload one, or drop a file here.</source>
        <translation>Il n&apos;y a pas encore de son. Envoyez-en un, ou déposez un fichier ici.</translation>
    </message>
    <message>
        <source>This sound was not uploaded from this computer, and OVHcloud gives none back: it cannot be heard here.</source>
        <translation>Ce son n&apos;a pas été envoyé depuis cet ordinateur, et OVHcloud n&apos;en rend aucun : il ne peut pas être écouté ici.</translation>
    </message>
    <message>
        <source>%1. Mono, 16 bits and 8 kHz sound best on the telephone. The rights to music are yours to obtain. A file can be dropped on the list.</source>
        <translation>%1. Mono, 16 bits et 8 kHz donnent le meilleur son au téléphone. Les droits sur la musique sont à votre charge. Un fichier peut être déposé sur la liste.</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <translation>Sons (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Upload a sound</source>
        <translation>Envoyer un son</translation>
    </message>
    <message>
        <source>It is used for: %1. These settings will be empty, and the sound goes when you save.</source>
        <translation>Il est utilisé pour : %1. Ces réglages seront vidés, et le son sera supprimé quand vous validerez.</translation>
    </message>
    <message>
        <source>OVHcloud deletes it at once, and nothing brings it back.</source>
        <translation>OVHcloud le supprime aussitôt, et rien ne le fait revenir.</translation>
    </message>
    <message>
        <source>Delete a sound</source>
        <translation>Supprimer un son</translation>
    </message>
    <message>
        <source>The sound “%1” will be deleted.</source>
        <translation>Le son « %1 » sera supprimé.</translation>
    </message>
    <message>
        <source>Delete the sound</source>
        <translation>Supprimer le son</translation>
    </message>
    <message>
        <source>The sound was not deleted.</source>
        <translation>Le son n&apos;a pas été supprimé.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::StaleBanner</name>
    <message>
        <source>What you see is of %1; it is tried again by itself.</source>
        <translation>Ce que vous voyez date du %1 ; une nouvelle tentative a lieu d&apos;elle-même.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::StatusWidgets</name>
    <message>
        <source>%1 (read only)</source>
        <comment>account</comment>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Nothing was heard from the server yet.</source>
        <translation>Le serveur n&apos;a pas encore répondu.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Une nouvelle tentative a lieu automatiquement.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in.</source>
        <translation>Le serveur n&apos;accepte plus cette connexion.</translation>
    </message>
    <message>
        <source>Reading groups: %1 of %2</source>
        <translation>Lecture des groupes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Data from %1</source>
        <comment>a time</comment>
        <translation>Données de %1</translation>
    </message>
    <message>
        <source>When all numbers were last read from the server.</source>
        <translation>Quand tous les numéros ont été lus pour la dernière fois sur le serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) under way</source>
        <translation>
            <numerusform>%n changement en cours</numerusform>
            <numerusform>%n changements en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Show or hide the list of changes</source>
        <translation>Afficher ou masquer la liste des changements</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::StrategyDrawing</name>
    <message>
        <source>%1 rings from %2 s to %3 s</source>
        <translation>%1 sonne de %2 s à %3 s</translation>
    </message>
    <message>
        <source>Nobody rings.</source>
        <translation>Personne ne sonne.</translation>
    </message>
    <message>
        <source>Who rings when</source>
        <translation>Qui sonne quand</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds after the call came in</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::TemplateBlanks</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Numbers, with commas between them</source>
        <translation>Numéros, séparés par des virgules</translation>
    </message>
    <message>
        <source>Name of a sound</source>
        <translation>Nom d&apos;un son</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::TemplateSaveDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>&amp;Name of the template</source>
        <translation>&amp;Nom du modèle</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>&amp;Left blank, to be given for each use:</source>
        <translation>&amp;Laissé en blanc, à indiquer à chaque utilisation :</translation>
    </message>
    <message>
        <source>Settings that are left blank</source>
        <translation>Réglages laissés en blanc</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>The set-up of the number could not be read.</source>
        <translation>Les réglages du numéro n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Save %1 as a template</source>
        <translation>Enregistrer le %1 comme modèle</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>At this number</source>
        <translation>Pour ce numéro</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is a template of that name already: choose another one.</source>
        <translation>Il existe déjà un modèle de ce nom : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The template was not stored.</source>
        <translation>Le modèle n&apos;a pas été enregistré.</translation>
    </message>
    <message>
        <source>Search among what can be left blank</source>
        <translation>Rechercher parmi ce qui peut être laissé en blanc</translation>
    </message>
    <message>
        <source>Search: a name, a number, a text</source>
        <translation>Rechercher : un nom, un numéro, un texte</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>A template is the set-up of a number with blanks to fill in. Choose a number and “Save as template” in the menu “Number” to make one.</source>
        <translation>Un modèle contient les réglages d&apos;un numéro avec des blancs à compléter. Pour en faire un, choisissez un numéro puis « Enregistrer comme modèle » dans le menu « Numéro ».</translation>
    </message>
    <message>
        <source>Templates of this account</source>
        <translation>Modèles de ce compte</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>none</source>
        <comment>blanks of a template</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Modèles (*.json)</translation>
    </message>
    <message>
        <source>The templates could not be read.</source>
        <translation>Les modèles n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Blancs</translation>
    </message>
    <message>
        <source>Another template is called “%1”.</source>
        <translation>Un autre modèle s&apos;appelle « %1 ».</translation>
    </message>
    <message>
        <source>The template was not renamed.</source>
        <translation>Le modèle n&apos;a pas été renommé.</translation>
    </message>
    <message>
        <source>Delete the template</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>The template “%1” will be deleted.</source>
        <translation>Le modèle « %1 » sera supprimé.</translation>
    </message>
    <message>
        <source>Numbers that it was applied to stay as they are.</source>
        <translation>Les numéros auxquels il a été appliqué restent comme ils sont.</translation>
    </message>
    <message>
        <source>The template was not deleted.</source>
        <translation>Le modèle n&apos;a pas été supprimé.</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>The file is no template that can be used.</source>
        <translation>Le fichier n&apos;est pas un modèle utilisable.</translation>
    </message>
    <message>
        <source>There is a template of that name already: rename it first.</source>
        <translation>Il existe déjà un modèle de ce nom : renommez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>The template was not stored.</source>
        <translation>Le modèle n&apos;a pas été enregistré.</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n&apos;a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::VxmlPage</name>
    <message>
        <source>A VXML 2.1 document on a server of yours leads the call: it speaks, listens to keys, and transfers to OVHcloud numbers.</source>
        <translation>Un document VXML 2.1, sur un de vos serveurs, mène l&apos;appel : il parle, écoute les touches et transfère vers des numéros OVHcloud.</translation>
    </message>
    <message>
        <source>No document is given yet: callers hear nothing.</source>
        <translation>Aucun document n&apos;est encore indiqué : les appelants n&apos;entendent rien.</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Vér&amp;ifier</translation>
    </message>
    <message>
        <source>Fetch the document from this computer and look through it</source>
        <translation>Aller chercher le document depuis cet ordinateur et l&apos;examiner</translation>
    </message>
    <message>
        <source>Fetches the document from this computer, without credentials, and looks through it.</source>
        <translation>Va chercher le document depuis cet ordinateur, sans identifiants, et l&apos;examine.</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Résultat de la vérification</translation>
    </message>
    <message>
        <source>When something goes wrong in a call</source>
        <translation>Quand un appel se passe mal</translation>
    </message>
    <message>
        <source>OVHcloud keeps logs of what the document did. They open in the browser, by an address that works for a while.</source>
        <translation>OVHcloud garde un journal de ce que le document a fait. Il s&apos;ouvre dans le navigateur, par une adresse valable un certain temps.</translation>
    </message>
    <message>
        <source>Fetching the document…</source>
        <translation>Document en cours de lecture…</translation>
    </message>
    <message>
        <source>The document was found: %1.</source>
        <comment>its size</comment>
        <translation>Le document a été trouvé : %1.</translation>
    </message>
    <message>
        <source>It is a well-formed VXML %1 document.</source>
        <translation>C&apos;est un document VXML %1 bien formé.</translation>
    </message>
    <message>
        <source>Line %1: not well-formed XML (%2).</source>
        <translation>Ligne %1 : XML mal formé (%2).</translation>
    </message>
    <message>
        <source>This is no VXML document: it begins with “%1”.</source>
        <translation>Ce n&apos;est pas un document VXML : il commence par « %1 ».</translation>
    </message>
    <message>
        <source>The document does not say its version; OVHcloud reads VXML 2.1.</source>
        <translation>Le document n&apos;indique pas sa version ; OVHcloud lit le VXML 2.1.</translation>
    </message>
    <message>
        <source>The document is VXML %1; OVHcloud reads 2.1.</source>
        <translation>Le document est en VXML %1 ; OVHcloud lit le 2.1.</translation>
    </message>
    <message>
        <source>Line %1: VXML 2.1 has no element “%2”.</source>
        <translation>Ligne %1 : le VXML 2.1 n&apos;a pas d&apos;élément « %2 ».</translation>
    </message>
    <message>
        <source>Line %1: there is no form or menu “%2” in the document.</source>
        <translation>Ligne %1 : le document n&apos;a ni formulaire ni menu « %2 ».</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no telephone number to transfer to.</source>
        <translation>Ligne %1 : « %2 » n&apos;est pas un numéro de téléphone vers lequel transférer.</translation>
    </message>
    <message>
        <source>Line %1: the script computes where to transfer; make sure that it is an OVHcloud number.</source>
        <translation>Ligne %1 : le script calcule la destination du transfert ; assurez-vous que c&apos;est un numéro OVHcloud.</translation>
    </message>
    <message>
        <source>Line %1: transfers to %2, a number of this account.</source>
        <translation>Ligne %1 : transfère vers le %2, un numéro de ce compte.</translation>
    </message>
    <message>
        <source>Line %1: transfers to %2, which is no number of this account. OVHcloud transfers to its own numbers only.</source>
        <translation>Ligne %1 : transfère vers le %2, qui n&apos;est pas un numéro de ce compte. OVHcloud ne transfère que vers ses propres numéros.</translation>
    </message>
    <message>
        <source>Not checked: this program fetches over https:// only.</source>
        <translation>Non vérifié : ce programme ne lit que des adresses en https://.</translation>
    </message>
    <message>
        <source>The server has no document at this address.</source>
        <translation>Le serveur n&apos;a pas de document à cette adresse.</translation>
    </message>
    <message>
        <source>The server refuses the document to strangers, such as OVHcloud.</source>
        <translation>Le serveur refuse le document aux inconnus, comme l&apos;est OVHcloud.</translation>
    </message>
    <message>
        <source>The server answered with the error %1.</source>
        <translation>Le serveur a répondu par l&apos;erreur %1.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid.</source>
        <translation>Le certificat du serveur n&apos;est pas valable.</translation>
    </message>
    <message>
        <source>The document cannot be fetched: it is too large, or one redirection follows another.</source>
        <translation>Le document ne peut pas être lu : il est trop grand, ou les redirections s&apos;enchaînent.</translation>
    </message>
    <message>
        <source>The server cannot be reached from this computer.</source>
        <translation>Le serveur n&apos;est pas joignable depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>The logs cannot be opened.</source>
        <translation>Le journal ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Give the &amp;address of a document</source>
        <translation>Indiquer l&apos;a&amp;dresse d&apos;un document</translation>
    </message>
    <message>
        <source>Open the lo&amp;gs</source>
        <translation>&amp;Ouvrir le journal</translation>
    </message>
    <message>
        <source>V&amp;XML</source>
        <translation>V&amp;XML</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::Wallboard</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>En communication</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Qualité de service</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>%1 – Wallboard</source>
        <translation>%1 – Affichage mural</translation>
    </message>
    <message>
        <source>Not up to date: of %1</source>
        <translation>Pas à jour : état du %1</translation>
    </message>
    <message>
        <source>Reading what goes on…</source>
        <translation>Lecture de ce qui se passe…</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Available agents</source>
        <translation>Agents disponibles</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::WebAccessBox</name>
    <message>
        <source>Create an address</source>
        <translation>Créer une adresse</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>Regénérer…</translation>
    </message>
    <message>
        <source>A new address in place of this one, which stops working</source>
        <translation>Une nouvelle adresse à la place de celle-ci, qui ne fonctionnera plus</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n&apos;y en a pas encore.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of this kind: regenerating or deleting takes them along.</source>
        <translation>
            <numerusform>%n autre de ce type : regénérer ou supprimer l&apos;emporte aussi.</numerusform>
            <numerusform>%n autres de ce type : regénérer ou supprimer les emporte aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what: button</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::WebAccessPage</name>
    <message>
        <source>Web pages of this conference, open to whoever has their address: to see who takes part, or to lead it.</source>
        <translation>Pages web de cette conférence, ouvertes à qui en connaît l&apos;adresse : pour voir qui participe, ou pour l&apos;animer.</translation>
    </message>
    <message>
        <source>Reading the addresses…</source>
        <translation>Lecture des adresses…</translation>
    </message>
    <message>
        <source>&amp;Web access</source>
        <translation>Accès &amp;web</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Follow-up URL</source>
        <translation>URL de suivi</translation>
    </message>
    <message>
        <source>For participants: who is in the conference, and who speaks.</source>
        <translation>Pour les participants : qui est dans la conférence, et qui parle.</translation>
    </message>
    <message>
        <source>Control URL</source>
        <translation>URL de contrôle</translation>
    </message>
    <message>
        <source>For whoever leads it: mute and remove participants. Treat it like a password.</source>
        <translation>Pour qui l&apos;anime : couper le micro des participants, les expulser. À traiter comme un mot de passe.</translation>
    </message>
    <message>
        <source>The addresses could not be read.</source>
        <translation>Les adresses n&apos;ont pas pu être lues.</translation>
    </message>
    <message>
        <source>No address was created.</source>
        <translation>Aucune adresse n&apos;a été créée.</translation>
    </message>
    <message>
        <source>Regenerate the address</source>
        <translation>Regénérer l&apos;adresse</translation>
    </message>
    <message>
        <source>The present address stops working.</source>
        <translation>L&apos;adresse actuelle ne fonctionnera plus.</translation>
    </message>
    <message>
        <source>Whoever uses it needs the new one.</source>
        <translation>Les personnes qui l&apos;utilisent auront besoin de la nouvelle.</translation>
    </message>
    <message>
        <source>The address was not regenerated.</source>
        <translation>L&apos;adresse n&apos;a pas été regénérée.</translation>
    </message>
    <message>
        <source>Delete the address</source>
        <translation>Supprimer l&apos;adresse</translation>
    </message>
    <message>
        <source>Nobody can control the conference on the web any more.</source>
        <translation>Plus personne ne pourra contrôler la conférence sur le web.</translation>
    </message>
    <message>
        <source>Nobody can follow the conference on the web any more.</source>
        <translation>Plus personne ne pourra suivre la conférence sur le web.</translation>
    </message>
    <message>
        <source>The address was not deleted.</source>
        <translation>L&apos;adresse n&apos;a pas été supprimée.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::WeekEditor</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: closing hours</source>
        <translation>%1 : horaires de fermeture</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::WeekPanel</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>&amp;Copy day to…</source>
        <translation>&amp;Copier le jour…</translation>
    </message>
    <message>
        <source>Use &amp;as</source>
        <translation>Con&amp;vertir en</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Join with next</source>
        <translation>&amp;Joindre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Import time slots</source>
        <translation>Importer des plages horaires</translation>
    </message>
    <message>
        <source>Time slots (*.json)</source>
        <translation>Plages horaires (*.json)</translation>
    </message>
    <message>
        <source>Export time slots</source>
        <translation>Exporter les plages horaires</translation>
    </message>
    <message>
        <source>hours.json</source>
        <translation>horaires.json</translation>
    </message>
    <message>
        <source>What is drawn next: %1</source>
        <translation>Ce qui sera dessiné : %1</translation>
    </message>
    <message>
        <source>Makes two ranges of one, at the cursor</source>
        <translation>Fait deux plages d&apos;une seule, à l&apos;endroit du curseur</translation>
    </message>
    <message>
        <source>Makes one range of this one and the next one of the day</source>
        <translation>Réunit cette plage et la suivante du même jour</translation>
    </message>
    <message>
        <source>&amp;Import time slots…</source>
        <translation>&amp;Importer des plages horaires…</translation>
    </message>
    <message>
        <source>&amp;Export time slots…</source>
        <translation>&amp;Exporter les plages horaires…</translation>
    </message>
    <message>
        <source>Drag over free time to make a range; drag its ends or its middle to change it. With the keyboard: the arrows move the cursor, Enter makes a range, Shift and the arrows move its end, Ctrl and Shift its beginning, Alt and the arrows the whole range, Delete takes it away.</source>
        <translation>Faites glisser la souris sur un temps libre pour créer une plage ; faites glisser ses bords ou son milieu pour la modifier. Au clavier : les flèches déplacent le curseur, Entrée crée une plage, Maj et les flèches déplacent sa fin, Ctrl et Maj son début, Alt et les flèches toute la plage, Suppr l&apos;enlève.</translation>
    </message>
    <message>
        <source>No time slot yet: drag over the hours in which calls are taken, or press Enter there.</source>
        <translation>Aucune plage horaire pour l&apos;instant : faites glisser la souris sur les heures où l&apos;on répond, ou appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>no time slots</source>
        <translation>aucune plage horaire</translation>
    </message>
    <message>
        <source>This range is too short to be split.</source>
        <translation>Cette plage est trop courte pour être coupée.</translation>
    </message>
    <message>
        <source>There is no next range of the same kind on this day.</source>
        <translation>Il n&apos;y a pas de plage suivante du même genre ce jour-là.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Le fichier n&apos;a pas pu être lu : %1</translation>
    </message>
    <message numerus="yes">
        <source>The week is replaced by the %n time slot(s) of the file.</source>
        <translation>
            <numerusform>La semaine est remplacée par la plage horaire du fichier.</numerusform>
            <numerusform>La semaine est remplacée par les %n plages horaires du fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent to OVHcloud before you save.</source>
        <translation>Rien n&apos;est envoyé à OVHcloud avant que vous ne validiez.</translation>
    </message>
    <message>
        <source>Replace the week</source>
        <translation>Remplacer la semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n time slot(s) were taken from the file.</source>
        <translation>
            <numerusform>%n plage horaire a été reprise du fichier.</numerusform>
            <numerusform>%n plages horaires ont été reprises du fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n&apos;a pas pu être écrit : %1</translation>
    </message>
    <message>
        <source>The time slots are in the file.</source>
        <translation>Les plages horaires sont dans le fichier.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::WelcomePage</name>
    <message>
        <source>Welcome to Aiguilleur</source>
        <translation>Bienvenue dans Aiguilleur</translation>
    </message>
    <message>
        <source>All your OVHcloud telephone numbers in one window: choose what happens when each of them is called, and know for certain when it has taken effect.</source>
        <translation>Tous vos numéros de téléphone OVHcloud dans une fenêtre&#xa0;: choisissez ce qui se passe quand on appelle chacun d&apos;eux, et sachez avec certitude quand c&apos;est en service.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Sign in to OVHcloud</source>
        <translation>Se connecter à OVHcloud</translation>
    </message>
    <message>
        <source>Your browser opens OVHcloud&apos;s page, where you allow this program to see and change your numbers. A service account works too.</source>
        <translation>Votre navigateur ouvre la page d&apos;OVHcloud, où vous autorisez ce programme à voir et modifier vos numéros. Un compte de service convient aussi.</translation>
    </message>
    <message>
        <source>Use the keys of an ovh.conf file</source>
        <translation>Utiliser les clés d&apos;un fichier ovh.conf</translation>
    </message>
    <message>
        <source>Try it on the sandbox</source>
        <translation>Essayer dans le bac à sable</translation>
    </message>
    <message>
        <source>Made-up companies and numbers on this computer. Nothing leaves it, nothing can break, no account is needed.</source>
        <translation>Des entreprises et des numéros inventés sur cet ordinateur. Rien n&apos;en sort, rien ne peut casser, aucun compte n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>Aiguilleur is independent software. It is not made or supported by OVHcloud.</source>
        <translation>Aiguilleur est un logiciel indépendant. Il n&apos;est ni réalisé ni pris en charge par OVHcloud.</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Continuer avec %1</translation>
    </message>
    <message>
        <source>The account that you used last.</source>
        <translation>Le dernier compte utilisé.</translation>
    </message>
    <message>
        <source>One was found on this computer. Its keys are read each time and never copied.</source>
        <translation>Un fichier a été trouvé sur cet ordinateur. Ses clés sont lues à chaque fois et jamais copiées.</translation>
    </message>
    <message>
        <source>None was found in the usual places; you choose the file. Its keys are read each time and never copied.</source>
        <translation>Aucun n&apos;a été trouvé aux endroits habituels&#xa0;; vous choisissez le fichier. Ses clés sont lues à chaque fois et jamais copiées.</translation>
    </message>
</context>
<context>
    <name>Aiguilleur::Words::Text</name>
    <message>
        <source>under way at OVHcloud</source>
        <translation>en cours chez OVHcloud</translation>
    </message>
    <message>
        <source>paused by OVHcloud</source>
        <translation>mis en pause par OVHcloud</translation>
    </message>
    <message>
        <source>waiting at OVHcloud</source>
        <translation>en attente chez OVHcloud</translation>
    </message>
    <message>
        <source>OVHcloud says: “%1”</source>
        <translation>OVHcloud répond&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The change was never sent to OVHcloud. Nothing was changed.</source>
        <translation>Le changement n&apos;a jamais été envoyé à OVHcloud. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>What is configured now could not be copied, so nothing was sent. Nothing was changed.</source>
        <translation>La configuration actuelle n&apos;a pas pu être copiée&#xa0;: rien n&apos;a été envoyé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>OVHcloud refused the change.</source>
        <translation>OVHcloud a refusé le changement.</translation>
    </message>
    <message>
        <source>OVHcloud accepted the change but could not carry it out.</source>
        <translation>OVHcloud a accepté le changement mais n&apos;a pas pu l&apos;effectuer.</translation>
    </message>
    <message>
        <source>OVHcloud reports that the change has ended, but the number still has its former configuration.</source>
        <translation>OVHcloud annonce la fin du changement, mais le numéro a toujours son ancienne configuration.</translation>
    </message>
    <message>
        <source>The number no longer exists in your account.</source>
        <translation>Le numéro n&apos;existe plus dans votre compte.</translation>
    </message>
    <message>
        <source>Somebody else gave the number another configuration in the meantime.</source>
        <translation>Quelqu&apos;un d&apos;autre a donné entre-temps une autre configuration au numéro.</translation>
    </message>
    <message>
        <source>The change could not be written down on this computer, so nothing was sent. Nothing was changed.</source>
        <translation>Le changement n&apos;a pas pu être noté sur cet ordinateur&#xa0;: rien n&apos;a été envoyé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The change failed.</source>
        <translation>Le changement a échoué.</translation>
    </message>
    <message>
        <source>Try again when you are connected.</source>
        <translation>Réessayez une fois connecté.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Make room on the disk or check that your home folder can be written, then try again.</source>
        <translation>Libérez de la place sur le disque ou vérifiez que votre dossier personnel est accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, ask OVHcloud&apos;s support and give them the details.</source>
        <translation>Réessayez. Si l&apos;échec se répète, contactez l&apos;assistance OVHcloud en lui donnant les détails.</translation>
    </message>
    <message>
        <source>Refresh the list of numbers.</source>
        <translation>Actualisez la liste des numéros.</translation>
    </message>
    <message>
        <source>Look at the present configuration, then decide whether to change it again.</source>
        <translation>Regardez la configuration actuelle, puis décidez s&apos;il faut la changer à nouveau.</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>keeping a copy of what is configured</source>
        <translation>copie de la configuration actuelle</translation>
    </message>
    <message>
        <source>being sent to OVHcloud</source>
        <translation>envoi à OVHcloud</translation>
    </message>
    <message>
        <source>checking the result</source>
        <translation>vérification du résultat</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>appliquée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>outcome not known</source>
        <translation>issue inconnue</translation>
    </message>
    <message>
        <source>asking OVHcloud how far it is</source>
        <translation>interrogation d&apos;OVHcloud sur l&apos;avancement</translation>
    </message>
    <message>
        <source>The change was given up before anything was sent. Nothing was changed.</source>
        <translation>Le changement a été abandonné avant tout envoi. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>It cannot be found out how the change ended.</source>
        <translation>Impossible de savoir comment le changement s&apos;est terminé.</translation>
    </message>
    <message>
        <source>Look at the present configuration of the number.</source>
        <translation>Regardez la configuration actuelle du numéro.</translation>
    </message>
    <message>
        <source>another configuration</source>
        <translation>une autre configuration</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>present configuration → new configuration</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Calls go straight to another line.</source>
        <translation>Les appels vont directement vers une autre ligne.</translation>
    </message>
    <message>
        <source>Replace the call forwarding</source>
        <translation>Remplacer la redirection d&apos;appels</translation>
    </message>
    <message>
        <source>The present call forwarding will be replaced.</source>
        <translation>La redirection d&apos;appels actuelle sera remplacée.</translation>
    </message>
    <message>
        <source>Delete the call forwarding</source>
        <translation>Supprimer la redirection d&apos;appels</translation>
    </message>
    <message>
        <source>Callers wait in a queue until one of its lines answers.</source>
        <translation>Les appelants patientent dans une file jusqu&apos;à ce qu&apos;une de ses lignes réponde.</translation>
    </message>
    <message>
        <source>Replace the call queue</source>
        <translation>Remplacer la file d&apos;appels</translation>
    </message>
    <message>
        <source>The present call queue will be replaced.</source>
        <translation>La file d&apos;appels actuelle sera remplacée.</translation>
    </message>
    <message>
        <source>Delete the call queue</source>
        <translation>Supprimer la file d&apos;appels</translation>
    </message>
    <message>
        <source>Everybody who calls is in the same conference room.</source>
        <translation>Toutes les personnes qui appellent sont dans la même salle de conférence.</translation>
    </message>
    <message>
        <source>Replace the conference</source>
        <translation>Remplacer la conférence</translation>
    </message>
    <message>
        <source>The present conference will be replaced.</source>
        <translation>La conférence actuelle sera remplacée.</translation>
    </message>
    <message>
        <source>Delete the conference</source>
        <translation>Supprimer la conférence</translation>
    </message>
    <message>
        <source>Callers hear a menu and choose with the keys of their telephone.</source>
        <translation>Les appelants entendent un menu et choisissent avec les touches de leur téléphone.</translation>
    </message>
    <message>
        <source>Replace the interactive voice server</source>
        <translation>Remplacer le serveur vocal interactif</translation>
    </message>
    <message>
        <source>The present interactive voice server will be replaced.</source>
        <translation>Le serveur vocal interactif actuel sera remplacé.</translation>
    </message>
    <message>
        <source>Delete the interactive voice server</source>
        <translation>Supprimer le serveur vocal interactif</translation>
    </message>
    <message>
        <source>A script on your own web server leads the call.</source>
        <translation>Un script sur votre propre serveur web conduit l&apos;appel.</translation>
    </message>
    <message>
        <source>Replace the VXML IVR</source>
        <translation>Remplacer le SVI VXML</translation>
    </message>
    <message>
        <source>The present VXML IVR will be replaced.</source>
        <translation>Le SVI VXML actuel sera remplacé.</translation>
    </message>
    <message>
        <source>Delete the VXML IVR</source>
        <translation>Supprimer le SVI VXML</translation>
    </message>
    <message>
        <source>Callers follow the path that you designed: menus, conditions and queues.</source>
        <translation>Les appelants suivent le parcours que vous avez conçu&#xa0;: menus, conditions et files.</translation>
    </message>
    <message>
        <source>Replace the Contact Center Solution</source>
        <translation>Remplacer la Contact Center Solution</translation>
    </message>
    <message>
        <source>The present Contact Center Solution will be replaced.</source>
        <translation>La Contact Center Solution actuelle sera remplacée.</translation>
    </message>
    <message>
        <source>Delete the Contact Center Solution</source>
        <translation>Supprimer la Contact Center Solution</translation>
    </message>
    <message>
        <source>Nobody answers: this number has no configuration.</source>
        <translation>Personne ne répond&#xa0;: ce numéro n&apos;a pas de configuration.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Paramétrer</translation>
    </message>
    <message>
        <source>Callers leave a message on a voicemail.</source>
        <translation>Les appelants laissent un message sur un répondeur.</translation>
    </message>
    <message>
        <source>Replace the voicemail</source>
        <translation>Remplacer le répondeur</translation>
    </message>
    <message>
        <source>The present voicemail will be replaced.</source>
        <translation>Le répondeur actuel sera remplacé.</translation>
    </message>
    <message>
        <source>Delete the voicemail</source>
        <translation>Supprimer le répondeur</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>Remplacer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The present configuration “%1” will be replaced.</source>
        <translation>La configuration actuelle «&#xa0;%1&#xa0;» sera remplacée.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Aiguilleur slows down and goes on by itself.</source>
        <translation>Aiguilleur ralentit et continue de lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>Aiguilleur waits %n second(s) and goes on by itself.</source>
        <translation>
            <numerusform>Aiguilleur attend %n seconde et continue de lui-même.</numerusform>
            <numerusform>Aiguilleur attend %n secondes et continue de lui-même.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a moment. If it lasts, ask OVHcloud&apos;s support and give them the details.</source>
        <translation>Réessayez dans un moment. Si cela dure, contactez l&apos;assistance OVHcloud en lui donnant les détails.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L&apos;opération a été annulée.</translation>
    </message>
    <message>
        <source>OVHcloud cannot be reached.</source>
        <translation>OVHcloud est injoignable.</translation>
    </message>
    <message>
        <source>The connection to OVHcloud was lost in the middle of an answer.</source>
        <translation>La connexion à OVHcloud a été coupée au milieu d&apos;une réponse.</translation>
    </message>
    <message>
        <source>OVHcloud did not answer in time.</source>
        <translation>OVHcloud n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection is not safe: the server could not prove that it is OVHcloud.</source>
        <translation>La connexion n&apos;est pas sûre&#xa0;: le serveur n&apos;a pas pu prouver qu&apos;il est OVHcloud.</translation>
    </message>
    <message>
        <source>The address of the server is not safe: it does not begin with https.</source>
        <translation>L&apos;adresse du serveur n&apos;est pas sûre&#xa0;: elle ne commence pas par https.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n&apos;êtes pas connecté.</translation>
    </message>
    <message>
        <source>OVHcloud does not know the application key.</source>
        <translation>OVHcloud ne connaît pas la clé d&apos;application.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer valid: it has expired or was revoked.</source>
        <translation>Votre connexion n&apos;est plus valable&#xa0;: elle a expiré ou a été révoquée.</translation>
    </message>
    <message>
        <source>OVHcloud refused the application secret.</source>
        <translation>OVHcloud a refusé le secret d&apos;application.</translation>
    </message>
    <message>
        <source>The clock of this computer differs too much from OVHcloud&apos;s.</source>
        <translation>L&apos;horloge de cet ordinateur diffère trop de celle d&apos;OVHcloud.</translation>
    </message>
    <message>
        <source>OVHcloud does not know this service account, or its secret is wrong.</source>
        <translation>OVHcloud ne connaît pas ce compte de service, ou son secret est faux.</translation>
    </message>
    <message>
        <source>Your sign-in does not allow this.</source>
        <translation>Votre connexion ne le permet pas.</translation>
    </message>
    <message>
        <source>Your OVHcloud account has no right to do this.</source>
        <translation>Votre compte OVHcloud n&apos;a pas le droit de le faire.</translation>
    </message>
    <message>
        <source>OVHcloud does not allow this.</source>
        <translation>OVHcloud ne le permet pas.</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>Ce qui a été saisi ne convient pas.</translation>
    </message>
    <message>
        <source>OVHcloud did not accept the request.</source>
        <translation>OVHcloud n&apos;a pas accepté la demande.</translation>
    </message>
    <message>
        <source>It does not exist at OVHcloud, or no longer.</source>
        <translation>Cela n&apos;existe pas ou plus chez OVHcloud.</translation>
    </message>
    <message>
        <source>Another change is under way for the same number.</source>
        <translation>Un autre changement est en cours pour le même numéro.</translation>
    </message>
    <message>
        <source>The telephony group has expired.</source>
        <translation>Le groupe de téléphonie a expiré.</translation>
    </message>
    <message>
        <source>OVHcloud asks for fewer requests at a time.</source>
        <translation>OVHcloud demande d&apos;espacer les requêtes.</translation>
    </message>
    <message>
        <source>OVHcloud has a problem of its own at the moment.</source>
        <translation>OVHcloud rencontre un problème de son côté en ce moment.</translation>
    </message>
    <message>
        <source>OVHcloud&apos;s answer could not be understood.</source>
        <translation>La réponse d&apos;OVHcloud n&apos;a pas pu être comprise.</translation>
    </message>
    <message>
        <source>The data on this computer could not be read or written.</source>
        <translation>Les données de cet ordinateur n&apos;ont pas pu être lues ou écrites.</translation>
    </message>
    <message>
        <source>The keychain of this computer is missing or refused.</source>
        <translation>Le trousseau de clés de cet ordinateur est absent ou refuse l&apos;accès.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Quelque chose s&apos;est mal passé.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Vérifiez la connexion au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address of the server, and whether a proxy or another program on your network inspects connections.</source>
        <translation>Rien n&apos;a été envoyé. Vérifiez l&apos;adresse du serveur, et si un proxy ou un autre programme de votre réseau inspecte les connexions.</translation>
    </message>
    <message>
        <source>Nothing was sent. Use an address that begins with https.</source>
        <translation>Rien n&apos;a été envoyé. Utilisez une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Check the keys, and that they belong to the chosen region, then sign in again.</source>
        <translation>Vérifiez les clés et leur région, puis connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer, then try again.</source>
        <translation>Réglez la date et l&apos;heure de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Sign in again and grant reading and changing telephony.</source>
        <translation>Connectez-vous à nouveau en autorisant la lecture et la modification de la téléphonie.</translation>
    </message>
    <message>
        <source>Ask the administrator of the OVHcloud account to grant the right that the details name.</source>
        <translation>Demandez à l&apos;administrateur du compte OVHcloud d&apos;accorder le droit nommé dans les détails.</translation>
    </message>
    <message>
        <source>Look under Details for OVHcloud&apos;s reason.</source>
        <translation>La raison donnée par OVHcloud figure sous Détails.</translation>
    </message>
    <message>
        <source>Look under Details for the reason.</source>
        <translation>La raison figure sous Détails.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Attendez qu&apos;il soit terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>Renew the group at OVHcloud; until then its numbers can only be looked at.</source>
        <translation>Renouvelez le groupe chez OVHcloud&#xa0;; d&apos;ici là ses numéros ne peuvent être que consultés.</translation>
    </message>
    <message>
        <source>Try again. If it lasts, a newer version of Aiguilleur may be needed.</source>
        <translation>Réessayez. Si cela dure, une version plus récente d&apos;Aiguilleur est peut-être nécessaire.</translation>
    </message>
    <message>
        <source>You are signed in for this session only, and will have to sign in again next time.</source>
        <translation>Vous êtes connecté pour cette session seulement et devrez vous reconnecter la prochaine fois.</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Statut %1</translation>
    </message>
    <message>
        <source>OVHcloud query id: %1</source>
        <translation>Identifiant de requête OVHcloud&#xa0;: %1</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>the destination %1</source>
        <translation>la destination %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time slot(s)</source>
        <translation>
            <numerusform>%n plage horaire</numerusform>
            <numerusform>%n plages horaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceptional closing(s)</source>
        <translation>
            <numerusform>%n fermeture exceptionnelle</numerusform>
            <numerusform>%n fermetures exceptionnelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered number(s)</source>
        <translation>
            <numerusform>%n numéro filtré</numerusform>
            <numerusform>%n numéros filtrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound(s)</source>
        <translation>
            <numerusform>%n son</numerusform>
            <numerusform>%n sons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spoken text(s)</source>
        <translation>
            <numerusform>%n texte lu</numerusform>
            <numerusform>%n textes lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n menu(s)</source>
        <translation>
            <numerusform>%n menu</numerusform>
            <numerusform>%n menus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n menu key(s)</source>
        <translation>
            <numerusform>%n touche de menu</numerusform>
            <numerusform>%n touches de menu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n web address(es) to follow it</source>
        <translation>
            <numerusform>%n adresse web de suivi</numerusform>
            <numerusform>%n adresses web de suivi</numerusform>
        </translation>
    </message>
    <message>
        <source>the script %1</source>
        <translation>le script %1</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n réglage</numerusform>
            <numerusform>%n réglages</numerusform>
        </translation>
    </message>
    <message>
        <source>Alias number</source>
        <translation>Numéro alias</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country (telephone prefix)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>telephony group</comment>
        <translation>expiré</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>telephony group</comment>
        <translation>clôturé</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>telephony group</comment>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>il y a %n s</numerusform>
            <numerusform>il y a %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Tous en même temps</translation>
    </message>
    <message>
        <source>All lines ring; the first one to answer takes the call.</source>
        <translation>Toutes les lignes sonnent&#xa0;; la première qui répond prend l&apos;appel.</translation>
    </message>
    <message>
        <source>In list order</source>
        <translation>Selon l&apos;ordre défini dans la liste</translation>
    </message>
    <message>
        <source>The lines ring one after another, in the order of the list.</source>
        <translation>Les lignes sonnent l&apos;une après l&apos;autre, dans l&apos;ordre de la liste.</translation>
    </message>
    <message>
        <source>In list order, cumulative</source>
        <translation>Selon l&apos;ordre défini dans la liste, cumulé</translation>
    </message>
    <message>
        <source>The lines ring one after another, in the order of the list, and go on ringing until somebody answers.</source>
        <translation>Les lignes sonnent l&apos;une après l&apos;autre, dans l&apos;ordre de la liste, et continuent de sonner jusqu&apos;à ce que quelqu&apos;un réponde.</translation>
    </message>
    <message>
        <source>Longest since last hang-up</source>
        <translation>Le plus ancien à avoir raccroché</translation>
    </message>
    <message>
        <source>The line whose last call ended longest ago rings first.</source>
        <translation>La ligne dont le dernier appel est terminé depuis le plus longtemps sonne en premier.</translation>
    </message>
    <message>
        <source>Most to least available</source>
        <translation>Du plus disponible au moins disponible</translation>
    </message>
    <message>
        <source>The line that has been available in the queue for the longest time rings first.</source>
        <translation>La ligne disponible dans la file depuis le plus longtemps sonne en premier.</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>Selon une répartition de charge</translation>
    </message>
    <message>
        <source>Calls are shared out: the line that has been free for the longest time since its last call rings first.</source>
        <translation>Les appels sont répartis&#xa0;: la ligne libre depuis le plus longtemps après son dernier appel sonne en premier.</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>One line after another rings, chosen at random.</source>
        <translation>Les lignes sonnent l&apos;une après l&apos;autre, tirées au hasard.</translation>
    </message>
    <message>
        <source>The caller&apos;s number</source>
        <translation>Le numéro de l&apos;appelant</translation>
    </message>
    <message>
        <source>Both numbers</source>
        <translation>Les deux numéros</translation>
    </message>
    <message>
        <source>The number of the call queue</source>
        <translation>Le numéro de la file d&apos;appels</translation>
    </message>
    <message>
        <source>Send to voicemail</source>
        <translation>Renvoyer sur un répondeur</translation>
    </message>
    <message>
        <source>Play an overflow announcement</source>
        <translation>Jouer une annonce de débordement</translation>
    </message>
    <message>
        <source>Play a closing announcement</source>
        <translation>Jouer une annonce de fermeture</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un numéro</translation>
    </message>
    <message>
        <source>One of your lines or numbers, or an external number with its country code.</source>
        <translation>Une de vos lignes, un de vos numéros, ou un numéro externe avec son indicatif.</translation>
    </message>
    <message>
        <source>A voicemail</source>
        <translation>Un répondeur</translation>
    </message>
    <message>
        <source>The voicemail of that line answers; the line does not ring.</source>
        <translation>Le répondeur de cette ligne répond&#xa0;; la ligne ne sonne pas.</translation>
    </message>
    <message>
        <source>No filtering</source>
        <translation>Aucun filtrage</translation>
    </message>
    <message>
        <source>Everybody can call, but for anonymous callers if these are rejected.</source>
        <translation>Tout le monde peut appeler, sauf les anonymes s&apos;ils sont rejetés.</translation>
    </message>
    <message>
        <source>Incoming calls rejected (blacklist)</source>
        <translation>Appels entrants refusés (liste noire)</translation>
    </message>
    <message>
        <source>Everybody can call, but for the numbers of the blacklist.</source>
        <translation>Tout le monde peut appeler, sauf les numéros de la liste noire.</translation>
    </message>
    <message>
        <source>Incoming calls allowed (whitelist)</source>
        <translation>Appels entrants autorisés (liste blanche)</translation>
    </message>
    <message>
        <source>Nobody can call, but for the numbers of the whitelist.</source>
        <translation>Personne ne peut appeler, sauf les numéros de la liste blanche.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Aucun rapport</translation>
    </message>
    <message>
        <source>Send to the email address on my account</source>
        <translation>Recevoir sur l&apos;adresse e-mail de mon compte</translation>
    </message>
    <message>
        <source>Send to another email address</source>
        <translation>Recevoir sur une autre adresse e-mail</translation>
    </message>
    <message>
        <source>The line rings.</source>
        <translation>La ligne sonne.</translation>
    </message>
    <message>
        <source>The line stays in the list and does not ring.</source>
        <translation>La ligne reste dans la liste et ne sonne pas.</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>The line does not ring until its break is over.</source>
        <translation>La ligne ne sonne pas tant que sa pause n&apos;est pas finie.</translation>
    </message>
    <message>
        <source>OVHcloud SIP line</source>
        <translation>Ligne SIP OVHcloud</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Numéro externe</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires d&apos;ouverture</translation>
    </message>
    <message>
        <source>Callers enter the queue.</source>
        <translation>Les appelants entrent dans la file.</translation>
    </message>
    <message>
        <source>Slot 1</source>
        <translation>Créneau 1</translation>
    </message>
    <message>
        <source>Slot 2</source>
        <translation>Créneau 2</translation>
    </message>
    <message>
        <source>Slot 3</source>
        <translation>Créneau 3</translation>
    </message>
    <message>
        <source>Closing hours</source>
        <translation>Horaires de fermeture</translation>
    </message>
    <message>
        <source>Closing hours are everything outside the time slots.</source>
        <translation>La fermeture, c&apos;est tout ce qui est en dehors des plages horaires.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours chômés</translation>
    </message>
    <message>
        <source>Calls go where they go in closing hours.</source>
        <translation>Les appels vont là où ils vont aux horaires de fermeture.</translation>
    </message>
    <message>
        <source>Calls go where slot 1 leads.</source>
        <translation>Les appels vont là où mène le créneau 1.</translation>
    </message>
    <message>
        <source>Calls go where slot 2 leads.</source>
        <translation>Les appels vont là où mène le créneau 2.</translation>
    </message>
    <message>
        <source>Calls go where slot 3 leads.</source>
        <translation>Les appels vont là où mène le créneau 3.</translation>
    </message>
    <message>
        <source>Blacklist</source>
        <translation>Liste noire</translation>
    </message>
    <message>
        <source>Whitelist</source>
        <translation>Liste blanche</translation>
    </message>
    <message>
        <source>Blacklist of called numbers</source>
        <translation>Liste noire des numéros appelés</translation>
    </message>
    <message>
        <source>Whitelist of called numbers</source>
        <translation>Liste blanche des numéros appelés</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Ringing strategy</source>
        <translation>Stratégie de sonnerie</translation>
    </message>
    <message>
        <source>In which order the lines of the queue ring when somebody calls.</source>
        <translation>Dans quel ordre les lignes de la file sonnent quand quelqu&apos;un appelle.</translation>
    </message>
    <message>
        <source>Number displayed</source>
        <translation>Numéro à afficher</translation>
    </message>
    <message>
        <source>What the telephones of the queue show while they ring.</source>
        <translation>Ce que montrent les téléphones de la file quand ils sonnent.</translation>
    </message>
    <message>
        <source>Reject anonymous calls automatically</source>
        <translation>Rejeter automatiquement les appels anonymes</translation>
    </message>
    <message>
        <source>Callers who hide their number hear a message and are not put through.</source>
        <translation>Qui masque son numéro entend un message et n&apos;est pas mis en relation.</translation>
    </message>
    <message>
        <source>Agent status IVR</source>
        <translation>IVR de changement de statut</translation>
    </message>
    <message>
        <source>The people of the queue can change their status from their telephone.</source>
        <translation>Les agents de la file peuvent changer de statut depuis leur téléphone.</translation>
    </message>
    <message>
        <source>Announcement before hold</source>
        <translation>Annonce avant mise en attente</translation>
    </message>
    <message>
        <source>Played to its end before the caller enters the queue.</source>
        <translation>Jouée jusqu&apos;au bout avant que l&apos;appelant entre dans la file.</translation>
    </message>
    <message>
        <source>Hold music</source>
        <translation>Musique d&apos;attente</translation>
    </message>
    <message>
        <source>Played again and again until somebody answers.</source>
        <translation>Jouée en boucle jusqu&apos;à ce que quelqu&apos;un réponde.</translation>
    </message>
    <message>
        <source>Closing announcement</source>
        <translation>Annonce sur fermeture</translation>
    </message>
    <message>
        <source>Played when the number is closed. The OVHcloud panel no longer offers it.</source>
        <translation>Jouée quand le numéro est fermé. L&apos;espace client OVHcloud ne la propose plus.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Répondeur</translation>
    </message>
    <message>
        <source>The line whose voicemail takes the messages. The OVHcloud panel no longer offers it.</source>
        <translation>La ligne dont le répondeur prend les messages. L&apos;espace client OVHcloud ne le propose plus.</translation>
    </message>
    <message>
        <source>Maximum waiting time (number)</source>
        <translation>Durée maximale d&apos;attente (numéro)</translation>
    </message>
    <message>
        <source>An older setting of the number, in seconds; the OVHcloud panel changes the one of the queue.</source>
        <translation>Ancien réglage du numéro, en secondes&#xa0;; l&apos;espace client OVHcloud modifie celui de la file.</translation>
    </message>
    <message>
        <source>Maximum number of callers (number)</source>
        <translation>Nombre maximum d&apos;appelants (numéro)</translation>
    </message>
    <message>
        <source>An older setting of the number; the OVHcloud panel changes the one of the queue.</source>
        <translation>Ancien réglage du numéro&#xa0;; l&apos;espace client OVHcloud modifie celui de la file.</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>Nom de la file</translation>
    </message>
    <message>
        <source>Maximum number of callers waiting</source>
        <translation>Nombre maximum d&apos;appelants en attente</translation>
    </message>
    <message>
        <source>Who calls when so many are waiting finds the queue full.</source>
        <translation>Qui appelle quand autant de personnes attendent trouve la file pleine.</translation>
    </message>
    <message>
        <source>Maximum waiting time in queue</source>
        <translation>Durée maximale d&apos;attente dans la file</translation>
    </message>
    <message>
        <source>In seconds. Who has waited so long goes where closed calls go.</source>
        <translation>En secondes. Qui a attendu aussi longtemps est traité comme à la fermeture.</translation>
    </message>
    <message>
        <source>When the queue is full</source>
        <translation>Quand la file est pleine</translation>
    </message>
    <message>
        <source>What a caller gets who finds the queue full.</source>
        <translation>Ce qu&apos;obtient l&apos;appelant qui trouve la file pleine.</translation>
    </message>
    <message>
        <source>Voicemail or sound for a full queue</source>
        <translation>Répondeur ou son de débordement</translation>
    </message>
    <message>
        <source>The line whose voicemail answers, or the sound that is played.</source>
        <translation>La ligne dont le répondeur répond, ou le son qui est joué.</translation>
    </message>
    <message>
        <source>When waiting has lasted too long</source>
        <translation>Quand l&apos;attente a trop duré</translation>
    </message>
    <message>
        <source>What a caller gets after the maximum waiting time, or when no line of the queue is connected.</source>
        <translation>Ce qu&apos;obtient l&apos;appelant après la durée maximale d&apos;attente, ou quand aucune ligne de la file n&apos;est connectée.</translation>
    </message>
    <message>
        <source>Voicemail or sound after waiting</source>
        <translation>Répondeur ou son de fermeture</translation>
    </message>
    <message>
        <source>Apply the forwards set on the lines</source>
        <translation>Appliquer les renvois définis sur les lignes</translation>
    </message>
    <message>
        <source>A line that is forwarded rings where it is forwarded to. OVHcloud advises against it.</source>
        <translation>Une ligne renvoyée sonne là où elle est renvoyée. OVHcloud le déconseille.</translation>
    </message>
    <message>
        <source>Hold sound of the queue</source>
        <translation>Musique d&apos;attente de la file</translation>
    </message>
    <message>
        <source>A sound of this queue only. The OVHcloud panel does not offer it.</source>
        <translation>Un son de cette seule file. L&apos;espace client OVHcloud ne le propose pas.</translation>
    </message>
    <message>
        <source>Key to accept a call</source>
        <translation>Touche pour accepter un appel</translation>
    </message>
    <message>
        <source>Who answers has to press it before the caller is put through, so that no voicemail takes the call.</source>
        <translation>Qui répond doit l&apos;appuyer avant la mise en relation, pour qu&apos;aucun répondeur ne prenne l&apos;appel.</translation>
    </message>
    <message>
        <source>Call recording</source>
        <translation>Enregistrement des appels</translation>
    </message>
    <message>
        <source>Recordings are kept for 60 days. Callers have to be told that they are recorded.</source>
        <translation>Les enregistrements sont gardés 60 jours. Les appelants doivent être prévenus qu&apos;ils sont enregistrés.</translation>
    </message>
    <message>
        <source>Let callers refuse recording</source>
        <translation>Demande de non enregistrement d&apos;appel</translation>
    </message>
    <message>
        <source>A message tells callers which key to press if they do not want to be recorded.</source>
        <translation>Un message dit aux appelants quelle touche appuyer pour ne pas être enregistrés.</translation>
    </message>
    <message>
        <source>Message language</source>
        <translation>Langue du message</translation>
    </message>
    <message>
        <source>Key to press</source>
        <translation>Chiffre à taper sur le téléphone</translation>
    </message>
    <message>
        <source>The key that callers press to refuse recording.</source>
        <translation>La touche que les appelants appuient pour refuser l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Web address of the customer file</source>
        <translation>Adresse web de la fiche client</translation>
    </message>
    <message>
        <source>Template of the address that is opened for a call. The OVHcloud panel does not offer it.</source>
        <translation>Modèle de l&apos;adresse ouverte pour un appel. L&apos;espace client OVHcloud ne le propose pas.</translation>
    </message>
    <message>
        <source>G.729 codec</source>
        <translation>Codec G.729</translation>
    </message>
    <message>
        <source>Compresses speech for narrow connections. The OVHcloud panel does not offer it.</source>
        <translation>Comprime la voix pour les connexions à faible débit. L&apos;espace client OVHcloud ne le propose pas.</translation>
    </message>
    <message>
        <source>Agent status IVR (queues)</source>
        <translation>IVR de changement de statut (files)</translation>
    </message>
    <message>
        <source>The people of the queues can change their status from their telephone.</source>
        <translation>Les agents des files peuvent changer de statut depuis leur téléphone.</translation>
    </message>
    <message>
        <source>Time slots</source>
        <translation>Plages horaires</translation>
    </message>
    <message>
        <source>Time slots and closures apply only while this is enabled. Set them up first.</source>
        <translation>Les plages horaires et les fermetures ne s&apos;appliquent que si ceci est activé. Réglez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>Slot 1: redirect call to</source>
        <translation>Créneau 1&#xa0;: rediriger l&apos;appel vers</translation>
    </message>
    <message>
        <source>Slot 1: number to redirect to</source>
        <translation>Créneau 1&#xa0;: numéro vers lequel rediriger</translation>
    </message>
    <message>
        <source>Slot 2: redirect call to</source>
        <translation>Créneau 2&#xa0;: rediriger l&apos;appel vers</translation>
    </message>
    <message>
        <source>Slot 2: number to redirect to</source>
        <translation>Créneau 2&#xa0;: numéro vers lequel rediriger</translation>
    </message>
    <message>
        <source>Slot 3: redirect call to</source>
        <translation>Créneau 3&#xa0;: rediriger l&apos;appel vers</translation>
    </message>
    <message>
        <source>Slot 3: number to redirect to</source>
        <translation>Créneau 3&#xa0;: numéro vers lequel rediriger</translation>
    </message>
    <message>
        <source>Closing hours: redirect call to</source>
        <translation>Fermeture&#xa0;: rediriger l&apos;appel vers</translation>
    </message>
    <message>
        <source>Closing hours: number to redirect to</source>
        <translation>Fermeture&#xa0;: numéro vers lequel rediriger</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>The clock by which exceptional closures begin and end.</source>
        <translation>L&apos;heure à laquelle les fermetures exceptionnelles commencent et finissent.</translation>
    </message>
    <message>
        <source>Call filtering</source>
        <translation>Filtrage d&apos;appels</translation>
    </message>
    <message>
        <source>One list is applied at a time; the other one is kept.</source>
        <translation>Une seule liste s&apos;applique à la fois&#xa0;; l&apos;autre est conservée.</translation>
    </message>
    <message>
        <source>Access PIN code</source>
        <translation>Code PIN d&apos;accès</translation>
    </message>
    <message>
        <source>1 to 8 digits that participants type to come in. Empty: everybody comes in.</source>
        <translation>1 à 8 chiffres que les participants tapent pour entrer. Vide&#xa0;: tout le monde entre.</translation>
    </message>
    <message>
        <source>Custom greeting</source>
        <translation>Annonce personnalisée</translation>
    </message>
    <message>
        <source>Participants hear your own greeting when they come in.</source>
        <translation>Les participants entendent votre propre annonce en entrant.</translation>
    </message>
    <message>
        <source>Conference recording</source>
        <translation>Enregistrement de la conférence</translation>
    </message>
    <message>
        <source>The recording is attached to the report. Participants have to be told that they are recorded.</source>
        <translation>L&apos;enregistrement est joint au rapport. Les participants doivent être prévenus qu&apos;ils sont enregistrés.</translation>
    </message>
    <message>
        <source>Participants&apos; microphone on entry</source>
        <translation>Microphone des participants à l&apos;entrée</translation>
    </message>
    <message>
        <source>Participants switch it by typing 00 on their telephone.</source>
        <translation>Les participants le basculent en tapant 00 sur leur téléphone.</translation>
    </message>
    <message>
        <source>Conference language</source>
        <translation>Langue de votre conférence</translation>
    </message>
    <message>
        <source>The language in which the conference speaks to participants.</source>
        <translation>La langue dans laquelle la conférence parle aux participants.</translation>
    </message>
    <message>
        <source>Conference report</source>
        <translation>Rapport de la conférence</translation>
    </message>
    <message>
        <source>Date, time, duration and participants, by e-mail after each conference.</source>
        <translation>Date, heure, durée et participants, par e-mail après chaque conférence.</translation>
    </message>
    <message>
        <source>Custom email address</source>
        <translation>Adresse e-mail personnalisée</translation>
    </message>
    <message>
        <source>Receive white-label reports</source>
        <translation>Recevoir les rapports en marque blanche</translation>
    </message>
    <message>
        <source>The report does not name OVHcloud.</source>
        <translation>Le rapport ne nomme pas OVHcloud.</translation>
    </message>
    <message>
        <source>VXML document URL</source>
        <translation>URL du document VXML</translation>
    </message>
    <message>
        <source>Where OVHcloud fetches the VXML 2.1 document that leads the call; https:// is advised.</source>
        <translation>Là où OVHcloud va chercher le document VXML 2.1 qui mène l&apos;appel&#xa0;; https:// est conseillé.</translation>
    </message>
    <message>
        <source>Recording URL</source>
        <translation>URL d&apos;enregistrement</translation>
    </message>
    <message>
        <source>Where recordings are sent: an https:// or http:// address, an ftp:// folder, or mailto: and an e-mail address. May be empty.</source>
        <translation>Là où sont envoyés les enregistrements&#xa0;: une adresse https:// ou http://, un dossier ftp://, ou mailto: suivi d&apos;une adresse e-mail. Peut rester vide.</translation>
    </message>
    <message>
        <source>Line to which your calls will be forwarded</source>
        <translation>Ligne vers laquelle vos appels seront redirigés</translation>
    </message>
    <message>
        <source>The law forbids forwarding to premium-rate numbers. For a number that is not yours use a call queue.</source>
        <translation>La loi interdit de rediriger vers un numéro surtaxé. Pour un numéro qui n&apos;est pas à vous, utilisez une file d&apos;appels.</translation>
    </message>
    <message>
        <source>Display your number during outgoing calls</source>
        <translation>Activer la présentation de votre numéro lors des appels sortants</translation>
    </message>
    <message>
        <source>Whoever is called from that line sees this number.</source>
        <translation>Qui est appelé depuis cette ligne voit ce numéro.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>One of your lines, or any other number; calls to other numbers are billed.</source>
        <translation>Une de vos lignes, ou tout autre numéro&#xa0;; les appels vers un autre numéro sont facturés.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Ring time</source>
        <translation>Durée de la sonnerie</translation>
    </message>
    <message>
        <source>How long it rings before the next line is tried; 20 s are about 5 rings.</source>
        <translation>Durée de la sonnerie avant de passer à la ligne suivante&#xa0;; 20 s font environ 5 sonneries.</translation>
    </message>
    <message>
        <source>Wrap-up time</source>
        <translation>Temps de repos entre chaque prise d&apos;appel</translation>
    </message>
    <message>
        <source>Rest after each call before the line rings again.</source>
        <translation>Repos après chaque appel avant que la ligne sonne à nouveau.</translation>
    </message>
    <message>
        <source>Simultaneous calls per line</source>
        <translation>Appels simultanés par ligne</translation>
    </message>
    <message>
        <source>How many calls of the queue the line takes at once, 1 to 10.</source>
        <translation>Combien d&apos;appels de la file la ligne prend à la fois, de 1 à 10.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Only an enabled line rings.</source>
        <translation>Seule une ligne activée sonne.</translation>
    </message>
    <message>
        <source>Break reason</source>
        <translation>Motif de pause</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Time slot</source>
        <translation>Plage horaire</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Calls go where closed calls go, or where the slot leads.</source>
        <translation>Les appels vont là où ils vont à la fermeture, ou là où mène le créneau.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Number or beginning of a number</source>
        <translation>Numéro ou début de numéro</translation>
    </message>
    <message>
        <source>A beginning stands for all numbers that begin so: +336 for the French mobiles.</source>
        <translation>Un début vaut pour tous les numéros qui commencent ainsi&#xa0;: +336 pour des mobiles français.</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>Numéro appelé</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours, minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>within a sentence</comment>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>within a sentence</comment>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>within a sentence</comment>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>within a sentence</comment>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>within a sentence</comment>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>within a sentence</comment>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>within a sentence</comment>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number. Write it like 01 99 00 12 34 or +33 1 99 00 12 34.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un numéro de téléphone. Écrivez-le comme 01 99 00 12 34 ou +33 1 99 00 12 34.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor the beginning of one. Write it with its country code: +336 or 00336.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni un numéro ni le début d&apos;un numéro. Écrivez-le avec son indicatif&#xa0;: +336 ou 00336.</translation>
    </message>
    <message>
        <source>%1 is a premium-rate number: the law forbids sending calls there. Choose another number.</source>
        <translation>Le %1 est un numéro surtaxé&#xa0;: la loi interdit d&apos;y renvoyer des appels. Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>Calls would come back to the number itself. Choose another number.</source>
        <translation>Les appels reviendraient sur le numéro lui-même. Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>%1 is not one of your lines. Choose a line of your account.</source>
        <translation>Le %1 n&apos;est pas une de vos lignes. Choisissez une ligne de votre compte.</translation>
    </message>
    <message>
        <source>%1 has no voicemail. Choose a line of your account that has one.</source>
        <translation>Le %1 n&apos;a pas de répondeur. Choisissez une ligne de votre compte qui en a un.</translation>
    </message>
    <message>
        <source>%1 is in the list more than once. Remove one of them.</source>
        <translation>Le %1 est plusieurs fois dans la liste. Retirez-en un.</translation>
    </message>
    <message>
        <source>%1 is not one of your lines: calls that go there may be billed.</source>
        <translation>Le %1 n&apos;est pas une de vos lignes&#xa0;: les appels qui y vont peuvent être facturés.</translation>
    </message>
    <message>
        <source>No line is in the queue: nothing rings. Add a line.</source>
        <translation>Aucune ligne n&apos;est dans la file&#xa0;: rien ne sonne. Ajoutez une ligne.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Write it like name@example.com.</source>
        <translation>Ce n&apos;est pas une adresse e-mail. Écrivez-la comme nom@example.com.</translation>
    </message>
    <message>
        <source>The PIN code has 1 to 8 digits and nothing else. Leave it empty for none.</source>
        <translation>Le code PIN a de 1 à 8 chiffres et rien d&apos;autre. Laissez-le vide pour n&apos;en avoir aucun.</translation>
    </message>
    <message>
        <source>What goes over http:// can be read and changed on its way. Use https:// if the server offers it.</source>
        <translation>Ce qui passe par http:// peut être lu et modifié en chemin. Utilisez https:// si le serveur le propose.</translation>
    </message>
    <message>
        <source>Recordings go into a folder of the FTP server: the address has to end in a slash (/).</source>
        <translation>Les enregistrements vont dans un dossier du serveur FTP&#xa0;: l&apos;adresse doit finir par une barre oblique (/).</translation>
    </message>
    <message>
        <source>The end is not after the beginning. Change one of them.</source>
        <translation>La fin n&apos;est pas après le début. Modifiez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>Two time slots of the same day overlap. Change the times of one of them.</source>
        <translation>Deux plages horaires du même jour se chevauchent. Modifiez les heures de l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>Two closures of the same category overlap. Change the dates of one of them, or its category.</source>
        <translation>Deux fermetures de la même catégorie se chevauchent. Modifiez les dates de l&apos;une d&apos;elles, ou sa catégorie.</translation>
    </message>
    <message>
        <source>Time slots are enabled and there is none: the number is always closed. Add opening hours, or disable time slots.</source>
        <translation>Les plages horaires sont activées et il n&apos;y en a aucune&#xa0;: le numéro est toujours fermé. Ajoutez des horaires d&apos;ouverture, ou désactivez les plages horaires.</translation>
    </message>
    <message>
        <source>Outside the time slots calls lead nowhere. Say where they go in closing hours.</source>
        <translation>En dehors des plages horaires, les appels ne mènent nulle part. Dites où ils vont aux horaires de fermeture.</translation>
    </message>
    <message>
        <source>%1 is in this list more than once. Remove one of them.</source>
        <translation>%1 est plusieurs fois dans cette liste. Retirez-en un.</translation>
    </message>
    <message>
        <source>The whitelist is applied and is empty: nobody can call. Add numbers, or choose another filtering.</source>
        <translation>La liste blanche s&apos;applique et elle est vide&#xa0;: personne ne peut appeler. Ajoutez des numéros, ou choisissez un autre filtrage.</translation>
    </message>
    <message>
        <source>The sound %1 does not exist any more. Choose another one.</source>
        <translation>Le son %1 n&apos;existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The line displays %1 during its outgoing calls now. This number will take its place.</source>
        <translation>La ligne présente actuellement le %1 lors de ses appels sortants. Ce numéro prendra sa place.</translation>
    </message>
    <message>
        <source>Confirming also changes the type of the number to “%1”, which this line needs.</source>
        <translation>Valider change aussi le type du numéro en «&#xa0;%1&#xa0;», ce que cette ligne demande.</translation>
    </message>
    <message>
        <source>The value of “%1” has to be at least %2.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» doit être d&apos;au moins %2.</translation>
    </message>
    <message>
        <source>The value of “%1” has to be between %2 and %3.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» doit être comprise entre %2 et %3.</translation>
    </message>
    <message>
        <source>Calls would go round in a circle: %1. Choose another number.</source>
        <translation>Les appels tourneraient en rond&#xa0;: %1. Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>This address cannot be used for recordings. It begins with https://, http:// or ftp:// and names a server, or with mailto: and names an e-mail address.</source>
        <translation>Cette adresse ne convient pas pour les enregistrements. Elle commence par https://, http:// ou ftp:// et nomme un serveur, ou par mailto: et nomme une adresse e-mail.</translation>
    </message>
    <message>
        <source>This is not a complete web address. It begins with https:// or http:// and names a server.</source>
        <translation>Ce n&apos;est pas une adresse web complète. Elle commence par https:// ou http:// et nomme un serveur.</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Renseignez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>“%1” may have %n character(s) at most. Make it shorter.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» peut avoir au plus %n caractère. Raccourcissez.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» peut avoir au plus %n caractères. Raccourcissez.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Choose another value.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être «&#xa0;%2&#xa0;». Choisissez une autre valeur.</translation>
    </message>
    <message>
        <source>%1 of ringing is long for an external number: its own voicemail may answer first. 10 s or less is safer.</source>
        <translation>%1 de sonnerie, c&apos;est long pour un numéro externe&#xa0;: son propre répondeur peut répondre avant. 10 s ou moins, c&apos;est plus sûr.</translation>
    </message>
    <message>
        <source>“%1” is used and leads nowhere. Say where its calls go.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé et ne mène nulle part. Dites où vont ses appels.</translation>
    </message>
    <message>
        <source>The line %1 displays its own number again</source>
        <translation>La ligne %1 présente à nouveau son propre numéro</translation>
    </message>
    <message>
        <source>The line %1 displays %2</source>
        <translation>La ligne %1 présente le %2</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>an object</comment>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Create: %1</source>
        <comment>an object</comment>
        <translation>Créer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>settings or an object</comment>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change: %1 (%2)</source>
        <comment>an object (its settings)</comment>
        <translation>Modifier&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Move to place %1: %2</source>
        <comment>number, object</comment>
        <translation>Déplacer au rang %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Forward calls to %1</source>
        <translation>Rediriger les appels vers le %1</translation>
    </message>
    <message>
        <source>Change the type of the number to “%1”</source>
        <translation>Changer le type du numéro en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put into the queue: %1</source>
        <comment>a line</comment>
        <translation>Mettre dans la file&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>an object</comment>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Still to do</source>
        <comment>a step</comment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>a step</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a step</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>a step</comment>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>a step</comment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done, cannot be taken back</source>
        <comment>a step</comment>
        <translation>Fait, sans retour possible</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number (name)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>sound %1</source>
        <translation>son %1</translation>
    </message>
    <message>
        <source>%1, %2 %3 – %4</source>
        <comment>time slot, day from – to</comment>
        <translation>%1, %2 %3 – %4</translation>
    </message>
    <message>
        <source>settings of the call queue</source>
        <translation>réglages de la file d&apos;appels</translation>
    </message>
    <message>
        <source>settings of the conference</source>
        <translation>réglages de la conférence</translation>
    </message>
    <message>
        <source>settings of the VXML script</source>
        <translation>réglages du script VXML</translation>
    </message>
    <message>
        <source>call forwarding</source>
        <translation>redirection d&apos;appels</translation>
    </message>
    <message>
        <source>order of the lines</source>
        <translation>ordre des lignes</translation>
    </message>
    <message>
        <source>place of the line %1</source>
        <translation>rang de la ligne %1</translation>
    </message>
    <message>
        <source>queue</source>
        <comment>of calls</comment>
        <translation>file</translation>
    </message>
    <message>
        <source>queue “%1”</source>
        <translation>file «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>of a setting or an object</comment>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>time slot “%1”</source>
        <translation>plage «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>closure “%1”</source>
        <translation>fermeture «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>filtered number %1</source>
        <translation>numéro filtré %1</translation>
    </message>
    <message>
        <source>sound “%1”</source>
        <translation>son «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>settings of the time slots</source>
        <translation>réglages des plages horaires</translation>
    </message>
    <message>
        <source>call filtering</source>
        <translation>filtrage d&apos;appels</translation>
    </message>
    <message>
        <source>settings of the queues</source>
        <translation>réglages des files</translation>
    </message>
    <message>
        <source>AIFF, AU, FLAC, MP3, OGG, WAV or WMA, at most 10 MB</source>
        <translation>AIFF, AU, FLAC, MP3, OGG, WAV ou WMA, 10 Mo au plus</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and that you may open it.</source>
        <translation>Le fichier ne peut pas être lu. Vérifiez qu&apos;il est toujours là et que vous pouvez l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with a sound in it.</source>
        <translation>Le fichier est vide. Choisissez-en un qui contient un son.</translation>
    </message>
    <message>
        <source>The file is larger than 10 MB. Shorten the sound, or save it in mono at 8 kHz.</source>
        <translation>Le fichier dépasse 10 Mo. Raccourcissez le son, ou enregistrez-le en mono à 8 kHz.</translation>
    </message>
    <message>
        <source>OVHcloud does not take this format. Convert the file: %1.</source>
        <translation>OVHcloud n&apos;accepte pas ce format. Convertissez le fichier : %1.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>The ovh.conf cannot be read.</source>
        <translation>L&apos;ovh.conf est illisible.</translation>
    </message>
    <message>
        <source>The endpoint is neither a name that Aiguilleur knows nor an address.</source>
        <translation>Le point d&apos;accès n&apos;est ni un nom qu&apos;Aiguilleur connaît ni une adresse.</translation>
    </message>
    <message>
        <source>More than one way to sign in is given.</source>
        <translation>Plusieurs façons de se connecter sont données.</translation>
    </message>
    <message>
        <source>Correct the file, or choose another one.</source>
        <translation>Corrigez le fichier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Write ovh-eu, ovh-ca or ovh-us, or an address that begins with https.</source>
        <translation>Écrivez ovh-eu, ovh-ca ou ovh-us, ou une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>Leave one of them: application keys, a service account or an access token.</source>
        <translation>Gardez-en une&#xa0;: clés d&apos;application, compte de service ou jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>break reason “%1”</source>
        <translation>motif de pause « %1 »</translation>
    </message>
    <message>
        <source>Several numbers</source>
        <translation>Plusieurs numéros</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Rétablissement : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 sur %n fait</numerusform>
            <numerusform>%1 sur %n faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n non envoyé</numerusform>
            <numerusform>%n non envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a batch</comment>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>stopped in the middle</source>
        <translation>arrêté en chemin</translation>
    </message>
    <message>
        <source>cancelled, not sent</source>
        <translation>annulé, non envoyé</translation>
    </message>
    <message>
        <source>It had this set-up already.</source>
        <translation>Il avait déjà ces réglages.</translation>
    </message>
    <message>
        <source>Everything was sent, but OVHcloud tells something else now.</source>
        <translation>Tout a été envoyé, mais OVHcloud indique autre chose à présent.</translation>
    </message>
    <message>
        <source>The set-up does not fit this number.</source>
        <translation>Ces réglages ne conviennent pas à ce numéro.</translation>
    </message>
    <message>
        <source>Open the number and finish the set-up there or take it back, or retry here.</source>
        <translation>Ouvrez le numéro pour y terminer les réglages ou les annuler, ou réessayez ici.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from one configuration to another</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>“%1” is no setting of this configuration, or its value does not fit.</source>
        <translation>« %1 » n&apos;est pas un réglage de cette configuration, ou sa valeur ne convient pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>%n réglage modifié</numerusform>
            <numerusform>%n réglages modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) removed</source>
        <translation>
            <numerusform>%n élément retiré</numerusform>
            <numerusform>%n éléments retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of the queue</source>
        <translation>Lignes de la file</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>dans un autre ordre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is about: how it differs</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <comment>what it is about, setting: before → after</comment>
        <translation>%1, %2 : %3 → %4</translation>
    </message>
    <message>
        <source>Configuration: %1 → %2</source>
        <translation>Configuration : %1 → %2</translation>
    </message>
    <message>
        <source>%1: differs, and this version does not know it in detail</source>
        <translation>%1 : diffère, et cette version ne le connaît pas en détail</translation>
    </message>
    <message>
        <source>The sound “%1” is not on this computer, and OVHcloud gives none back: what played it plays nothing until you send it again.</source>
        <translation>Le son « %1 » n&apos;est pas sur cet ordinateur, et OVHcloud n&apos;en rend aucun : ce qui le jouait ne joue rien tant que vous ne le renvoyez pas.</translation>
    </message>
    <message>
        <source>%1: no copy has it; it has to be given again.</source>
        <translation>%1 : aucune copie ne l&apos;a ; il faut le redonner.</translation>
    </message>
    <message>
        <source>Web accesses of the conference: they get new addresses.</source>
        <translation>Accès web de la conférence : ils reçoivent de nouvelles adresses.</translation>
    </message>
    <message>
        <source>%1 is not in this account any more.</source>
        <translation>Le %1 n&apos;est plus dans ce compte.</translation>
    </message>
    <message>
        <source>%1 could not be read when the copy was taken: it stays as it is.</source>
        <translation>%1 n&apos;a pas pu être lu quand la copie a été prise : cela reste tel quel.</translation>
    </message>
    <message>
        <source>%1: this version cannot write it; it stays as OVHcloud makes it.</source>
        <translation>%1 : cette version ne sait pas l&apos;écrire ; cela reste tel qu&apos;OVHcloud le crée.</translation>
    </message>
    <message>
        <source>before a change of configuration</source>
        <translation>avant un changement de configuration</translation>
    </message>
    <message>
        <source>before a save</source>
        <translation>avant un enregistrement</translation>
    </message>
    <message>
        <source>before a restoration</source>
        <translation>avant un rétablissement</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>regularly</source>
        <translation>régulièrement</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importée</translation>
    </message>
    <message>
        <source>Send a sound</source>
        <translation>Envoyer un son</translation>
    </message>
    <message>
        <source>Remove a file from the customer&apos;s documents</source>
        <translation>Retirer un fichier des documents du client</translation>
    </message>
    <message>
        <source>Put a file into the customer&apos;s documents</source>
        <translation>Mettre un fichier dans les documents du client</translation>
    </message>
    <message>
        <source>Delete a web access</source>
        <translation>Supprimer un accès web</translation>
    </message>
    <message>
        <source>Create a web access</source>
        <translation>Créer un accès web</translation>
    </message>
    <message>
        <source>Delete a recording</source>
        <translation>Supprimer un enregistrement</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>no answer known</source>
        <translation>sans réponse connue</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no configuration</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>bringing a number to a goal</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>changing the configuration</source>
        <comment>bringing a number to a goal</comment>
        <translation>changement de configuration</translation>
    </message>
    <message>
        <source>reading what is there</source>
        <comment>bringing a number to a goal</comment>
        <translation>lecture de l&apos;existant</translation>
    </message>
    <message>
        <source>uploading sounds</source>
        <comment>bringing a number to a goal</comment>
        <translation>envoi des sons</translation>
    </message>
    <message>
        <source>saving the settings</source>
        <comment>bringing a number to a goal</comment>
        <translation>enregistrement des réglages</translation>
    </message>
    <message>
        <source>comparing with OVHcloud</source>
        <comment>bringing a number to a goal</comment>
        <translation>comparaison avec OVHcloud</translation>
    </message>
    <message>
        <source>done</source>
        <comment>bringing a number to a goal</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>done, with differences</source>
        <comment>bringing a number to a goal</comment>
        <translation>fait, avec des différences</translation>
    </message>
    <message>
        <source>stopped on the way</source>
        <comment>bringing a number to a goal</comment>
        <translation>arrêté en chemin</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>bringing a number to a goal</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>bringing a number to a goal</comment>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what goes on: steps done, of how many</comment>
        <translation>%1 : %2 sur %3</translation>
    </message>
    <message>
        <source>Bring back the previous configuration</source>
        <translation>Rétablir la configuration précédente</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Rétablir une copie</translation>
    </message>
    <message>
        <source>Copy the set-up of another number</source>
        <translation>Copier les réglages d&apos;un autre numéro</translation>
    </message>
    <message>
        <source>Apply a template</source>
        <translation>Appliquer un modèle</translation>
    </message>
    <message>
        <source>Apply a plan</source>
        <translation>Appliquer un plan</translation>
    </message>
    <message>
        <source>Change several numbers</source>
        <translation>Changer plusieurs numéros</translation>
    </message>
    <message>
        <source>Everything is as wanted; OVHcloud confirms it.</source>
        <translation>Tout est comme voulu ; OVHcloud le confirme.</translation>
    </message>
    <message>
        <source>Done, but for what cannot come back.</source>
        <translation>Fait, sauf ce qui ne peut pas revenir.</translation>
    </message>
    <message>
        <source>Everything was sent, but OVHcloud tells something else.</source>
        <translation>Tout a été envoyé, mais OVHcloud dit autre chose.</translation>
    </message>
    <message>
        <source>It stopped on the way. What was done before is kept.</source>
        <translation>Arrêté en chemin. Ce qui a été fait avant est conservé.</translation>
    </message>
    <message>
        <source>It failed: the number is not as wanted.</source>
        <translation>Échec : le numéro n&apos;est pas comme voulu.</translation>
    </message>
    <message>
        <source>Given up; nothing was sent.</source>
        <translation>Abandonné ; rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Configuration: %1 → %2</source>
        <comment>before, after</comment>
        <translation>Configuration : %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n sound(s) from this computer</source>
        <translation>
            <numerusform>Envoyer %n son de cet ordinateur</numerusform>
            <numerusform>Envoyer %n sons de cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has more than %1 MB. Make several plans of it.</source>
        <translation>Le fichier dépasse %1&#xa0;Mo. Faites-en plusieurs plans.</translation>
    </message>
    <message>
        <source>This is not UTF-8. Save the file as CSV in UTF-8.</source>
        <translation>Ceci n&apos;est pas de l&apos;UTF-8. Enregistrez le fichier en CSV UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed: what follows was not read.</source>
        <translation>Un guillemet s&apos;ouvre ici et ne se ferme jamais&#xa0;: la suite n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Ce JSON n&apos;est pas valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A plan in JSON is a list of objects, one for each number.</source>
        <translation>Un plan en JSON est une liste d&apos;objets, un par numéro.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header %2. Leave a cell empty rather than out.</source>
        <translation>La ligne a %1 cellules, l&apos;en-tête %2. Laissez une cellule vide plutôt que de l&apos;omettre.</translation>
    </message>
    <message>
        <source>There is no number in it. Below the header each line is one number.</source>
        <translation>Il ne contient aucun numéro. Sous l&apos;en-tête, chaque ligne est un numéro.</translation>
    </message>
    <message>
        <source>The column “%1” is missing in the header.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» manque dans l&apos;en-tête.</translation>
    </message>
    <message>
        <source>No configuration has a setting “%1”. `aiguilleur-cli get NUMBER` shows how settings are called.</source>
        <translation>Aucune configuration n&apos;a de réglage «&#xa0;%1&#xa0;». `aiguilleur-cli get NUMÉRO` montre les noms des réglages.</translation>
    </message>
    <message>
        <source>“%1” is there twice. Remove one of them.</source>
        <translation>«&#xa0;%1&#xa0;» y figure deux fois. Supprimez-en un.</translation>
    </message>
    <message>
        <source>PIN codes cannot be in a plan, which is kept. Set them on the page of the number.</source>
        <translation>Les codes PIN ne peuvent pas figurer dans un plan, qui est conservé. Réglez-les sur la page du numéro.</translation>
    </message>
    <message>
        <source>“%1” needs a text, a number, true, false or null.</source>
        <translation>«&#xa0;%1&#xa0;» demande un texte, un nombre, true, false ou null.</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Le numéro manque.</translation>
    </message>
    <message>
        <source>%1 is not a number of this account.</source>
        <translation>%1 n&apos;est pas un numéro de ce compte.</translation>
    </message>
    <message>
        <source>%1 is a line: only numbers have a configuration.</source>
        <translation>%1 est une ligne&#xa0;: seuls les numéros ont une configuration.</translation>
    </message>
    <message>
        <source>%1 is on line %2 already.</source>
        <translation>%1 figure déjà à la ligne %2.</translation>
    </message>
    <message>
        <source>There is no configuration “%1”. `aiguilleur-cli catalogue` lists them.</source>
        <translation>Il n&apos;y a pas de configuration «&#xa0;%1&#xa0;». `aiguilleur-cli catalogue` les énumère.</translation>
    </message>
    <message>
        <source>“%1” cannot be given to a number any more.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut plus être donnée à un numéro.</translation>
    </message>
    <message>
        <source>The configuration “%1” has no setting “%2”. Leave the cell empty.</source>
        <translation>La configuration «&#xa0;%1&#xa0;» n&apos;a pas de réglage «&#xa0;%2&#xa0;». Laissez la cellule vide.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line, column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>every %1 at %2</source>
        <comment>day of the week, time</comment>
        <translation>chaque %1 à %2</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date, time</comment>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time (time zone)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no time</comment>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n numéro</numerusform>
            <numerusform>%n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>en cours de lancement</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>lancé</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>No program was open at that time. Nothing was sent.</source>
        <translation>Aucun programme n&apos;était ouvert à ce moment. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>%1 is not a number of this account any more. Nothing was sent.</source>
        <translation>%1 n&apos;est plus un numéro de ce compte. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>%1 cannot be set up like this any more. Nothing was sent.</source>
        <translation>%1 ne peut plus être configuré ainsi. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>The server of the shared database cannot be reached.</source>
        <translation>Le serveur de la base partagée est injoignable.</translation>
    </message>
    <message>
        <source>Check the network and that the server runs. It is tried again by itself.</source>
        <translation>Vérifiez le réseau et que le serveur fonctionne. Une nouvelle tentative a lieu toute seule.</translation>
    </message>
    <message>
        <source>The server of the shared database refuses the user or the password.</source>
        <translation>Le serveur de la base partagée refuse l&apos;utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>Correct them in the settings, or ask whoever looks after the server.</source>
        <translation>Corrigez-les dans les préférences, ou demandez à qui s&apos;occupe du serveur.</translation>
    </message>
    <message>
        <source>The server does not have this database.</source>
        <translation>Le serveur n&apos;a pas cette base de données.</translation>
    </message>
    <message>
        <source>Correct its name in the settings, or have it created.</source>
        <translation>Corrigez son nom dans les préférences, ou faites-la créer.</translation>
    </message>
    <message>
        <source>The connection to the shared database is not safe: the server cannot prove who it is, or does not encrypt.</source>
        <translation>La connexion à la base partagée n&apos;est pas sûre&#xa0;: le serveur ne peut pas prouver qui il est, ou ne chiffre pas.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the host and the file of the certificate authority.</source>
        <translation>Rien n&apos;a été envoyé. Vérifiez l&apos;hôte et le fichier de l&apos;autorité de certification.</translation>
    </message>
    <message>
        <source>The user may not use the tables of Aiguilleur in the shared database.</source>
        <translation>L&apos;utilisateur n&apos;a pas le droit d&apos;utiliser les tables d&apos;Aiguilleur dans la base partagée.</translation>
    </message>
    <message>
        <source>Have the right granted; “Sharing the database” in the guide says how.</source>
        <translation>Faites accorder ce droit&#xa0;; «&#xa0;Partage&#xa0;» dans le guide dit comment.</translation>
    </message>
    <message>
        <source>This computer has no driver for PostgreSQL.</source>
        <translation>Cet ordinateur n&apos;a pas de pilote pour PostgreSQL.</translation>
    </message>
    <message>
        <source>Install it (on Debian the package libqt6sql6-psql), then start the program again.</source>
        <translation>Installez-le (sous Debian, le paquet libqt6sql6-psql), puis relancez le programme.</translation>
    </message>
    <message>
        <source>OVHcloud does not say whose account this is, so nothing of it can be shared.</source>
        <translation>OVHcloud ne dit pas à qui est ce compte&#xa0;: rien n&apos;en peut être partagé.</translation>
    </message>
    <message>
        <source>Sign in with the right to read /me.</source>
        <translation>Connectez-vous avec le droit de lire /me.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of Aiguilleur.</source>
        <translation>La base de données a été écrite par une version plus récente d&apos;Aiguilleur.</translation>
    </message>
    <message>
        <source>Update Aiguilleur on this computer.</source>
        <translation>Mettez à jour Aiguilleur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The database belongs to another program.</source>
        <translation>La base de données appartient à un autre programme.</translation>
    </message>
    <message>
        <source>Choose another schema or database.</source>
        <translation>Choisissez un autre schéma ou une autre base.</translation>
    </message>
    <message>
        <source>%1 has been changing this number since %2.</source>
        <comment>somebody, a time</comment>
        <translation>%1 modifie ce numéro depuis %2.</translation>
    </message>
    <message>
        <source>What %1 began here at %2 was left unfinished. It is being taken up.</source>
        <comment>somebody, a time</comment>
        <translation>Ce que %1 a commencé ici à %2 est resté inachevé. C&apos;est en train d&apos;être repris.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>locked by %1 since %2</source>
        <comment>somebody, a time</comment>
        <translation>verrouillé par %1 depuis %2</translation>
    </message>
    <message>
        <source>The address must not hold a password: other people on this computer could read it. Set PGPASSWORD, write ~/.pgpass, or enter it in the settings.</source>
        <translation>L&apos;adresse ne doit pas contenir de mot de passe&#xa0;: d&apos;autres personnes sur cet ordinateur pourraient le lire. Définissez PGPASSWORD, écrivez ~/.pgpass, ou saisissez-le dans les préférences.</translation>
    </message>
    <message>
        <source>A connection to another computer has to be encrypted.</source>
        <translation>Une connexion à un autre ordinateur doit être chiffrée.</translation>
    </message>
    <message>
        <source>“%1” is not possible here: sslmode is verify-full or verify-ca, or disable on this computer.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas possible ici&#xa0;: sslmode est verify-full ou verify-ca, ou disable sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The name of the database is missing.</source>
        <translation>Le nom de la base de données manque.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>Le port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>The schema is a name of small letters, digits and underscores.</source>
        <translation>Le schéma est un nom en lettres minuscules, chiffres et traits de soulignement.</translation>
    </message>
    <message>
        <source>The file “%1” with the certificates cannot be read.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» des certificats ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” is not known: sslmode, sslrootcert, schema and host are.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas connu&#xa0;: sslmode, sslrootcert, schema et host le sont.</translation>
    </message>
    <message>
        <source>It is not an address such as postgresql://user@host/database.</source>
        <translation>Ce n&apos;est pas une adresse telle que postgresql://utilisateur@hôte/base.</translation>
    </message>
    <message>
        <source>What it works on is missing: the number, the sound, the name. Fill it in.</source>
        <translation>Il manque ce sur quoi elle porte : le numéro, le son ou le nom. Complétez-la.</translation>
    </message>
    <message>
        <source>Callers hear nothing and do not know which keys there are. Choose a greeting sound or a text to speech.</source>
        <translation>Les appelants n&apos;entendent rien et ne savent pas quelles touches existent. Choisissez un son d&apos;accueil ou un TTS.</translation>
    </message>
    <message>
        <source>The menu has no key: callers cannot choose anything. Add one.</source>
        <translation>Le menu n&apos;a aucune touche : les appelants ne peuvent rien choisir. Ajoutez-en une.</translation>
    </message>
    <message>
        <source>Nobody is in the queue: nothing rings. Add a member.</source>
        <translation>Il n&apos;y a personne dans la file : rien ne sonne. Ajoutez un membre.</translation>
    </message>
    <message>
        <source>All members are offline, and nothing is set for that case. Set one of them to available, or choose a closing announcement.</source>
        <translation>Tous les membres sont déconnectés, et rien n&apos;est prévu dans ce cas. Rendez l&apos;un d&apos;eux disponible, ou choisissez une annonce de fermeture.</translation>
    </message>
    <message>
        <source>“%1” is not an international number. Write it with its country code, +33 or 0033.</source>
        <translation>« %1 » n&apos;est pas un numéro international. Écrivez-le avec son indicatif, +33 ou 0033.</translation>
    </message>
    <message>
        <source>There is no step: calls are hung up at once. Add a step.</source>
        <translation>Il n&apos;y a aucune étape : les appels sont raccrochés aussitôt. Ajoutez une étape.</translation>
    </message>
    <message>
        <source>No step is active: calls are hung up at once. Activate one.</source>
        <translation>Aucune étape n&apos;est active : les appels sont raccrochés aussitôt. Activez-en une.</translation>
    </message>
    <message>
        <source>No active step has an action: calls are hung up at once. Add an action.</source>
        <translation>Aucune étape active n&apos;a d&apos;action : les appels sont raccrochés aussitôt. Ajoutez une action.</translation>
    </message>
    <message>
        <source>It overlaps with %1, of the same category. Change the dates of one of them, or its category.</source>
        <translation>Elle en chevauche une autre de la même catégorie (%1). Changez les dates de l&apos;une, ou sa catégorie.</translation>
    </message>
    <message>
        <source>The time slot does not end after it begins. For a night, make two: one up to midnight, one from midnight on.</source>
        <translation>La plage horaire ne se termine pas après son début. Pour une nuit, faites-en deux : l&apos;une jusqu&apos;à minuit, l&apos;autre à partir de minuit.</translation>
    </message>
    <message>
        <source>No call gets this far: %1 ends it before.</source>
        <translation>Aucun appel n&apos;arrive jusque-là : il prend fin avant (%1).</translation>
    </message>
    <message>
        <source>No call gets this far: %1 ends all of them. Move the step up, or deactivate it.</source>
        <translation>Aucun appel n&apos;arrive jusque-là : tous prennent fin avant (%1). Remontez l&apos;étape, ou désactivez-la.</translation>
    </message>
    <message>
        <source>No call gets there: nothing that callers reach opens this menu.</source>
        <translation>Aucun appel n&apos;y arrive : rien de ce que les appelants atteignent ne lance ce menu.</translation>
    </message>
    <message>
        <source>An earlier action of the same key (%1) takes the call elsewhere: this one is never carried out.</source>
        <translation>Une action précédente de la même touche (%1) emmène l&apos;appel ailleurs : celle-ci n&apos;est jamais exécutée.</translation>
    </message>
    <message>
        <source>Who presses %1 has to wait, because %2 begins alike. Give one of them another key.</source>
        <translation>Qui appuie sur %1 doit attendre, car %2 commence pareil. Donnez une autre touche à l&apos;un des deux.</translation>
    </message>
    <message>
        <source>Callers have %1 ms between two keys: too little for choices of several digits.</source>
        <translation>Les appelants ont %1 ms entre deux touches : trop peu pour des choix à plusieurs chiffres.</translation>
    </message>
    <message>
        <source># also ends what a caller types, so that this key may not be recognised. Choose another one.</source>
        <translation># termine aussi une saisie : cette touche risque de ne pas être reconnue. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The step has no condition, but actions for when conditions are not met: they are never carried out, and OVHcloud&apos;s control panel does not show them.</source>
        <translation>L&apos;étape n&apos;a aucune condition, mais des actions pour les conditions non remplies : elles ne sont jamais exécutées, et l&apos;espace client OVHcloud ne les montre pas.</translation>
    </message>
    <message>
        <source>When its conditions are not met nothing follows: callers are hung up on without a word. Add an action for that case, or another step.</source>
        <translation>Si ses conditions ne sont pas remplies, rien ne suit : l&apos;appel est raccroché sans un mot. Ajoutez une action pour ce cas, ou une autre étape.</translation>
    </message>
    <message>
        <source>After the announcement the call goes on with the next step. If it is to end here, hang up.</source>
        <translation>Après l&apos;annonce, l&apos;appel continue à l&apos;étape suivante. S&apos;il doit s&apos;arrêter ici, raccrochez.</translation>
    </message>
    <message>
        <source>Nothing follows %1: whoever gets no answer there is hung up on without a word. Add a voicemail, or an announcement and then hang up.</source>
        <translation>Rien ne suit (%1) : qui n&apos;y obtient pas de réponse est raccroché sans un mot. Ajoutez un répondeur, ou une annonce puis « Raccrocher ».</translation>
    </message>
    <message>
        <source>No key leads to anybody, or out of the menu: callers go round in a circle.</source>
        <translation>Aucune touche ne mène à quelqu&apos;un, ni hors du menu : les appelants tournent en rond.</translation>
    </message>
    <message>
        <source>There is no menu before this one: the key leaves the menu, and the call goes on with the next action.</source>
        <translation>Il n&apos;y a pas de menu avant celui-ci : la touche quitte le menu, et l&apos;appel continue à l&apos;action suivante.</translation>
    </message>
    <message>
        <source>This is the main menu already: the key only repeats it.</source>
        <translation>C&apos;est déjà le menu principal : la touche ne fait que le répéter.</translation>
    </message>
    <message>
        <source>Who presses a wrong key hears nothing about it. Choose a sound for that.</source>
        <translation>Qui appuie sur une mauvaise touche n&apos;en est pas averti. Choisissez un son pour ce cas.</translation>
    </message>
    <message>
        <source>There is neither a key 0, to reach somebody, nor one to hear the choices again. Add one of them.</source>
        <translation>Il n&apos;y a ni touche 0, pour joindre quelqu&apos;un, ni touche pour réécouter les choix. Ajoutez l&apos;une des deux.</translation>
    </message>
    <message>
        <source>Callers wait without limit. Set a maximum wait time, and what follows then.</source>
        <translation>Les appelants attendent sans limite. Fixez un temps d&apos;attente maximum, et ce qui suit.</translation>
    </message>
    <message>
        <source>Callers wait %1 at most, but it takes %2 until all members have rung: the last ones may never ring.</source>
        <translation>Les appelants attendent %1 au plus, mais il faut %2 pour que tous les membres aient sonné : les derniers risquent de ne jamais sonner.</translation>
    </message>
    <message>
        <source>It is to ring for %1, but callers of the queue wait %2 at most.</source>
        <translation>Il doit sonner %1, mais les appelants de la file attendent %2 au plus.</translation>
    </message>
    <message>
        <source>The members ring in their order, but their positions leave it open. Number them again.</source>
        <translation>Les membres sonnent dans leur ordre, mais leurs positions ne le fixent pas. Renumérotez-les.</translation>
    </message>
    <message>
        <source>Callers wait in silence. Choose a hold music.</source>
        <translation>Les appelants attendent en silence. Choisissez une musique d&apos;attente.</translation>
    </message>
    <message>
        <source>Calls are recorded, and callers cannot refuse that. Give them a key to do so.</source>
        <translation>Les appels sont enregistrés et les appelants ne peuvent pas refuser. Donnez-leur une touche pour le faire.</translation>
    </message>
    <message>
        <source>Another queue follows call forwards. OVHcloud then does so for all queues, this one as well.</source>
        <translation>Une autre file suit les renvois d&apos;appels. OVHcloud le fait alors pour toutes les files, celle-ci comprise.</translation>
    </message>
    <message>
        <source>%1 is a mobile number: calls that go there may be billed, and its own voicemail may answer.</source>
        <translation>%1 est un mobile : les appels qui y vont peuvent être facturés, et sa propre messagerie peut répondre.</translation>
    </message>
    <message>
        <source>The whitelist is empty: the conditions are never met. Add numbers, or remove the filtering.</source>
        <translation>La liste blanche est vide : les conditions ne sont jamais remplies. Ajoutez des numéros, ou retirez le filtrage.</translation>
    </message>
    <message>
        <source>Some of its numbers are of another list than the one that the step applies: what OVHcloud does with them is not known.</source>
        <translation>Certains de ses numéros sont d&apos;une autre liste que celle que l&apos;étape applique : on ne sait pas ce qu&apos;OVHcloud en fait.</translation>
    </message>
    <message>
        <source>It is about anonymous callers, but the plan rejects them before any step.</source>
        <translation>Elle concerne les appels masqués, mais le plan les rejette avant toute étape.</translation>
    </message>
    <message>
        <source>Nothing uses it.</source>
        <translation>Rien ne s&apos;en sert.</translation>
    </message>
    <message>
        <source>The positions of the steps are not 1, 2, 3… in their order: which step comes first may look different in OVHcloud&apos;s control panel.</source>
        <translation>Les positions des étapes ne sont pas 1, 2, 3… dans leur ordre : l&apos;espace client OVHcloud peut les montrer dans un autre ordre.</translation>
    </message>
    <message>
        <source>The call transfer timeout is 0: telephones may not have the time to ring.</source>
        <translation>Le timeout de transfert d&apos;appel est de 0 : les téléphones risquent de ne pas avoir le temps de sonner.</translation>
    </message>
    <message>
        <source>Transfers ring for %1: the voicemail of an external number answers before, and the plan does not go on.</source>
        <translation>Les transferts sonnent %1 : la messagerie d&apos;un numéro externe répond avant, et le plan ne continue pas.</translation>
    </message>
    <message>
        <source>This computer has no copy of it, and OVHcloud gives none: it could not be restored. Upload it once more from here.</source>
        <translation>Cet ordinateur n&apos;en a pas de copie, et OVHcloud n&apos;en rend pas : il ne pourrait pas être rétabli. Envoyez-le à nouveau depuis ici.</translation>
    </message>
    <message>
        <source>The text to speech is not there any more. Choose another one.</source>
        <translation>Le TTS n&apos;existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The menu it leads to is not there any more. Choose another one.</source>
        <translation>Le menu auquel elle mène n&apos;existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The queue it leads to is not there any more. Choose another one.</source>
        <translation>La file à laquelle elle mène n&apos;existe plus. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>One of its members is not there any more. Take it out of the queue.</source>
        <translation>L&apos;un de ses membres n&apos;existe plus. Retirez-le de la file.</translation>
    </message>
    <message>
        <source>The sound is not there any more. Choose another one.</source>
        <translation>Le son n&apos;existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>An interactive voice server has no text to speech: this needs a Contact Center Solution.</source>
        <translation>Un serveur vocal interactif n&apos;a pas de TTS : il faut pour cela une Contact Center Solution.</translation>
    </message>
    <message>
        <source>An interactive voice server has no queues: this needs a Contact Center Solution.</source>
        <translation>Un serveur vocal interactif n&apos;a pas de files : il faut pour cela une Contact Center Solution.</translation>
    </message>
    <message>
        <source>Line %1 of the document transfers calls to %2, which is not one of your numbers: OVHcloud does not make such transfers.</source>
        <translation>La ligne %1 du document transfère des appels vers %2, qui n&apos;est pas l&apos;un de vos numéros : OVHcloud ne fait pas de tels transferts.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are more than callers can remember. Six at most are better; put some of them into a menu of their own.</source>
        <translation>
            <numerusform>%n touche est plus que les appelants ne peuvent retenir. Six au plus valent mieux ; mettez-en certaines dans un sous-menu.</numerusform>
            <numerusform>%n touches sont plus que les appelants ne peuvent retenir. Six au plus valent mieux ; mettez-en certaines dans un sous-menu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n caller(s) can wait, and nothing is set for those who find the queue full. Choose an overflow announcement.</source>
        <translation>
            <numerusform>Un seul appelant peut attendre, et rien n&apos;est prévu pour ceux qui trouvent la file pleine. Choisissez une annonce sur débordement.</numerusform>
            <numerusform>Seuls %n appelants peuvent attendre, et rien n&apos;est prévu pour ceux qui trouvent la file pleine. Choisissez une annonce sur débordement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No step is there for %n part(s) of the week, the first one %1 from %2 to %3: callers are hung up on without a word then.</source>
        <translation>
            <numerusform>Aucune étape n&apos;est prévue pour %n partie de la semaine, le %1 de %2 à %3 : l&apos;appel est alors raccroché sans un mot.</numerusform>
            <numerusform>Aucune étape n&apos;est prévue pour %n parties de la semaine, la première le %1 de %2 à %3 : l&apos;appel est alors raccroché sans un mot.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar has no event “%1” to come: the condition is never met.</source>
        <translation>Le calendrier n&apos;a aucun événement « %1 » à venir : la condition n&apos;est jamais remplie.</translation>
    </message>
    <message>
        <source>The time zone of the calendar is %1, that of the number&apos;s country is %2.</source>
        <translation>Le fuseau horaire du calendrier est %1, celui du pays du numéro est %2.</translation>
    </message>
    <message numerus="yes">
        <source>The number has %n plan(s), of which the control panel shows the first only. Which one calls follow is not known: keep one.</source>
        <translation>
            <numerusform>Le numéro a %n plan, que l&apos;espace client montre.</numerusform>
            <numerusform>Le numéro a %n plans, dont l&apos;espace client ne montre que le premier. On ne sait pas lequel les appels suivent : n&apos;en gardez qu&apos;un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the sound out</source>
        <translation>Retirer le son</translation>
    </message>
    <message>
        <source>Leave the announcement out</source>
        <translation>Retirer l&apos;annonce</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Delete the action</source>
        <translation>Supprimer l&apos;action</translation>
    </message>
    <message>
        <source>Delete the actions</source>
        <translation>Supprimer les actions</translation>
    </message>
    <message>
        <source>Delete the action of the key</source>
        <translation>Supprimer l&apos;action de la touche</translation>
    </message>
    <message>
        <source>Delete the time slot</source>
        <translation>Supprimer la plage horaire</translation>
    </message>
    <message>
        <source>Deactivate the step</source>
        <translation>Désactiver l&apos;étape</translation>
    </message>
    <message>
        <source>Activate the step</source>
        <translation>Activer l&apos;étape</translation>
    </message>
    <message>
        <source>Hang up at the end</source>
        <translation>Raccrocher à la fin</translation>
    </message>
    <message>
        <source>Hang up in that case</source>
        <translation>Raccrocher dans ce cas</translation>
    </message>
    <message>
        <source>Repeat the menu with %1</source>
        <translation>Répéter le menu avec %1</translation>
    </message>
    <message>
        <source>Play “%1”</source>
        <translation>Jouer « %1 »</translation>
    </message>
    <message>
        <source>Set %1 ms</source>
        <translation>Régler sur %1 ms</translation>
    </message>
    <message>
        <source>Let them wait %1</source>
        <translation>Laisser attendre %1</translation>
    </message>
    <message>
        <source>Let it ring for %1</source>
        <translation>Laisser sonner %1</translation>
    </message>
    <message>
        <source>Let callers refuse with %1</source>
        <translation>Laisser refuser avec %1</translation>
    </message>
    <message>
        <source>Set it on all queues</source>
        <translation>Régler toutes les files ainsi</translation>
    </message>
    <message>
        <source>Number them again</source>
        <translation>Renuméroter</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Régler sur %1</translation>
    </message>
    <message>
        <source>Accept anonymous calls</source>
        <translation>Accepter les appels masqués</translation>
    </message>
    <message>
        <source>Put them into the step&apos;s list</source>
        <translation>Les mettre dans la liste de l&apos;étape</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a call plan, a sentence</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, action %2</source>
        <comment>a step, a number</comment>
        <translation>%1, action %2</translation>
    </message>
    <message>
        <source>%1, action %2 if conditions are not met</source>
        <comment>a step, a number</comment>
        <translation>%1, action %2 si les conditions ne sont pas remplies</translation>
    </message>
    <message>
        <source>%1, %2 %3 – %4</source>
        <comment>a step, a day, two times</comment>
        <translation>%1, %2 %3 – %4</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>menu “%1”</source>
        <translation>menu « %1 »</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <comment>a menu, a key of the telephone</comment>
        <translation>%1, touche %2</translation>
    </message>
    <message>
        <source>queue %1</source>
        <comment>without a name</comment>
        <translation>file %1</translation>
    </message>
    <message>
        <source>member %1</source>
        <translation>membre %1</translation>
    </message>
    <message>
        <source>member %1 (%2)</source>
        <translation>membre %1 (%2)</translation>
    </message>
    <message>
        <source>text to speech “%1”</source>
        <translation>TTS « %1 »</translation>
    </message>
    <message>
        <source>calendar</source>
        <comment>of a call plan</comment>
        <translation>calendrier</translation>
    </message>
    <message>
        <source>call plan</source>
        <translation>plan d&apos;appel</translation>
    </message>
    <message>
        <source>What led to something that is not in the copy (number %1) is left out.</source>
        <translation>Ce qui menait à quelque chose qui n&apos;est pas dans la copie (numéro %1) est laissé de côté.</translation>
    </message>
    <message>
        <source>It shares %1 from %2 to %3 with %4, which takes all calls then. Change the times of one of them.</source>
        <translation>Elle partage le %1 de %2 à %3 avec une étape précédente (%4), qui prend alors tous les appels. Changez les horaires de l&apos;une des deux.</translation>
    </message>
    <message>
        <source>Of several plans the first one counts.</source>
        <translation>Entre plusieurs plans, c&apos;est le premier qui compte.</translation>
    </message>
    <message>
        <source>Time slots are read in the time zone of the calendar.</source>
        <translation>Les plages horaires sont lues dans le fuseau horaire du calendrier.</translation>
    </message>
    <message>
        <source>The moment at which a time slot ends is outside it.</source>
        <translation>L&apos;instant où une plage horaire se termine n&apos;en fait pas partie.</translation>
    </message>
    <message>
        <source>After a step that only announces something the next one follows.</source>
        <translation>Après une étape qui ne fait qu&apos;une annonce, la suivante est exécutée.</translation>
    </message>
    <message>
        <source>After the actions for conditions that are not met the next step follows.</source>
        <translation>Après les actions prévues si les conditions ne sont pas remplies, l&apos;étape suivante est exécutée.</translation>
    </message>
    <message>
        <source>An empty whitelist lets nobody pass, an empty blacklist everybody.</source>
        <translation>Une liste blanche vide ne laisse passer personne, une liste noire vide laisse passer tout le monde.</translation>
    </message>
    <message>
        <source>Anonymous callers are in no list.</source>
        <translation>Les appelants masqués ne figurent dans aucune liste.</translation>
    </message>
    <message>
        <source>Numbers that belong to another list than the step&apos;s do not count.</source>
        <translation>Les numéros d&apos;une autre liste que celle de l&apos;étape ne comptent pas.</translation>
    </message>
    <message>
        <source>A menu in which no key is pressed asks again, and is left after a few times.</source>
        <translation>Un menu où aucune touche n&apos;est composée recommence, et prend fin après quelques fois.</translation>
    </message>
    <message>
        <source>A menu asks again after a wrong key, and is left after a few of them.</source>
        <translation>Un menu recommence après une touche invalide, et prend fin après quelques erreurs.</translation>
    </message>
    <message>
        <source>A menu without a greeting takes no key.</source>
        <translation>Un menu sans son d&apos;accueil ne prend aucune touche en compte.</translation>
    </message>
    <message>
        <source>Menus open within each other up to a limit.</source>
        <translation>Les menus s&apos;ouvrent les uns dans les autres jusqu&apos;à une limite.</translation>
    </message>
    <message>
        <source># ends what callers type, unless a key of the menu has it.</source>
        <translation># termine la saisie, sauf si une touche du menu l&apos;utilise.</translation>
    </message>
    <message>
        <source>Several actions of one key are carried out in their order.</source>
        <translation>Plusieurs actions d&apos;une même touche sont exécutées dans leur ordre.</translation>
    </message>
    <message>
        <source>When nobody answers, the menu that the call comes from asks again.</source>
        <translation>Si personne ne répond, le menu d&apos;où vient l&apos;appel recommence.</translation>
    </message>
    <message>
        <source>How long digits are waited for is not known.</source>
        <translation>On ne sait pas combien de temps la saisie est attendue.</translation>
    </message>
    <message>
        <source>A voicemail ends the call: what follows it does not happen.</source>
        <translation>Un répondeur met fin à l&apos;appel : ce qui suit n&apos;a pas lieu.</translation>
    </message>
    <message>
        <source>What follows the announcement of a full queue is not certain: the next action, or the end of the call.</source>
        <translation>Ce qui suit l&apos;annonce de débordement n&apos;est pas certain : l&apos;action suivante, ou la fin de l&apos;appel.</translation>
    </message>
    <message>
        <source>A full queue for which nothing is set is passed over.</source>
        <translation>Une file pleine pour laquelle rien n&apos;est prévu est ignorée.</translation>
    </message>
    <message>
        <source>Whether callers wait in a queue without anybody in it, when nothing is set for that, is not certain.</source>
        <translation>Il n&apos;est pas certain que les appelants attendent dans une file sans agent quand rien n&apos;est prévu pour ce cas.</translation>
    </message>
    <message>
        <source>After the closing announcement of a queue the next action follows.</source>
        <translation>Après l&apos;annonce de fermeture d&apos;une file, l&apos;action suivante est exécutée.</translation>
    </message>
    <message>
        <source>Whether the closing action of a queue also takes callers who have waited too long is not certain.</source>
        <translation>Il n&apos;est pas certain que l&apos;action de fermeture d&apos;une file prenne aussi les appelants qui ont attendu trop longtemps.</translation>
    </message>
    <message>
        <source>A maximum wait time of 0 is none at all.</source>
        <translation>Un temps d&apos;attente maximum de 0 signifie sans limite.</translation>
    </message>
    <message>
        <source>Which member rings first depends on earlier calls; here it is the order of the list.</source>
        <translation>L&apos;agent qui sonne en premier dépend des appels précédents ; ici, c&apos;est l&apos;ordre de la liste.</translation>
    </message>
    <message>
        <source>A queue follows call forwards: the forward or the voicemail of a member may take the call.</source>
        <translation>Une file suit les renvois d&apos;appels : le renvoi ou le répondeur d&apos;un agent peut prendre l&apos;appel.</translation>
    </message>
    <message>
        <source>An action that refers to nothing is passed over.</source>
        <translation>Une action qui ne renvoie à rien est ignorée.</translation>
    </message>
    <message>
        <source>An unknown action is passed over.</source>
        <translation>Une action inconnue est ignorée.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a date, a time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Each %1 at %2</source>
        <comment>a day of the week, a time</comment>
        <translation>Chaque %1 à %2</translation>
    </message>
    <message>
        <source>anonymous</source>
        <comment>a caller</comment>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Raccroché</translation>
    </message>
    <message>
        <source>Hung up, as nothing is left</source>
        <translation>Raccroché, car plus rien ne suit</translation>
    </message>
    <message>
        <source>Rejected as anonymous</source>
        <translation>Rejeté comme appel masqué</translation>
    </message>
    <message>
        <source>Talks with %1</source>
        <translation>Parle avec %1</translation>
    </message>
    <message>
        <source>Answered in queue “%1”</source>
        <translation>Répondu dans la file « %1 »</translation>
    </message>
    <message>
        <source>Answered in queue “%1” by %2</source>
        <translation>Répondu dans la file « %1 » par %2</translation>
    </message>
    <message>
        <source>Voicemail of %1</source>
        <translation>Répondeur de %1</translation>
    </message>
    <message>
        <source>Sound “%1” without end</source>
        <translation>Son « %1 » sans fin</translation>
    </message>
    <message>
        <source>Waits in queue “%1” without end</source>
        <translation>Attend sans fin dans la file « %1 »</translation>
    </message>
    <message>
        <source>Goes round in a circle</source>
        <translation>Tourne en rond</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>a moment, a caller</comment>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>%1, keys %2</source>
        <comment>a moment and a caller</comment>
        <translation>%1, touches %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a call, how it ends</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Anonymous calls are rejected</source>
        <translation>Les appels masqués sont rejetés</translation>
    </message>
    <message>
        <source>Inactive: passed over</source>
        <translation>Inactive : ignorée</translation>
    </message>
    <message>
        <source>Conditions not met</source>
        <translation>Conditions non remplies</translation>
    </message>
    <message>
        <source>The caller is shown as “%1” from here on</source>
        <translation>L&apos;appelant s&apos;affiche désormais sous le nom « %1 »</translation>
    </message>
    <message>
        <source>The caller hears “%1”</source>
        <translation>L&apos;appelant entend « %1 »</translation>
    </message>
    <message>
        <source>The caller hears “%1” again and again, until they hang up</source>
        <translation>L&apos;appelant entend « %1 » en boucle, jusqu&apos;à ce qu&apos;il raccroche</translation>
    </message>
    <message>
        <source>A voice says: “%1”</source>
        <translation>Une voix dit : « %1 »</translation>
    </message>
    <message>
        <source>Silence for %1</source>
        <translation>Silence pendant %1</translation>
    </message>
    <message>
        <source>Menu “%1” opens</source>
        <translation>Le menu « %1 » s&apos;ouvre</translation>
    </message>
    <message>
        <source>The greeting begins</source>
        <translation>Le son d&apos;accueil commence</translation>
    </message>
    <message>
        <source>Without a greeting no key is taken</source>
        <translation>Sans son d&apos;accueil, aucune touche n&apos;est prise en compte</translation>
    </message>
    <message>
        <source>The caller presses %1</source>
        <translation>L&apos;appelant appuie sur %1</translation>
    </message>
    <message>
        <source>The caller presses %1: no such key</source>
        <translation>L&apos;appelant appuie sur %1 : cette touche n&apos;existe pas</translation>
    </message>
    <message>
        <source>No key is pressed (time %1)</source>
        <translation>Aucune touche (fois n° %1)</translation>
    </message>
    <message>
        <source>Not opened: %1 menus are open already</source>
        <translation>Pas ouvert : %1 menus sont déjà ouverts</translation>
    </message>
    <message>
        <source>Back to the menu before</source>
        <translation>Retour au menu précédent</translation>
    </message>
    <message>
        <source>Back to the main menu</source>
        <translation>Retour au menu principal</translation>
    </message>
    <message>
        <source>The menu is left</source>
        <translation>Le menu interactif prend fin</translation>
    </message>
    <message>
        <source>The queue is full: %1 callers wait already</source>
        <translation>La file est pleine : %1 appelants attendent déjà</translation>
    </message>
    <message>
        <source>Nobody is logged in to the queue</source>
        <translation>Aucun agent n&apos;est connecté à la file</translation>
    </message>
    <message>
        <source>All members are on a break or on the phone: the caller waits</source>
        <translation>Tous les agents sont en pause ou en ligne : l&apos;appelant attend</translation>
    </message>
    <message>
        <source>%1 rings</source>
        <translation>%1 sonne</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 répond</translation>
    </message>
    <message>
        <source>The closing action of the queue begins</source>
        <translation>L&apos;action de fermeture de la file commence</translation>
    </message>
    <message>
        <source>Nobody has answered for %1: the call leaves the queue</source>
        <translation>Personne n&apos;a répondu pendant %1 : l&apos;appel quitte la file</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <translation>%1 est occupé</translation>
    </message>
    <message>
        <source>%1 is this number itself: the call comes back</source>
        <translation>%1 est ce numéro lui-même : l&apos;appel revient au début</translation>
    </message>
    <message>
        <source>The caller leaves a message for %1</source>
        <translation>L&apos;appelant laisse un message sur le répondeur de %1</translation>
    </message>
    <message>
        <source>The call is hung up</source>
        <translation>L&apos;appel est raccroché</translation>
    </message>
    <message>
        <source>No step is left: the call is hung up</source>
        <translation>Il ne reste aucune étape : l&apos;appel est raccroché</translation>
    </message>
    <message>
        <source>The step is done, and no other one follows: the call is hung up</source>
        <translation>L&apos;étape est terminée et aucune autre ne suit : l&apos;appel est raccroché</translation>
    </message>
    <message>
        <source>The step is done: the next one follows</source>
        <translation>L&apos;étape est terminée : la suivante commence</translation>
    </message>
    <message>
        <source>Unknown action “%1”: passed over</source>
        <translation>Action inconnue « %1 » : ignorée</translation>
    </message>
    <message>
        <source>The call goes round in a circle</source>
        <translation>L&apos;appel tourne en rond</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, a number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>An anonymous caller calls %1</source>
        <translation>Un appelant masqué appelle le %1</translation>
    </message>
    <message>
        <source>%1 calls %2</source>
        <translation>%1 appelle le %2</translation>
    </message>
    <message>
        <source>The menu is left, as no key was pressed</source>
        <translation>Le menu prend fin, car aucune touche n&apos;a été composée</translation>
    </message>
    <message>
        <source>The menu is left, as no key was a right one</source>
        <translation>Le menu prend fin, car aucune touche n&apos;était valide</translation>
    </message>
    <message>
        <source>There is no menu before: the menu is left</source>
        <translation>Il n&apos;y a pas de menu précédent : le menu prend fin</translation>
    </message>
    <message>
        <source>Digits for “%1” are waited for: none are typed</source>
        <translation>Attente de chiffres pour « %1 » : aucun n&apos;est composé</translation>
    </message>
    <message>
        <source>The caller types %2 for “%1”</source>
        <translation>L&apos;appelant compose %2 pour « %1 »</translation>
    </message>
    <message>
        <source>Conditions met</source>
        <translation>Conditions remplies</translation>
    </message>
    <message>
        <source>No conditions: always carried out</source>
        <translation>Aucune condition : toujours exécutée</translation>
    </message>
    <message>
        <source>The call enters queue “%1”</source>
        <translation>L&apos;appel entre dans la file « %1 »</translation>
    </message>
    <message>
        <source>The caller is told that the call is recorded</source>
        <translation>L&apos;appelant est prévenu que l&apos;appel est enregistré</translation>
    </message>
    <message>
        <source>The caller is told that the call is recorded, and that %1 prevents it</source>
        <translation>L&apos;appelant est prévenu que l&apos;appel est enregistré, et que %1 permet de refuser</translation>
    </message>
    <message>
        <source>What it needs is not filled in: passed over</source>
        <translation>Le paramètre nécessaire n&apos;est pas renseigné : ignorée</translation>
    </message>
    <message>
        <source>What it refers to (%1) is not there: passed over</source>
        <translation>Ce à quoi elle renvoie (%1) n&apos;existe pas : ignorée</translation>
    </message>
    <message>
        <source>Exceptional days: no, it is none of them</source>
        <translation>Jours exceptionnels : non, ce n&apos;en est pas un</translation>
    </message>
    <message>
        <source>Exceptional days: yes, “%1”</source>
        <translation>Jours exceptionnels : oui, « %1 »</translation>
    </message>
    <message>
        <source>Whitelist: yes, the caller is in it (%1)</source>
        <translation>Liste blanche : oui, l&apos;appelant y figure (%1)</translation>
    </message>
    <message>
        <source>Whitelist: no, the caller is not in it</source>
        <translation>Liste blanche : non, l&apos;appelant n&apos;y figure pas</translation>
    </message>
    <message>
        <source>Blacklist: no, the caller is in it (%1)</source>
        <translation>Liste noire : non, l&apos;appelant y figure (%1)</translation>
    </message>
    <message>
        <source>Blacklist: yes, the caller is not in it</source>
        <translation>Liste noire : oui, l&apos;appelant n&apos;y figure pas</translation>
    </message>
    <message>
        <source>Whitelist: yes, the called number is in it (%1)</source>
        <translation>Liste blanche : oui, le numéro appelé y figure (%1)</translation>
    </message>
    <message>
        <source>Whitelist: no, the called number is not in it</source>
        <translation>Liste blanche : non, le numéro appelé n&apos;y figure pas</translation>
    </message>
    <message>
        <source>Blacklist: no, the called number is in it (%1)</source>
        <translation>Liste noire : non, le numéro appelé y figure (%1)</translation>
    </message>
    <message>
        <source>Blacklist: yes, the called number is not in it</source>
        <translation>Liste noire : oui, le numéro appelé n&apos;y figure pas</translation>
    </message>
    <message>
        <source>Time slots: no, it is outside all of them</source>
        <translation>Plages horaires : non, en dehors de toutes</translation>
    </message>
    <message>
        <source>Time slots: yes, %1</source>
        <translation>Plages horaires : oui, %1</translation>
    </message>
    <message>
        <source>something deleted (number %1)</source>
        <translation>quelque chose de supprimé (numéro %1)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Set a caller name</source>
        <translation>Définir un nom d&apos;appelant</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Jouer un son</translation>
    </message>
    <message>
        <source>Play a sound in a loop</source>
        <translation>Jouer un son en boucle</translation>
    </message>
    <message>
        <source>Read a text</source>
        <translation>Lire un TTS</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Lancer une temporisation</translation>
    </message>
    <message>
        <source>Read keys into a variable</source>
        <translation>Variable d&apos;entrée DTMF</translation>
    </message>
    <message>
        <source>Open a menu</source>
        <translation>Lancer un menu interactif</translation>
    </message>
    <message>
        <source>Open a submenu</source>
        <translation>Lancer un sous-menu</translation>
    </message>
    <message>
        <source>Ring the members of a queue</source>
        <translation>Faire sonner les membres de la file</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Transférer l&apos;appel</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Return to the previous menu</source>
        <translation>Retour au menu précédent</translation>
    </message>
    <message>
        <source>Return to the main menu</source>
        <translation>Retour au menu principal</translation>
    </message>
    <message>
        <source>Leave the menus</source>
        <translation>Mettre fin au menu interactif</translation>
    </message>
    <message>
        <source>Transfer the call to %1</source>
        <translation>Transférer l&apos;appel vers %1</translation>
    </message>
    <message>
        <source>Menu %1</source>
        <translation>Menu %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>File %1</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>Attendre %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Jouer %1</translation>
    </message>
    <message>
        <source>Play %1 in a loop</source>
        <translation>Jouer %1 en boucle</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action and what it works on</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <comment>category of exceptional days</comment>
        <translation>Créneau %1</translation>
    </message>
    <message>
        <source>Blacklist of callers</source>
        <translation>Liste noire d&apos;appelants</translation>
    </message>
    <message>
        <source>Whitelist of callers</source>
        <translation>Liste blanche d&apos;appelants</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Aucune liste</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>days and two times</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>Exceptional days: %1</source>
        <translation>Jours exceptionnels : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n number(s))</source>
        <translation>
            <numerusform>%1 (%n numéro)</numerusform>
            <numerusform>%1 (%n numéros)</numerusform>
        </translation>
    </message>
    <message>
        <source>Always</source>
        <comment>a step without conditions</comment>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>“%1” has characters that OVHcloud does not take here. Use letters without accents and digits.</source>
        <translation>« %1 » contient des caractères qu&apos;OVHcloud n&apos;accepte pas ici. Utilisez des lettres sans accent et des chiffres.</translation>
    </message>
    <message>
        <source>options of the call plan</source>
        <translation>options du plan d&apos;appel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action of a call plan (what it does)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The number that was called</source>
        <translation>Le numéro appelé</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nom du plan</translation>
    </message>
    <message>
        <source>Callers who hide their number are hung up on.</source>
        <translation>Les appels en numéro masqué sont raccrochés.</translation>
    </message>
    <message>
        <source>What the telephones that ring show.</source>
        <translation>Ce que les téléphones qui sonnent affichent.</translation>
    </message>
    <message>
        <source>Ring time of a transfer</source>
        <translation>Durée de sonnerie d&apos;un transfert</translation>
    </message>
    <message>
        <source>In seconds. A call that nobody answers in that time goes on with the next action.</source>
        <translation>En secondes. Un appel auquel personne ne répond dans ce délai passe à l&apos;action suivante.</translation>
    </message>
    <message>
        <source>Step active</source>
        <translation>Étape active</translation>
    </message>
    <message>
        <source>Exceptional days</source>
        <translation>Jours exceptionnels</translation>
    </message>
    <message>
        <source>Place of the step</source>
        <translation>Place de l&apos;étape</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What the action works on</source>
        <translation>Objet de l&apos;action</translation>
    </message>
    <message>
        <source>Only if conditions are not met</source>
        <translation>Seulement si les conditions ne sont pas remplies</translation>
    </message>
    <message>
        <source>Place of the action</source>
        <translation>Place de l&apos;action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Place of the key</source>
        <translation>Place de la touche</translation>
    </message>
    <message>
        <source>Name of the menu</source>
        <translation>Nom du menu</translation>
    </message>
    <message>
        <source>Greeting sound</source>
        <translation>Son d&apos;accueil</translation>
    </message>
    <message>
        <source>Greeting text</source>
        <translation>Texte d&apos;accueil</translation>
    </message>
    <message>
        <source>Sound for a wrong key</source>
        <translation>Son pour une touche incorrecte</translation>
    </message>
    <message>
        <source>Text for a wrong key</source>
        <translation>Texte pour une touche incorrecte</translation>
    </message>
    <message>
        <source>Wait for a key</source>
        <translation>Attente d&apos;une touche</translation>
    </message>
    <message>
        <source>Wait between two keys</source>
        <translation>Attente entre deux touches</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Synthèse vocale</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name, number</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>if conditions are not met: %1</source>
        <translation>si les conditions ne sont pas remplies : %1</translation>
    </message>
    <message>
        <source>inactive</source>
        <comment>a step</comment>
        <translation>inactive</translation>
    </message>
    <message>
        <source>nobody is in it</source>
        <comment>a queue</comment>
        <translation>personne n&apos;y répond</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, action</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, filtered number %2</source>
        <comment>a step</comment>
        <translation>%1, numéro filtré %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is about: what is in it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>à toute heure</translation>
    </message>
    <message>
        <source>%1, time slots: %2 → %3</source>
        <comment>a step: before → after</comment>
        <translation>%1, plages horaires : %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what it is about: before → after</comment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>from place %1 to %2</source>
        <translation>de la place %1 à la place %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is about, from where to where</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a step (what it does)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 answers, at place %3</source>
        <comment>a queue, a member, a number</comment>
        <translation>%1 : %2 répond, à la place %3</translation>
    </message>
    <message>
        <source>%1: %2 does not answer any more</source>
        <comment>a queue, a member</comment>
        <translation>%1 : %2 ne répond plus</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a queue: a member, from where to where</comment>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>%1 cannot be made again as it was.</source>
        <translation>%1 : ne peut pas être refait à l&apos;identique.</translation>
    </message>
    <message>
        <source>%1: OVHcloud gives none back. Its file is on this computer: it can be uploaded again.</source>
        <translation>%1 : OVHcloud n&apos;en rend aucun. Son fichier est sur cet ordinateur : il peut être renvoyé.</translation>
    </message>
    <message>
        <source>%1: OVHcloud gives none back, and its file is not on this computer.</source>
        <translation>%1 : OVHcloud n&apos;en rend aucun, et son fichier n&apos;est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1: ends like this now: %2</source>
        <comment>an expectation: how the call ends</comment>
        <translation>%1 : se termine désormais ainsi : %2</translation>
    </message>
    <message>
        <source>%1 (it did not hold before either)</source>
        <translation>%1 (ce n&apos;était déjà pas vrai avant)</translation>
    </message>
    <message>
        <source>Lines of the queue “%1”</source>
        <translation>Lignes de la file « %1 »</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an element of a call plan: what of it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The template has no blank “%1”.</source>
        <translation>Le modèle n&apos;a pas de blanc « %1 ».</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En garde</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>En communication</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>En appel</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>https://docs.ovhcloud.com/fr/guides/web-cloud/phone-and-fax/voip/</source>
        <extracomment>Address of OVHcloud&apos;s telephony guides in this language; they exist in French only so far.</extracomment>
        <translation>https://docs.ovhcloud.com/fr/guides/web-cloud/phone-and-fax/voip/</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>This version of the program does not know this kind of configuration. It can be replaced.</source>
        <translation>Cette version du programme ne connaît pas ce type de configuration. Elle peut être remplacée.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>The number has no configuration: calls are not answered.</source>
        <translation>Le numéro n&apos;a pas de configuration&#xa0;: les appels restent sans réponse.</translation>
    </message>
    <message>
        <source>Keeping a number without using it.</source>
        <translation>Garder un numéro sans l&apos;utiliser.</translation>
    </message>
    <message>
        <source>Call forwarding</source>
        <translation>Redirection d&apos;appels</translation>
    </message>
    <message>
        <source>Calls ring on one of your OVHcloud lines. The line can show this number when it calls out.</source>
        <translation>Les appels sonnent sur une de vos lignes OVHcloud. La ligne peut présenter ce numéro lors de ses appels sortants.</translation>
    </message>
    <message>
        <source>One person, or one telephone, answers this number.</source>
        <translation>Une seule personne, ou un seul téléphone, répond à ce numéro.</translation>
    </message>
    <message>
        <source>Calls ring on one of your lines or trunks, which shows this number when it calls out.</source>
        <translation>Les appels sonnent sur une de vos lignes ou un de vos trunks, qui présente ce numéro lors de ses appels sortants.</translation>
    </message>
    <message>
        <source>Call queue</source>
        <translation>File d&apos;appels</translation>
    </message>
    <message>
        <source>Callers wait with music while several lines ring, all together or in the order you choose. Opening hours and closures are respected.</source>
        <translation>Les appelants patientent en musique pendant que plusieurs lignes sonnent, toutes en même temps ou dans l&apos;ordre de votre choix. Les plages horaires et les fermetures sont respectées.</translation>
    </message>
    <message>
        <source>A team shares the calls: reception, sales, support.</source>
        <translation>Une équipe se partage les appels&#xa0;: accueil, commercial, assistance.</translation>
    </message>
    <message>
        <source>Callers wait with music while several lines ring, all together or in the order you choose.</source>
        <translation>Les appelants patientent en musique pendant que plusieurs lignes sonnent, toutes en même temps ou dans l&apos;ordre de votre choix.</translation>
    </message>
    <message>
        <source>Call queue (expert mode)</source>
        <translation>File d&apos;appels (mode expert)</translation>
    </message>
    <message>
        <source>Callers follow steps you defined, then wait in queues while several lines ring. Set up before Contact Center Solution replaced it.</source>
        <translation>Les appelants suivent les étapes que vous avez définies, puis patientent dans des files pendant que plusieurs lignes sonnent. Configuration antérieure à Contact Center Solution, qui l&apos;a remplacée.</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Everybody who calls this number is in the same room and talks together. A code can protect it, and a report can be sent at the end.</source>
        <translation>Toutes les personnes qui appellent ce numéro se retrouvent dans la même salle et parlent ensemble. Un code peut la protéger, et un rapport peut être envoyé à la fin.</translation>
    </message>
    <message>
        <source>Meetings by telephone, with people inside and outside.</source>
        <translation>Des réunions par téléphone, avec des personnes de l&apos;entreprise et de l&apos;extérieur.</translation>
    </message>
    <message>
        <source>Conference (former version)</source>
        <translation>Conférence (ancienne version)</translation>
    </message>
    <message>
        <source>Everybody who calls this number is in the same room. This version is no longer offered: once removed, it cannot be chosen again.</source>
        <translation>Toutes les personnes qui appellent ce numéro sont dans la même salle. Cette version n&apos;est plus proposée&#xa0;: une fois supprimée, elle ne peut plus être choisie.</translation>
    </message>
    <message>
        <source>Interactive voice server</source>
        <translation>Serveur vocal interactif</translation>
    </message>
    <message>
        <source>A recorded message offers choices, and callers press a key: each key leads to a line, a voicemail, a sound or another menu.</source>
        <translation>Un message enregistré propose des choix et l&apos;appelant appuie sur une touche&#xa0;: chacune mène à une ligne, un répondeur, un son ou un autre menu.</translation>
    </message>
    <message>
        <source>One number for several services: press 1 for sales, 2 for support.</source>
        <translation>Un seul numéro pour plusieurs services&#xa0;: tapez 1 pour le commercial, 2 pour l&apos;assistance.</translation>
    </message>
    <message>
        <source>VXML IVR</source>
        <translation>SVI VXML</translation>
    </message>
    <message>
        <source>Calls are led by a VoiceXML 2.1 script on your own web server: sounds, speech synthesis, keys, transfers to OVHcloud numbers.</source>
        <translation>Les appels sont conduits par un script VoiceXML 2.1 sur votre propre serveur web&#xa0;: sons, synthèse vocale, touches, transferts vers des numéros OVHcloud.</translation>
    </message>
    <message>
        <source>Developers who want to decide every step of a call themselves.</source>
        <translation>Les développeurs qui veulent décider eux-mêmes de chaque étape d&apos;un appel.</translation>
    </message>
    <message>
        <source>Calls are led by a VoiceXML 2.1 script on your own web server.</source>
        <translation>Les appels sont conduits par un script VoiceXML 2.1 sur votre propre serveur web.</translation>
    </message>
    <message>
        <source>Contact Center Solution</source>
        <translation>Contact Center Solution</translation>
    </message>
    <message>
        <source>Menus, queues, synthetic voices and conditions are combined into one path for the calls, step by step.</source>
        <translation>Menus, files d&apos;appels, voix de synthèse et conditions se combinent en un parcours d&apos;appel, étape par étape.</translation>
    </message>
    <message>
        <source>Several services behind one number, each with its own queue.</source>
        <translation>Plusieurs services derrière un numéro, chacun avec sa propre file.</translation>
    </message>
    <message>
        <source>Easy PABX</source>
        <translation>Easy PABX</translation>
    </message>
    <message>
        <source>Several lines share the calls. No longer offered: once removed, it cannot be chosen again.</source>
        <translation>Plusieurs lignes se partagent les appels. N&apos;est plus proposée&#xa0;: une fois supprimée, elle ne peut plus être choisie.</translation>
    </message>
    <message>
        <source>Mini PABX</source>
        <translation>Mini PABX</translation>
    </message>
    <message>
        <source>SIP line</source>
        <translation>Ligne SIP</translation>
    </message>
    <message>
        <source>A telephone or a softphone rings. It is a line, not a number to be configured.</source>
        <translation>Un téléphone ou un softphone sonne. C&apos;est une ligne, pas un numéro à configurer.</translation>
    </message>
    <message>
        <source>MGCP line</source>
        <translation>Ligne MGCP</translation>
    </message>
    <message>
        <source>A telephone rings. It is a line, not a number to be configured.</source>
        <translation>Un téléphone sonne. C&apos;est une ligne, pas un numéro à configurer.</translation>
    </message>
    <message>
        <source>Plug &amp; Fax</source>
        <translation>Plug &amp; Fax</translation>
    </message>
    <message>
        <source>A fax machine or a telephone behind an adapter answers. It is a line, not a number to be configured.</source>
        <translation>Un fax ou un téléphone derrière un adaptateur répond. C&apos;est une ligne, pas un numéro à configurer.</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Faxes are received and sent on by e-mail.</source>
        <translation>Les fax sont reçus et transmis par e-mail.</translation>
    </message>
    <message>
        <source>Freefax</source>
        <translation>Freefax</translation>
    </message>
    <message>
        <source>Voicemail and fax</source>
        <translation>Répondeur et fax</translation>
    </message>
    <message>
        <source>Callers leave a message, faxes are received; both are sent on by e-mail.</source>
        <translation>Les appelants laissent un message, les fax sont reçus&#xa0;; les deux sont transmis par e-mail.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Répondeur</translation>
    </message>
    <message>
        <source>Callers hear a greeting and leave a message.</source>
        <translation>Les appelants entendent une annonce et laissent un message.</translation>
    </message>
    <message>
        <source>Carrier SIP trunk</source>
        <translation>Trunk Carrier SIP</translation>
    </message>
    <message>
        <source>Calls are handed to your own telephone exchange over a SIP trunk.</source>
        <translation>Les appels sont remis à votre propre autocommutateur par un trunk SIP.</translation>
    </message>
</context>
<context>
    <name>ChangeGuard</name>
    <message>
        <source>Connecting to OVHcloud…</source>
        <translation>Connexion à OVHcloud…</translation>
    </message>
    <message>
        <source>OVHcloud cannot be reached: you see what was last known, and nothing can be changed.</source>
        <translation>OVHcloud est injoignable&#xa0;: vous voyez le dernier état connu, et rien ne peut être changé.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer valid. Sign in again to change something.</source>
        <translation>Votre connexion n&apos;est plus valable. Reconnectez-vous pour changer quelque chose.</translation>
    </message>
    <message>
        <source>You are signed in for reading only. Sign in again with the right to change telephony.</source>
        <translation>Vous êtes connecté en lecture seule. Reconnectez-vous avec le droit de modifier la téléphonie.</translation>
    </message>
    <message>
        <source>This number no longer exists in your account.</source>
        <translation>Ce numéro n&apos;existe plus dans votre compte.</translation>
    </message>
    <message>
        <source>Lines are not configured here: only alias numbers have a configuration.</source>
        <translation>Les lignes ne se configurent pas ici&#xa0;: seuls les numéros alias ont une configuration.</translation>
    </message>
    <message>
        <source>The telephony group is no longer active: its numbers can only be looked at.</source>
        <translation>Le groupe de téléphonie n&apos;est plus actif&#xa0;: ses numéros ne peuvent être que consultés.</translation>
    </message>
    <message>
        <source>A change of this number is already under way.</source>
        <translation>Un changement de ce numéro est déjà en cours.</translation>
    </message>
    <message>
        <source>The history on this computer cannot be opened, so nothing can be changed.</source>
        <translation>L&apos;historique de cet ordinateur ne peut pas être ouvert&#xa0;: rien ne peut être changé.</translation>
    </message>
    <message>
        <source>This number has another configuration by now. Choose Change configuration to see what would be lost.</source>
        <translation>Ce numéro a maintenant une autre configuration. Choisissez Changer de configuration pour voir ce qui serait perdu.</translation>
    </message>
    <message>
        <source>Something stopped on the way for this number: finish it or take it back first.</source>
        <translation>Une opération s&apos;est arrêtée en chemin pour ce numéro : terminez-la ou revenez en arrière d&apos;abord.</translation>
    </message>
    <message>
        <source>Connecting to the shared database…</source>
        <translation>Connexion à la base partagée…</translation>
    </message>
    <message>
        <source>The shared database cannot be used: you see what was last known, and nothing can be changed.</source>
        <translation>La base partagée ne peut pas être utilisée&#xa0;: vous voyez ce qui était connu en dernier, et rien ne peut être modifié.</translation>
    </message>
</context>
<context>
    <name>ConfigurationSummary</name>
    <message>
        <source>all lines at the same time</source>
        <translation>toutes les lignes en même temps</translation>
    </message>
    <message>
        <source>one line after the other, in random order</source>
        <translation>une ligne après l&apos;autre, dans un ordre aléatoire</translation>
    </message>
    <message>
        <source>one line after the other, each in its turn</source>
        <translation>une ligne après l&apos;autre, à tour de rôle</translation>
    </message>
    <message>
        <source>one line after the other, in the order of the list</source>
        <translation>une ligne après l&apos;autre, dans l&apos;ordre de la liste</translation>
    </message>
    <message>
        <source>first one line, then more and more of them</source>
        <translation>d&apos;abord une ligne, puis de plus en plus</translation>
    </message>
    <message>
        <source>the line that has been idle longest</source>
        <translation>la ligne disponible depuis le plus longtemps</translation>
    </message>
    <message>
        <source>the line whose last call ended longest ago</source>
        <translation>la ligne qui a raccroché il y a le plus longtemps</translation>
    </message>
    <message>
        <source>Calls go to</source>
        <translation>Les appels vont vers</translation>
    </message>
    <message>
        <source>no line yet</source>
        <translation>pas encore de ligne</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Who rings</source>
        <translation>Qui sonne</translation>
    </message>
    <message>
        <source>How they ring</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>HoursWords</name>
    <message>
        <source>tomorrow %1</source>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state, name of a holiday</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>then open</source>
        <translation>puis ouvert</translation>
    </message>
    <message>
        <source>then closed</source>
        <translation>puis fermé</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>puis %1</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n MB.</source>
        <translation>
            <numerusform>Le fichier dépasse %n Mo.</numerusform>
            <numerusform>Le fichier dépasse %n Mo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is no calendar (iCalendar, .ics).</source>
        <translation>Le fichier n&apos;est pas un calendrier (iCalendar, .ics).</translation>
    </message>
    <message>
        <source>The file has characters that are not UTF-8.</source>
        <translation>Le fichier contient des caractères qui ne sont pas en UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is no line of a calendar.</source>
        <translation>« %1 » n&apos;est pas une ligne de calendrier.</translation>
    </message>
    <message>
        <source>BEGIN and END do not belong together (%1).</source>
        <translation>BEGIN et END ne vont pas ensemble (%1).</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n event(s), repetitions included.</source>
        <translation>
            <numerusform>Le fichier a plus de %n événement, répétitions comprises.</numerusform>
            <numerusform>Le fichier a plus de %n événements, répétitions comprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no readable date.</source>
        <translation>« %1 » n&apos;a pas de date lisible.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>« %1 » se termine avant de commencer.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known.</source>
        <translation>Le fuseau horaire « %1 » est inconnu.</translation>
    </message>
    <message>
        <source>“%1” repeats in a way that is not understood.</source>
        <translation>« %1 » se répète d&apos;une façon qui n&apos;est pas comprise.</translation>
    </message>
    <message>
        <source>Unknown day</source>
        <translation>Jour inconnu</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires d&apos;ouverture</translation>
    </message>
    <message>
        <source>Closing hours</source>
        <translation>Horaires de fermeture</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Créneau %1</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter for opening hours</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter for closed</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>weekday, times, what happens then</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>This would overlap: %1. Only one thing can happen at a time.</source>
        <translation>Cela chevaucherait : %1. Une seule chose peut se passer à la fois.</translation>
    </message>
    <message>
        <source>The end has to be after the beginning.</source>
        <translation>La fin doit venir après le début.</translation>
    </message>
    <message>
        <source>A range stays within one day; go on with another one on the next day.</source>
        <translation>Une plage reste dans un même jour ; continuez par une autre le lendemain.</translation>
    </message>
    <message>
        <source>The hours cannot be changed now.</source>
        <translation>Les horaires ne peuvent pas être modifiés en ce moment.</translation>
    </message>
    <message>
        <source>Time slots are off: the lines ring at any time.</source>
        <translation>Plages horaires désactivées : les lignes sonnent à tout moment.</translation>
    </message>
    <message>
        <source>%1, without an end.</source>
        <translation>%1, sans fin prévue.</translation>
    </message>
    <message>
        <source>%1 until %2, %3.</source>
        <comment>open, time, then closed</comment>
        <translation>%1 jusqu&apos;à %2, %3.</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Jour de l&apos;an</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lundi de Pâques</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Fête du Travail</translation>
    </message>
    <message>
        <source>Victory Day 1945</source>
        <translation>Victoire 1945</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Lundi de Pentecôte</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Fête nationale</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Assomption</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Toussaint</translation>
    </message>
    <message>
        <source>Armistice Day 1918</source>
        <translation>Armistice 1918</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>St Stephen&apos;s Day</source>
        <translation>Saint-Étienne</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>sera ajouté</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>est déjà là</translation>
    </message>
    <message>
        <source>left out: overlaps a closure that is there</source>
        <translation>laissé de côté : chevauche une fermeture déjà là</translation>
    </message>
    <message>
        <source>left out: is over</source>
        <translation>laissé de côté : est passé</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>The file is no list of time slots as the control panel exports it (JSON).</source>
        <translation>Le fichier n&apos;est pas une liste de plages horaires telle que l&apos;espace client l&apos;exporte (JSON).</translation>
    </message>
    <message>
        <source>Entry %1 of the file is no time slot.</source>
        <translation>L&apos;entrée %1 du fichier n&apos;est pas une plage horaire.</translation>
    </message>
    <message>
        <source>Entry %1 of the file overlaps another one.</source>
        <translation>L&apos;entrée %1 du fichier en chevauche une autre.</translation>
    </message>
    <message>
        <source>The file has no time slots in it.</source>
        <translation>Le fichier ne contient aucune plage horaire.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Shows the OVHcloud telephone numbers of an account and chooses what each does when it is called.
Without options it opens the account used last, or offers the ways to begin.</source>
        <translation>Montre les numéros de téléphone OVHcloud d&apos;un compte et choisit ce que fait chacun quand on l&apos;appelle.
Sans option, ouvre le dernier compte utilisé ou propose les façons de commencer.</translation>
    </message>
    <message>
        <source>Open the built-in sandbox: made-up numbers, no account needed.</source>
        <translation>Ouvrir le bac à sable intégré&#xa0;: numéros inventés, aucun compte nécessaire.</translation>
    </message>
    <message>
        <source>Sign in with the keys of this ovh.conf.</source>
        <translation>Se connecter avec les clés de cet ovh.conf.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Language of the window: fr or en.</source>
        <translation>Langue de la fenêtre&#xa0;: fr ou en.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>“aiguilleur --help” lists the options.</source>
        <translation>«&#xa0;aiguilleur --help&#xa0;» donne la liste des options.</translation>
    </message>
    <message>
        <source>“%1” is not expected.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas attendu.</translation>
    </message>
    <message>
        <source>--sandbox and --conf cannot be used together.</source>
        <translation>--sandbox et --conf ne peuvent pas être employées ensemble.</translation>
    </message>
    <message>
        <source>“%1” is not a language of this program: fr or en.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une langue de ce programme&#xa0;: fr ou en.</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file.</source>
        <translation>--%1 demande le nom d&apos;un fichier.</translation>
    </message>
    <message>
        <source>Keep inventory and history in this file, or share the history in the PostgreSQL database postgresql://user@host/database.</source>
        <translation>Garder inventaire et historique dans ce fichier, ou partager l&apos;historique dans la base PostgreSQL postgresql://utilisateur@hôte/base.</translation>
    </message>
    <message>
        <source>FILE|ADDRESS</source>
        <translation>FICHIER|ADRESSE</translation>
    </message>
    <message>
        <source>--store cannot be used: %1</source>
        <translation>--store ne peut pas être utilisé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TreeWords</name>
    <message>
        <source>last change: %1</source>
        <translation>dernier changement&#xa0;: %1</translation>
    </message>
    <message>
        <source>change under way</source>
        <translation>changement en cours</translation>
    </message>
    <message>
        <source>change to %1: %2</source>
        <translation>changement vers %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a change failed</source>
        <translation>un changement a échoué</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group (identifier)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln numéro</numerusform>
            <numerusform>%Ln numéros</numerusform>
        </translation>
    </message>
</context>
</TS>
