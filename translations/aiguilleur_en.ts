<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Aiguilleur::ActivityPanel</name>
    <message numerus="yes">
        <source>%n change(s) under way</source>
        <translation>
            <numerusform>%n change under way</numerusform>
            <numerusform>%n changes under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::AddNumbersDialog</name>
    <message numerus="yes">
        <source>Add %n number(s)</source>
        <translation>
            <numerusform>Add %n number</numerusform>
            <numerusform>Add %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::BatchesWindow</name>
    <message numerus="yes">
        <source>%n number(s) get back what they had before.</source>
        <translation>
            <numerusform>%n number gets back what it had before.</numerusform>
            <numerusform>%n numbers get back what they had before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo for %n number(s)</source>
        <translation>
            <numerusform>Undo for %n number</numerusform>
            <numerusform>Undo for %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n</source>
        <translation>
            <numerusform>%1 of %n</numerusform>
            <numerusform>%1 of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::BulkDialog</name>
    <message numerus="yes">
        <source>%1, for %n number(s)</source>
        <translation>
            <numerusform>%1, for %n number</numerusform>
            <numerusform>%1, for %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the configuration of %n number(s)</source>
        <translation>
            <numerusform>Replace the configuration of %n number</numerusform>
            <numerusform>Replace the configuration of %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) will get “%1”.</source>
        <translation>
            <numerusform>%n number will get “%1”.</numerusform>
            <numerusform>%n numbers will get “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present configuration of %n of them will be replaced. A copy of each is kept on this computer before anything is sent, and all of it can be undone.</source>
        <translation>
            <numerusform>The present configuration of %n of them will be replaced. A copy is kept on this computer before anything is sent, and all of it can be undone.</numerusform>
            <numerusform>The present configuration of %n of them will be replaced. A copy of each is kept on this computer before anything is sent, and all of it can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n configuration(s)</source>
        <translation>
            <numerusform>Replace %n configuration</numerusform>
            <numerusform>Replace %n configurations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) chosen</source>
        <translation>
            <numerusform>%n number chosen</numerusform>
            <numerusform>%n numbers chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n read</source>
        <translation>
            <numerusform>%1 of %n read</numerusform>
            <numerusform>%1 of %n read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply to %n number(s)</source>
        <translation>
            <numerusform>&amp;Apply to %n number</numerusform>
            <numerusform>&amp;Apply to %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::BulkWords</name>
    <message numerus="yes">
        <source>%n number(s) will be changed.</source>
        <translation>
            <numerusform>%n number will be changed.</numerusform>
            <numerusform>%n numbers will be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it already.</source>
        <translation>
            <numerusform>%n has it already.</numerusform>
            <numerusform>%n have it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out because it cannot be done; the remarks say why.</source>
        <translation>
            <numerusform>%n is left out because it cannot be done; the remarks say why.</numerusform>
            <numerusform>%n are left out because it cannot be done; the remarks say why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and are left out.</source>
        <translation>
            <numerusform>%n could not be read and is left out.</numerusform>
            <numerusform>%n could not be read and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CallConditionsEditor</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CallPlanView</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) lead(s) to: %1</source>
        <translation>
            <numerusform>%n action leads to: %1</numerusform>
            <numerusform>%n actions lead to: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CallReviewDialog</name>
    <message numerus="yes">
        <source>%n request(s) to OVHcloud. What is new is made complete before it takes calls, and what goes is switched off after that: callers notice no gap.</source>
        <translation>
            <numerusform>%n request to OVHcloud. What is new is made complete before it takes calls, and what goes is switched off after that: callers notice no gap.</numerusform>
            <numerusform>%n requests to OVHcloud. What is new is made complete before it takes calls, and what goes is switched off after that: callers notice no gap.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) of the check are settled by it.</source>
        <translation>
            <numerusform>%n remark of the check is settled by it.</numerusform>
            <numerusform>%n remarks of the check are settled by it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) against what is live</source>
        <translation>
            <numerusform>%n change against what is live</numerusform>
            <numerusform>%n changes against what is live</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CentreStatisticsPage</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OVHcloud tells totals only. What you see here was counted while the queue was watched on this computer; it is kept for %n day(s).</source>
        <translation>
            <numerusform>OVHcloud tells totals only. What you see here was counted while the queue was watched on this computer; it is kept for %n day.</numerusform>
            <numerusform>OVHcloud tells totals only. What you see here was counted while the queue was watched on this computer; it is kept for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n call(s) answered</source>
        <translation>
            <numerusform>%1: %n call answered</numerusform>
            <numerusform>%1: %n calls answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ChangeNotifications</name>
    <message numerus="yes">
        <source>%n change(s) ended</source>
        <translation>
            <numerusform>%n change ended</numerusform>
            <numerusform>%n changes ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CheckList</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::Cli</name>
    <message numerus="yes">
        <source>The time is over; %n change(s) go(es) on at OVHcloud.</source>
        <translation>
            <numerusform>The time is over; %n change goes on at OVHcloud.</numerusform>
            <numerusform>The time is over; %n changes go on at OVHcloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not followed any more; %n change(s) go(es) on at OVHcloud.</source>
        <translation>
            <numerusform>Not followed any more; %n change goes on at OVHcloud.</numerusform>
            <numerusform>Not followed any more; %n changes go on at OVHcloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) would be removed.</source>
        <translation>
            <numerusform>%n copy would be removed.</numerusform>
            <numerusform>%n copies would be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) removed.</source>
        <translation>
            <numerusform>%n copy removed.</numerusform>
            <numerusform>%n copies removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) would be changed.</source>
        <translation>
            <numerusform>%n number would be changed.</numerusform>
            <numerusform>%n numbers would be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are as the plan says already.</source>
        <translation>
            <numerusform>%n number is as the plan says already.</numerusform>
            <numerusform>%n numbers are as the plan says already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) checked</source>
        <translation>
            <numerusform>%n number checked</numerusform>
            <numerusform>%n numbers checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) could not be read</source>
        <translation>
            <numerusform>%n number could not be read</numerusform>
            <numerusform>%n numbers could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloading %n recording(s)…</source>
        <translation>
            <numerusform>Downloading %n recording…</numerusform>
            <numerusform>Downloading %n recordings…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) would be deleted for good.</source>
        <translation>
            <numerusform>%n recording would be deleted for good.</numerusform>
            <numerusform>%n recordings would be deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) deleted.</source>
        <translation>
            <numerusform>%n recording deleted.</numerusform>
            <numerusform>%n recordings deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ClosurePreview</name>
    <message numerus="yes">
        <source>%n day(s) or period(s) will be added to the draft.</source>
        <translation>
            <numerusform>%n day or period will be added to the draft.</numerusform>
            <numerusform>%n days or periods will be added to the draft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n left out.</numerusform>
            <numerusform>%n left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Add %n</numerusform>
            <numerusform>Add %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ClosuresPanel</name>
    <message numerus="yes">
        <source>%n exceptional day(s) or period(s) added to the draft.</source>
        <translation>
            <numerusform>%n exceptional day or period added to the draft.</numerusform>
            <numerusform>%n exceptional days or periods added to the draft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CompareDialog</name>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n difference.</numerusform>
            <numerusform>%n differences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ConferenceLivePage</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) will be taken out of the conference.</source>
        <translation>
            <numerusform>%n participant will be taken out of the conference.</numerusform>
            <numerusform>%n participants will be taken out of the conference.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n participant(s)</source>
        <translation>
            <numerusform>Remove %n participant</numerusform>
            <numerusform>Remove %n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::CopiesPage</name>
    <message numerus="yes">
        <source>%n copy(ies) will be deleted.</source>
        <translation>
            <numerusform>%n copy will be deleted.</numerusform>
            <numerusform>%n copies will be deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::FilterImportDialog</name>
    <message numerus="yes">
        <source>%n number(s) will be added.</source>
        <translation>
            <numerusform>%n number will be added.</numerusform>
            <numerusform>%n numbers will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are in the list already.</source>
        <translation>
            <numerusform>%n number is in the list already.</numerusform>
            <numerusform>%n numbers are in the list already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used and will be left out.</source>
        <translation>
            <numerusform>%n line cannot be used and will be left out.</numerusform>
            <numerusform>%n lines cannot be used and will be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n number(s)</source>
        <translation>
            <numerusform>Add %n number</numerusform>
            <numerusform>Add %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::FilterPage</name>
    <message numerus="yes">
        <source>%n number(s) added.</source>
        <translation>
            <numerusform>%n number added.</numerusform>
            <numerusform>%n numbers added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were in the list already.</source>
        <translation>
            <numerusform>%n number was in the list already.</numerusform>
            <numerusform>%n numbers were in the list already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are not numbers. Write them like 01 99 00 12 34, +33 1 99 00 12 34 or +336.</source>
        <translation>
            <numerusform>%n entry is not a number. Write it like 01 99 00 12 34, +33 1 99 00 12 34 or +336.</numerusform>
            <numerusform>%n entries are not numbers. Write them like 01 99 00 12 34, +33 1 99 00 12 34 or +336.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::GroupPage</name>
    <message numerus="yes">
        <source>%Ln number(s) and lines</source>
        <translation>
            <numerusform>%Ln number and lines</numerusform>
            <numerusform>%Ln numbers and lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::JournalWindow</name>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <translation>
            <numerusform>%1 of %n call</numerusform>
            <numerusform>%1 of %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::LinesPage</name>
    <message numerus="yes">
        <source>%n line(s) at the end of the table belong to the number and are not in the queue: they never ring.</source>
        <translation>
            <numerusform>%n line at the end of the table belongs to the number and is not in the queue: it never rings.</numerusform>
            <numerusform>%n lines at the end of the table belong to the number and are not in the queue: they never ring.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::MainWindow</name>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) found</source>
        <translation>
            <numerusform>%Ln number found</numerusform>
            <numerusform>%Ln numbers found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The set-up of %n number(s) has changes that are not saved.</source>
        <translation>
            <numerusform>The set-up of %n number has changes that are not saved.</numerusform>
            <numerusform>The set-up of %n numbers has changes that are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the configuration of %n &amp;selected number(s)…</source>
        <translation>
            <numerusform>Change the configuration of %n &amp;selected number…</numerusform>
            <numerusform>Change the configuration of %n &amp;selected numbers…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::MemberPanel</name>
    <message numerus="yes">
        <source>%n line(s) together</source>
        <translation>
            <numerusform>%n line together</numerusform>
            <numerusform>%n lines together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::PlanWindow</name>
    <message numerus="yes">
        <source>%n error(s) in the file: nothing can be applied</source>
        <translation>
            <numerusform>%n error in the file: nothing can be applied</numerusform>
            <numerusform>%n errors in the file: nothing can be applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the configuration of %n number(s)</source>
        <translation>
            <numerusform>Replace the configuration of %n number</numerusform>
            <numerusform>Replace the configuration of %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) will become what the plan says.</source>
        <translation>
            <numerusform>%n number will become what the plan says.</numerusform>
            <numerusform>%n numbers will become what the plan says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present configuration of %n of them will be replaced. A copy of each is kept on this computer before anything is sent, and all of it can be undone.</source>
        <translation>
            <numerusform>The present configuration of %n of them will be replaced. A copy is kept on this computer before anything is sent, and all of it can be undone.</numerusform>
            <numerusform>The present configuration of %n of them will be replaced. A copy of each is kept on this computer before anything is sent, and all of it can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n configuration(s)</source>
        <translation>
            <numerusform>Replace %n configuration</numerusform>
            <numerusform>Replace %n configurations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n read</source>
        <translation>
            <numerusform>%1 of %n read</numerusform>
            <numerusform>%1 of %n read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::ProvisioningStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::QueueCells</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::QueueLivePage</name>
    <message numerus="yes">
        <source>OVHcloud tells totals only. What you see here was counted while the queue was watched on this computer; calls are kept for %n day(s), agents until the program ends.</source>
        <translation>
            <numerusform>OVHcloud tells totals only. What you see here was counted while the queue was watched on this computer; calls are kept for %n day, agents until the program ends.</numerusform>
            <numerusform>OVHcloud tells totals only. What you see here was counted while the queue was watched on this computer; calls are kept for %n days, agents until the program ends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::RecordsPage</name>
    <message numerus="yes">
        <source>%n recording(s) downloaded.</source>
        <translation>
            <numerusform>%n recording downloaded.</numerusform>
            <numerusform>%n recordings downloaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) will be deleted at OVHcloud.</source>
        <translation>
            <numerusform>%n recording will be deleted at OVHcloud.</numerusform>
            <numerusform>%n recordings will be deleted at OVHcloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n recording(s)</source>
        <translation>
            <numerusform>Delete %n recording</numerusform>
            <numerusform>Delete %n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) deleted.</source>
        <translation>
            <numerusform>%n recording deleted.</numerusform>
            <numerusform>%n recordings deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be deleted.</source>
        <translation>
            <numerusform>%n could not be deleted.</numerusform>
            <numerusform>%n could not be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n not fetched.</source>
        <translation>
            <numerusform>Stopped: %n not fetched.</numerusform>
            <numerusform>Stopped: %n not fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n left as they are.</source>
        <translation>
            <numerusform>Stopped: %n left as it is.</numerusform>
            <numerusform>Stopped: %n left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::SettingsDialog</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::SetupBar</name>
    <message numerus="yes">
        <source>%n setting(s) were also changed elsewhere.</source>
        <translation>
            <numerusform>%n setting was also changed elsewhere.</numerusform>
            <numerusform>%n settings were also changed elsewhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::SimulatorPanel</name>
    <message numerus="yes">
        <source>Expectations (%n broken)</source>
        <translation>
            <numerusform>Expectations (%n broken)</numerusform>
            <numerusform>Expectations (%n broken)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::SkillsPanel</name>
    <message numerus="yes">
        <source>%1: in %n queue(s)</source>
        <translation>
            <numerusform>%1: in %n queue</numerusform>
            <numerusform>%1: in %n queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n member(s). A double click sorts by its order.</source>
        <translation>
            <numerusform>%1: %n member. A double click sorts by its order.</numerusform>
            <numerusform>%1: %n members. A double click sorts by its order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n queue</numerusform>
            <numerusform>%n queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are in no queue.</source>
        <translation>
            <numerusform>%n member is in no queue.</numerusform>
            <numerusform>%n members are in no queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s) have nobody.</source>
        <translation>
            <numerusform>%n queue has nobody.</numerusform>
            <numerusform>%n queues have nobody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::SlotRow</name>
    <message numerus="yes">
        <source>%n time slot(s) of the week</source>
        <translation>
            <numerusform>%n time slot of the week</numerusform>
            <numerusform>%n time slots of the week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::StatusWidgets</name>
    <message numerus="yes">
        <source>%n change(s) under way</source>
        <translation>
            <numerusform>%n change under way</numerusform>
            <numerusform>%n changes under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::StrategyDrawing</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::WebAccessBox</name>
    <message numerus="yes">
        <source>%n more of this kind: regenerating or deleting takes them along.</source>
        <translation>
            <numerusform>%n more of this kind: regenerating or deleting takes it along.</numerusform>
            <numerusform>%n more of this kind: regenerating or deleting takes them along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::WeekPanel</name>
    <message numerus="yes">
        <source>The week is replaced by the %n time slot(s) of the file.</source>
        <translation>
            <numerusform>The week is replaced by the time slot of the file.</numerusform>
            <numerusform>The week is replaced by the %n time slots of the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time slot(s) were taken from the file.</source>
        <translation>
            <numerusform>%n time slot was taken from the file.</numerusform>
            <numerusform>%n time slots were taken from the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aiguilleur::Words::Text</name>
    <message numerus="yes">
        <source>Aiguilleur waits %n second(s) and goes on by itself.</source>
        <translation>
            <numerusform>Aiguilleur waits %n second and goes on by itself.</numerusform>
            <numerusform>Aiguilleur waits %n seconds and goes on by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n queue</numerusform>
            <numerusform>%n queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time slot(s)</source>
        <translation>
            <numerusform>%n time slot</numerusform>
            <numerusform>%n time slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceptional closing(s)</source>
        <translation>
            <numerusform>%n exceptional closing</numerusform>
            <numerusform>%n exceptional closings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered number(s)</source>
        <translation>
            <numerusform>%n filtered number</numerusform>
            <numerusform>%n filtered numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound(s)</source>
        <translation>
            <numerusform>%n sound</numerusform>
            <numerusform>%n sounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spoken text(s)</source>
        <translation>
            <numerusform>%n spoken text</numerusform>
            <numerusform>%n spoken texts</numerusform>
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
            <numerusform>%n menu key</numerusform>
            <numerusform>%n menu keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n web address(es) to follow it</source>
        <translation>
            <numerusform>%n web address to follow it</numerusform>
            <numerusform>%n web addresses to follow it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” may have %n character(s) at most. Make it shorter.</source>
        <translation>
            <numerusform>“%1” may have %n character at most. Make it shorter.</numerusform>
            <numerusform>“%1” may have %n characters at most. Make it shorter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 of %n done</numerusform>
            <numerusform>%1 of %n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>%n setting changed</numerusform>
            <numerusform>%n settings changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) removed</source>
        <translation>
            <numerusform>%n element removed</numerusform>
            <numerusform>%n elements removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %n sound(s) from this computer</source>
        <translation>
            <numerusform>Upload %n sound from this computer</numerusform>
            <numerusform>Upload %n sounds from this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are more than callers can remember. Six at most are better; put some of them into a menu of their own.</source>
        <translation>
            <numerusform>%n key is more than callers can remember. Six at most are better; put some of them into a menu of their own.</numerusform>
            <numerusform>%n keys are more than callers can remember. Six at most are better; put some of them into a menu of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n caller(s) can wait, and nothing is set for those who find the queue full. Choose an overflow announcement.</source>
        <translation>
            <numerusform>Only %n caller can wait, and nothing is set for those who find the queue full. Choose an overflow announcement.</numerusform>
            <numerusform>Only %n callers can wait, and nothing is set for those who find the queue full. Choose an overflow announcement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No step is there for %n part(s) of the week, the first one %1 from %2 to %3: callers are hung up on without a word then.</source>
        <translation>
            <numerusform>No step is there for %n part of the week, %1 from %2 to %3: callers are hung up on without a word then.</numerusform>
            <numerusform>No step is there for %n parts of the week, the first one %1 from %2 to %3: callers are hung up on without a word then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The number has %n plan(s), of which the control panel shows the first only. Which one calls follow is not known: keep one.</source>
        <translation>
            <numerusform>The number has %n plan, which the control panel shows.</numerusform>
            <numerusform>The number has %n plans, of which the control panel shows the first only. Which one calls follow is not known: keep one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n number(s))</source>
        <translation>
            <numerusform>%1 (%n number)</numerusform>
            <numerusform>%1 (%n numbers)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursWords</name>
    <message numerus="yes">
        <source>The file is larger than %n MB.</source>
        <translation>
            <numerusform>The file is larger than %n MB.</numerusform>
            <numerusform>The file is larger than %n MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n event(s), repetitions included.</source>
        <translation>
            <numerusform>The file has more than %n event, repetitions included.</numerusform>
            <numerusform>The file has more than %n events, repetitions included.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreeWords</name>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
</context>
</TS>
