<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AskFlow</name>
    <message>
        <source>Vul eerst de naam van een ouder of voogd in. Onder de 16 antwoordt die.</source>
        <translation>Fill in the name of a parent or guardian first. Under 16, they answer.</translation>
    </message>
    <message>
        <source>Op het klantscherm is nog iemand bezig</source>
        <translation>Someone is still answering on the client display</translation>
    </message>
    <message>
        <source>Stop daarmee</source>
        <translation>Stop that</translation>
    </message>
    <message>
        <source>{name} heeft de vragen beantwoord</source>
        <translation>{name} has answered the questions</translation>
    </message>
    <message>
        <source>Kaart tonen</source>
        <translation>Show card</translation>
    </message>
</context>
<context>
    <name>BackupNotices</name>
    <message>
        <source>De back-up is niet gelukt. Vraag de eigenaar.</source>
        <extracomment>The button of the message, and its objectName.</extracomment>
        <translation>The backup failed. Ask the owner.</translation>
    </message>
    <message>
        <source>Er is nog geen back-up. Maak er nu een.</source>
        <translation>There is no backup yet. Make one now.</translation>
    </message>
    <message>
        <source>De laatste back-up is van {ago}. Maak er nu een.</source>
        <translation>The last backup is from {ago}. Make one now.</translation>
    </message>
    <message>
        <source>Op de tweede plek is de laatste back-up van {ago}. Doe de stick in de pc.</source>
        <translation>In the second place the last backup is from {ago}. Put the stick in the PC.</translation>
    </message>
    <message>
        <source>Naar de back-ups</source>
        <translation>To the backups</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>De back-up is gestopt</source>
        <extracomment>What the folder for backups is called inside the folder or stick that was chosen.</extracomment>
        <translation>The backup was stopped</translation>
    </message>
    <message>
        <source>Er is niets van overgebleven.</source>
        <translation>Nothing of it is left.</translation>
    </message>
    <message>
        <source>De back-up is klaar</source>
        <translation>The backup is done</translation>
    </message>
    <message>
        <source>Alles is nagelezen.</source>
        <translation>Everything was read back.</translation>
    </message>
    <message>
        <source>Tweede plek voor back-ups</source>
        <translation>Second place for backups</translation>
    </message>
    <message>
        <source>Gelukt. De back-up van {when} is terug te zetten: {clients} klanten.</source>
        <translation>It worked. The backup of {when} can be restored: {clients} clients.</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>Er is nog geen back-up</source>
        <extracomment>How much of the bar is copying; reading back is the rest.</extracomment>
        <translation>There is no backup yet</translation>
    </message>
    <message>
        <source>Maak er nu een. Daarna gaat het elke dag vanzelf.</source>
        <translation>Make one now. After that it happens by itself every day.</translation>
    </message>
    <message>
        <source>Laatste goede back-up: {when}</source>
        <translation>Last good backup: {when}</translation>
    </message>
    <message>
        <source>Helemaal nagelezen. Elke dag komt er vanzelf een bij, als u vergrendelt of afsluit.</source>
        <translation>Read back in full. Every day one is added by itself, when you lock or leave.</translation>
    </message>
    <message>
        <source>Dat is {ago}. Maak er nu een.</source>
        <translation>That is {ago}. Make one now.</translation>
    </message>
    <message>
        <source>De back-up wordt helemaal nagelezen</source>
        <translation>The backup is being read back in full</translation>
    </message>
    <message>
        <source>Er wordt een back-up gemaakt</source>
        <translation>A backup is being made</translation>
    </message>
    <message>
        <source>Alle {count} tonen</source>
        <translation>Show all {count}</translation>
    </message>
    <message>
        <source>Minder tonen</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>Een stick of een andere schijf. Gaat deze pc stuk of weg, dan hebt u daar nog een back-up.</source>
        <translation>A stick or another disk. If this PC breaks or goes missing, you still have a backup there.</translation>
    </message>
    <message>
        <source>Die is er nu niet. Doe de stick in de pc: de volgende back-up komt er vanzelf op.</source>
        <translation>It is not here now. Put the stick in the PC: the next backup goes there by itself.</translation>
    </message>
    <message>
        <source>{service} kopieert deze map. Wie u wist, kan daar nog in oude kopieën staan. Neem liever een stick.</source>
        <translation>{service} copies this folder. Whoever you erase may still be in old copies there. Better take a stick.</translation>
    </message>
    <message>
        <source>Die is er. De volgende back-up komt er vanzelf op.</source>
        <translation>It is here. The next backup goes there by itself.</translation>
    </message>
    <message>
        <source>Laatste back-up daar: {when}.</source>
        <translation>Last backup there: {when}.</translation>
    </message>
    <message>
        <source>Andere plek kiezen</source>
        <translation>Choose another place</translation>
    </message>
    <message>
        <source>Plek kiezen</source>
        <translation>Choose a place</translation>
    </message>
    <message>
        <source>Vastgezet door uw beheerder</source>
        <translation>Set by your administrator</translation>
    </message>
    <message>
        <source>De sleutel van {when} is vernietigd: niemand kan die back-up nog lezen.</source>
        <translation>The key of {when} was destroyed: nobody can read that backup any more.</translation>
    </message>
    <message>
        <source>De bestanden van voor het terugzetten staan apart tot {day}. Wie u nu wist, staat daar tot dan in.</source>
        <translation>The files from before the restore are put aside until {day}. Whoever you erase now is still in there until then.</translation>
    </message>
    <message>
        <source>Het terugzetten wordt uitgeprobeerd…</source>
        <translation>Restoring is being tried…</translation>
    </message>
    <message>
        <source>Laatst uitgeprobeerd: {when}. Het lukte. Elke drie maanden gaat dat vanzelf.</source>
        <translation>Last tried: {when}. It worked. Every three months this happens by itself.</translation>
    </message>
    <message>
        <source>Nog niet uitgeprobeerd. Elke drie maanden gaat dat vanzelf; er verandert niets aan uw klanten.</source>
        <translation>Not tried yet. Every three months this happens by itself; nothing about your clients changes.</translation>
    </message>
    <message>
        <source>Wie u wist, is ook uit alle back-ups weg.</source>
        <translation>Whoever you erase is gone from all backups too.</translation>
    </message>
    <message>
        <source>{done} van {all} back-ups zijn bijgewerkt. De rest volgt vanzelf, zodra het programma erbij kan.</source>
        <translation>{done} of {all} backups are up to date. The rest follows by itself, as soon as the program can reach them.</translation>
    </message>
    <message>
        <source>Back-ups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Nu een back-up maken</source>
        <translation>Make a backup now</translation>
    </message>
    <message>
        <source>Back-up terugzetten…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>U kunt gewoon doorwerken.</source>
        <translation>You can simply carry on.</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>De back-up stoppen</source>
        <translation>Stop the backup</translation>
    </message>
    <message>
        <source>Hoe ver de back-up is</source>
        <translation>How far the backup is</translation>
    </message>
    <message>
        <source>Uw back-ups</source>
        <translation>Your backups</translation>
    </message>
    <message>
        <source>Hoeveel bewaart u er per plek?</source>
        <translation>How many do you keep in each place?</translation>
    </message>
    <message>
        <source>Ook op een tweede plek</source>
        <translation>In a second place too</translation>
    </message>
    <message>
        <source>Niet meer gebruiken</source>
        <translation>Stop using it</translation>
    </message>
    <message>
        <source>De tweede plek niet meer gebruiken</source>
        <translation>Stop using the second place</translation>
    </message>
    <message>
        <source>Werkt terugzetten?</source>
        <translation>Does restoring work?</translation>
    </message>
    <message>
        <source>Nu uitproberen</source>
        <translation>Try it now</translation>
    </message>
    <message>
        <source>Terugzetten nu uitproberen</source>
        <translation>Try restoring now</translation>
    </message>
    <message>
        <source>Wissen in de back-ups</source>
        <translation>Erasing in the backups</translation>
    </message>
    <message>
        <source>Hoe ver het wissen in de back-ups is</source>
        <translation>How far erasing in the backups is</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>Terug naar 1 klant</source>
        <translation>Back to 1 client</translation>
    </message>
    <message>
        <source>Terug naar {count} klanten</source>
        <translation>Back to {count} clients</translation>
    </message>
    <message>
        <source>Vandaag hier</source>
        <translation>Here today</translation>
    </message>
    <message>
        <source>Laatst hier op {day}</source>
        <translation>Last here on {day}</translation>
    </message>
    <message>
        <source>Jonger dan 16. {guardian} antwoordt.</source>
        <translation>Under 16. {guardian} answers.</translation>
    </message>
    <message>
        <source>Jonger dan 16. Een ouder of voogd antwoordt.</source>
        <translation>Under 16. A parent or guardian answers.</translation>
    </message>
    <message>
        <source>bewaard, maar niet meer in gebruik</source>
        <translation>kept, but no longer used</translation>
    </message>
    <message>
        <source>Gegevens van ‘{purpose}’ wissen</source>
        <translation>Erase the data of ‘{purpose}’</translation>
    </message>
    <message>
        <source>1 vraag stellen</source>
        <translation>Ask 1 question</translation>
    </message>
    <message>
        <source>{count} vragen stellen</source>
        <translation>Ask {count} questions</translation>
    </message>
    <message>
        <source>Toestemmingen</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Verloop</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Gegevens meegeven</source>
        <translation>Hand over data</translation>
    </message>
    <message>
        <source>Wissen…</source>
        <translation>Erase…</translation>
    </message>
    <message>
        <source>Meegeven en wissen doet de eigenaar.</source>
        <translation>Handing over and erasing are for the owner.</translation>
    </message>
</context>
<context>
    <name>ClientDelegate</name>
    <message>
        <source>{count} open</source>
        <translation>{count} open</translation>
    </message>
    <message>
        <source>onder 16</source>
        <translation>under 16</translation>
    </message>
</context>
<context>
    <name>ClientDisplay</name>
    <message>
        <source>Klantscherm</source>
        <translation>Client display</translation>
    </message>
    <message>
        <source>Terug naar de balie (voor medewerkers)</source>
        <translation>Back to the front desk (for staff)</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>{who} heeft deze klant net ook gewijzigd</source>
        <extracomment>Milliseconds of silence after which what was typed is told, to look for doubles.</extracomment>
        <translation>{who} has just changed this client too</translation>
    </message>
    <message>
        <source>Een collega</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>Kies hoe oud de klant is. Een datum hoeft niet.</source>
        <translation>Choose how old the client is. No date is needed.</translation>
    </message>
    <message>
        <source>Eerst een ja op ‘{purpose}’</source>
        <extracomment>Where the words that ask for a yes are written out; the fields beside them only say that one is needed.</extracomment>
        <translation>Needs a yes to ‘{purpose}’ first</translation>
    </message>
    <message>
        <source>{why}. Vragen: Ctrl+J</source>
        <translation>{why}. Ask: Ctrl+J</translation>
    </message>
    <message>
        <source>Eerst een ja</source>
        <translation>Needs a yes first</translation>
    </message>
    <message>
        <source>Nieuwe klant</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>Naam en telefoon of e-mail zijn genoeg</source>
        <translation>A name and a phone or e-mail are enough</translation>
    </message>
    <message>
        <source>Gegevens wijzigen</source>
        <translation>Change details</translation>
    </message>
    <message>
        <source>Bewaren en vragen stellen</source>
        <translation>Save and ask questions</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Bedoelt u {address}?</source>
        <translation>Do you mean {address}?</translation>
    </message>
    <message>
        <source>Ja (Ctrl+J)</source>
        <translation>Yes (Ctrl+J)</translation>
    </message>
    <message>
        <source>{count} tekens te veel</source>
        <translation>{count} characters too many</translation>
    </message>
    <message>
        <source>nog {count} tekens</source>
        <translation>{count} characters left</translation>
    </message>
    <message>
        <source>Dit lijkt over gezondheid te gaan. Dat hoort bij ‘Allergie opschrijven’.</source>
        <translation>This seems to be about health. That belongs under ‘Note of an allergy’.</translation>
    </message>
    <message>
        <source>Dit lijkt een burgerservicenummer. Dat mag een salon niet bewaren.</source>
        <translation>This looks like a citizen service number (BSN). A salon may not keep that.</translation>
    </message>
    <message>
        <source>Dit lijkt een rekeningnummer. Dat hoort hier niet.</source>
        <translation>This looks like a bank account number. It does not belong here.</translation>
    </message>
    <message>
        <source>Lijkt op {name}</source>
        <translation>Looks like {name}</translation>
    </message>
    <message>
        <source>laatst hier: {day}</source>
        <translation>last here: {day}</translation>
    </message>
    <message>
        <source>Kaart bekijken</source>
        <translation>View card</translation>
    </message>
    <message>
        <source>Niet dezelfde</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>Wat u typte, is nog niet bewaard.</source>
        <translation>What you typed is not saved yet.</translation>
    </message>
    <message>
        <source>Verder typen</source>
        <translation>Keep typing</translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Kies per regel wat er moet staan. Bewaar dan opnieuw.</source>
        <translation>Choose for each line what it should say. Then save again.</translation>
    </message>
    <message>
        <source>Voornaam</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Tussenvoegsel</source>
        <translation>Infix</translation>
    </message>
    <message>
        <source>Achternaam</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>16 jaar of ouder</source>
        <translation>16 or older</translation>
    </message>
    <message>
        <source>Jonger</source>
        <translation>Younger</translation>
    </message>
    <message>
        <source>Herinnering aan de afspraak</source>
        <translation>Appointment reminder</translation>
    </message>
    <message>
        <source>Sms</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Bellen</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Niet</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Ouder of voogd</source>
        <translation>Parent or guardian</translation>
    </message>
    <message>
        <source>Telefoon van die ouder</source>
        <translation>That parent&apos;s phone</translation>
    </message>
    <message>
        <source>Wordt 16 in</source>
        <translation>Turns 16 in</translation>
    </message>
    <message>
        <source>Maand waarin de klant 16 wordt</source>
        <translation>Month in which the client turns 16</translation>
    </message>
    <message>
        <source>Jaar waarin de klant 16 wordt</source>
        <translation>Year in which the client turns 16</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Tweede telefoon</source>
        <translation>Second phone</translation>
    </message>
    <message>
        <source>Verjaardag</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Verjaardag: dag</source>
        <translation>Birthday: day</translation>
    </message>
    <message>
        <source>dag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>Verjaardag: maand</source>
        <translation>Birthday: month</translation>
    </message>
    <message>
        <source>Straat</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Huisnummer</source>
        <translation>House number</translation>
    </message>
    <message>
        <source>Toevoeging</source>
        <translation>Suffix</translation>
    </message>
    <message>
        <source>Waar komt dit vandaan?</source>
        <translation>Where did this come from?</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>1234 AB</source>
        <translation>1234 AB</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Alleen bewaren</source>
        <translation>Save only</translation>
    </message>
</context>
<context>
    <name>ClientHistory</name>
    <message>
        <source>Ingeschreven</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>door {guardian}</source>
        <translation>by {guardian}</translation>
    </message>
    <message>
        <source>{field} gewijzigd</source>
        <translation>{field} changed</translation>
    </message>
    <message>
        <source>was: {old}</source>
        <translation>was: {old}</translation>
    </message>
</context>
<context>
    <name>ClientListModel</name>
    <message>
        <source>Jonger dan 16: een ouder of voogd antwoordt</source>
        <extracomment>Role under which the delegate gets the whole row.</extracomment>
        <translation>Under 16: a parent or guardian answers</translation>
    </message>
    <message>
        <source>jonger dan 16</source>
        <translation>under 16</translation>
    </message>
    <message>
        <source>1 vraag open</source>
        <translation>1 question open</translation>
    </message>
    <message>
        <source>{count} vragen open</source>
        <translation>{count} questions open</translation>
    </message>
</context>
<context>
    <name>ClientTakeBack</name>
    <message>
        <source>Dat is niet uw wachtzin. Probeer het nog eens.</source>
        <translation>That is not your passphrase. Please try again.</translation>
    </message>
    <message>
        <source>Terug naar de balie</source>
        <translation>Back to the front desk</translation>
    </message>
    <message>
        <source>Alleen een medewerker kan hier verder. Typ uw eigen wachtzin.</source>
        <translation>Only staff can go on from here. Type your own passphrase.</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Terug naar de klant</source>
        <translation>Back to the client</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Ja</source>
        <extracomment>Pictogram and ink of each state; the word says the same (LOOK.md, principle 3).</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ingetrokken</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Niet gevraagd</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Verlopen</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>nog geen antwoord</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>door {guardian}</source>
        <translation>by {guardian}</translation>
    </message>
    <message>
        <source>later vragen</source>
        <translation>ask later</translation>
    </message>
    <message>
        <source>weer vanaf {day}</source>
        <translation>again from {day}</translation>
    </message>
    <message>
        <source>Intrekken</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Opnieuw vragen</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Vragen</source>
        <translation>Ask</translation>
    </message>
</context>
<context>
    <name>CrashReports</name>
    <message>
        <source>Verslag bewaren</source>
        <extracomment>So many windows may stand there at once; a bug more is noted in the log only. So many complaints of Qt are noted in a session.</extracomment>
        <translation>Save the report</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Het programma stopte de vorige keer onverwacht</source>
        <translation>The program stopped unexpectedly last time</translation>
    </message>
    <message>
        <source>Uw gegevens zijn heel</source>
        <translation>Your data is whole</translation>
    </message>
    <message>
        <source>Alles wat bewaard was, is er nog.</source>
        <translation>Everything that was stored is still there.</translation>
    </message>
    <message>
        <source>Kijk na wat u toen als laatste deed</source>
        <translation>Check what you did last</translation>
    </message>
    <message>
        <source>Dat is misschien niet bewaard. Doe het dan nog een keer.</source>
        <translation>It may not have been stored. Then do it again.</translation>
    </message>
    <message>
        <source>Werk gewoon verder</source>
        <translation>Just carry on</translation>
    </message>
    <message>
        <source>Gebeurt het vaker? Bewaar dan dit verslag en geef het aan wie u helpt.</source>
        <translation>Does it happen more often? Then save this report and give it to whoever helps you.</translation>
    </message>
    <message>
        <source>Er ging iets mis in het programma</source>
        <translation>Something went wrong in the program</translation>
    </message>
    <message>
        <source>Alles wat al bewaard was, is er nog.</source>
        <translation>Everything that was already stored is still there.</translation>
    </message>
    <message>
        <source>Kijk na wat u net deed</source>
        <translation>Check what you just did</translation>
    </message>
    <message>
        <source>Gaat het weer mis? Bewaar dan dit verslag en geef het aan wie u helpt.</source>
        <translation>Does it go wrong again? Then save this report and give it to whoever helps you.</translation>
    </message>
    <message>
        <source>Dit gebeurde nu {times} keer.</source>
        <translation>This has now happened {times} times.</translation>
    </message>
    <message>
        <source>Het verslag is bewaard.</source>
        <translation>The report is saved.</translation>
    </message>
    <message>
        <source>Bewaren lukte niet. Kies een andere plek.</source>
        <translation>Saving failed. Choose another place.</translation>
    </message>
    <message>
        <source>Wat er gebeurde</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Dit staat in het verslag</source>
        <translation>This is in the report</translation>
    </message>
    <message>
        <source>Het verslag</source>
        <translation>The report</translation>
    </message>
    <message>
        <source>Alleen soorten fouten en plekken in het programma. Geen namen, geen gegevens van klanten. Het gaat nergens heen.</source>
        <translation>Only kinds of errors and places in the program. No names, no client data. It goes nowhere.</translation>
    </message>
    <message>
        <source>Bewaren…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Verslag bewaren</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Verder werken</source>
        <translation>Carry on</translation>
    </message>
</context>
<context>
    <name>EraseProgress</name>
    <message>
        <source>De gegevens worden gewist</source>
        <translation>Erasing the data</translation>
    </message>
    <message>
        <source>Het bestand wordt opnieuw opgebouwd</source>
        <translation>Rebuilding the file</translation>
    </message>
    <message>
        <source>Alles wordt nagezocht</source>
        <translation>Checking for traces</translation>
    </message>
    <message>
        <source>stap {step} van {steps}</source>
        <translation>step {step} of {steps}</translation>
    </message>
    <message>
        <source>Hoe ver het wissen is</source>
        <translation>How far the erasing is</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Ja, wis 1 gegeven</source>
        <translation>Yes, erase 1 item</translation>
    </message>
    <message>
        <source>Ja, wis {count} gegevens</source>
        <translation>Yes, erase {count} items</translation>
    </message>
    <message>
        <source>Druk op de spatiebalk. Enter betekent nee.</source>
        <translation>Press the space bar. Enter means no.</translation>
    </message>
    <message>
        <source>{name} wissen?</source>
        <translation>Erase {name}?</translation>
    </message>
    <message>
        <source>Deze ontvangers krijgen een brief: {names}.</source>
        <translation>These recipients get a letter: {names}.</translation>
    </message>
    <message>
        <source>Wat er gewist wordt</source>
        <translation>What will be erased</translation>
    </message>
    <message>
        <source>Dit gaat weg</source>
        <translation>This goes</translation>
    </message>
    <message>
        <source>gegevens</source>
        <translation>items</translation>
    </message>
    <message>
        <source>Dit blijft, en waarom</source>
        <translation>This stays, and why</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>mag leeg</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>bijvoorbeeld: op verzoek</source>
        <translation>for example: on request</translation>
    </message>
    <message>
        <source>De reden blijft bewaard. Noem daarom nooit de klant.</source>
        <translation>The reason is kept. So never name the client.</translation>
    </message>
    <message>
        <source>Terughalen kan niet meer.</source>
        <translation>It cannot be brought back.</translation>
    </message>
    <message>
        <source>Nee, niet wissen</source>
        <translation>No, do not erase</translation>
    </message>
    <message>
        <source>Nee, niet wissen (Enter of Esc)</source>
        <translation>No, do not erase (Enter or Esc)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ErasedPanel</name>
    <message>
        <source>1 gegeven is weg</source>
        <translation>1 item is gone</translation>
    </message>
    <message>
        <source>{count} gegevens zijn weg</source>
        <translation>{count} items are gone</translation>
    </message>
    <message>
        <source>{pages} bladzijden van het bestand, {values} waarden en {terms} zoekwoorden bekeken.</source>
        <translation>Looked at {pages} pages of the file, {values} values and {terms} search words.</translation>
    </message>
    <message>
        <source>Alles nagezocht: geen spoor</source>
        <translation>Checked everywhere: no trace</translation>
    </message>
    <message>
        <source>Kijk of de schijf vol is. Het programma schrijft het bewijs bij de volgende start.</source>
        <translation>See whether the disk is full. The program writes the proof at the next start.</translation>
    </message>
    <message>
        <source>Het wisbewijs kon niet worden bewaard</source>
        <translation>The proof of erasure could not be saved</translation>
    </message>
    <message>
        <source>Wat er gewist is</source>
        <translation>What was erased</translation>
    </message>
    <message>
        <source>Gewist en nagekeken</source>
        <translation>Erased and checked</translation>
    </message>
    <message>
        <source>Op het bewijs staat geen naam. U kunt het aan de klant meegeven.</source>
        <translation>The proof holds no name. You can give it to the client.</translation>
    </message>
    <message>
        <source>Bewijs printen</source>
        <translation>Print proof</translation>
    </message>
    <message>
        <source>Map openen</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Map van het bewijs openen</source>
        <translation>Open the folder with the proof</translation>
    </message>
    <message>
        <source>Volgende klant</source>
        <translation>Next client</translation>
    </message>
    <message>
        <source>Volgende klant (Enter)</source>
        <translation>Next client (Enter)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message>
        <source>{what} is nog niet bewaard. Wat u typte, staat er nog.</source>
        <translation>{what} is not saved yet. What you typed is still there.</translation>
    </message>
    <message>
        <source>Er is niets half bewaard. Probeer het zo weer.</source>
        <translation>Nothing was half saved. Try again in a moment.</translation>
    </message>
    <message>
        <source>Alle andere klanten zijn veilig.</source>
        <translation>All other clients are safe.</translation>
    </message>
    <message>
        <source>Wat in uw back-ups staat, is er nog.</source>
        <translation>What is in your backups is still there.</translation>
    </message>
    <message>
        <source>Opnieuw bewaren</source>
        <translation>Save again</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Terug naar het formulier</source>
        <translation>Back to the form</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>De schijf van deze pc is vol</source>
        <translation>The disk of this PC is full</translation>
    </message>
    <message>
        <source>Maak eerst plek</source>
        <translation>Make room first</translation>
    </message>
    <message>
        <source>Maak de prullenbak van de pc leeg</source>
        <translation>Empty the bin of this PC</translation>
    </message>
    <message>
        <source>Dat geeft meestal meteen plek.</source>
        <translation>That usually makes room at once.</translation>
    </message>
    <message>
        <source>Zet oude back-ups op een usb-stick</source>
        <translation>Move old backups to a USB stick</translation>
    </message>
    <message>
        <source>Die nemen vaak veel plek in.</source>
        <translation>They often take a lot of room.</translation>
    </message>
    <message>
        <source>In deze map kan niet worden geschreven</source>
        <translation>This folder cannot be written to</translation>
    </message>
    <message>
        <source>Zo lost u het op</source>
        <translation>How to solve it</translation>
    </message>
    <message>
        <source>Vraag de beheerder van de pc om schrijfrecht</source>
        <translation>Ask whoever manages this PC for write access</translation>
    </message>
    <message>
        <source>Kijk of het slotje op de stick openstaat.</source>
        <translation>Check whether the little lock on the stick is open.</translation>
    </message>
    <message>
        <source>Het mag maar één keer openstaan.</source>
        <translation>It may only be open once.</translation>
    </message>
    <message>
        <source>Het klantenbestand is beschadigd</source>
        <translation>The client file is damaged</translation>
    </message>
    <message>
        <source>Schrijf op wat u net typte en ga op slot</source>
        <translation>Write down what you just typed and lock</translation>
    </message>
    <message>
        <source>Typ nu niets meer in: dit bestand is niet te vertrouwen.</source>
        <translation>Type nothing more: this file cannot be trusted.</translation>
    </message>
    <message>
        <source>Zet een back-up terug</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Dat kan op de bladzijde waar u het programma opent.</source>
        <translation>You can do that on the page where you open the program.</translation>
    </message>
    <message>
        <source>De schijf kan stukgaan. Maak een back-up.</source>
        <translation>The disk may be failing. Make a backup.</translation>
    </message>
    <message>
        <source>Het gaat om de map van de salon.</source>
        <translation>It is about the salon&apos;s folder.</translation>
    </message>
    <message>
        <source>Staat de map op een usb-stick?</source>
        <translation>Is the folder on a USB stick?</translation>
    </message>
    <message>
        <source>Een ander programma houdt het bestand vast</source>
        <translation>Another program is holding the file</translation>
    </message>
    <message>
        <source>Wacht een minuut</source>
        <translation>Wait a minute</translation>
    </message>
    <message>
        <source>Vaak is een back-up of virusscan bezig.</source>
        <translation>Often a backup or virus scan is running.</translation>
    </message>
    <message>
        <source>Sluit dit programma op andere plekken</source>
        <translation>Close this program in other places</translation>
    </message>
    <message>
        <source>De schijf van deze pc geeft een storing</source>
        <translation>The disk of this PC has a fault</translation>
    </message>
    <message>
        <source>Probeer het nog een keer</source>
        <translation>Try it once more</translation>
    </message>
    <message>
        <source>Soms is de schijf heel even bezig.</source>
        <translation>Sometimes the disk is busy for a moment.</translation>
    </message>
    <message>
        <source>Blijft het zo? Bel wie de pc beheert</source>
        <translation>Still wrong? Call whoever manages this PC</translation>
    </message>
    <message>
        <source>Prullenbak openen</source>
        <translation>Open the bin</translation>
    </message>
    <message>
        <source>Back-ups tonen</source>
        <translation>Show backups</translation>
    </message>
    <message>
        <source>{free} vrij · {needed} nodig</source>
        <translation>{free} free · {needed} needed</translation>
    </message>
    <message>
        <source>Schijf {name}</source>
        <translation>Disk {name}</translation>
    </message>
    <message>
        <source>Hoe vol de schijf is</source>
        <translation>How full the disk is</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
</context>
<context>
    <name>FindingNotices</name>
    <message>
        <source>Gelezen</source>
        <extracomment>The button of the message, and its objectName.</extracomment>
        <translation>Read</translation>
    </message>
</context>
<context>
    <name>FirstDayPanel</name>
    <message>
        <source>Welkom bij {salon}</source>
        <translation>Welcome to {salon}</translation>
    </message>
    <message>
        <source>Er staan nog geen klanten in. Zo begint u:</source>
        <translation>There are no clients yet. This is how you start:</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Typ de naam van uw eerste klant</source>
        <translation>Type the name of your first client</translation>
    </message>
    <message>
        <source>Bovenin. Druk daarna op Enter.</source>
        <translation>At the top. Then press Enter.</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Vraag toestemming op het klantscherm</source>
        <translation>Ask for consent on the client display</translation>
    </message>
    <message>
        <source>Eén vraag per keer. Nee zeggen mag altijd.</source>
        <translation>One question at a time. No is always fine.</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>Klaar voor de afspraak</source>
        <translation>Ready for the appointment</translation>
    </message>
    <message>
        <source>Naam en telefoon zijn genoeg.</source>
        <translation>A name and a phone number are enough.</translation>
    </message>
    <message>
        <source>Eerste klant inschrijven</source>
        <translation>Register first client</translation>
    </message>
</context>
<context>
    <name>HalfTyped</name>
    <message>
        <source>Toch vergrendelen</source>
        <translation>Lock anyway</translation>
    </message>
    <message>
        <source>Toch sluiten</source>
        <translation>Close anyway</translation>
    </message>
    <message>
        <source>U was iemand aan het inschrijven</source>
        <translation>You were registering somebody</translation>
    </message>
    <message>
        <source>U was een klant aan het wijzigen</source>
        <translation>You were changing a client</translation>
    </message>
    <message>
        <source>Wat u typte, is nog niet bewaard.</source>
        <translation>What you typed is not saved yet.</translation>
    </message>
    <message>
        <source>Wat u typte, is nog niet bewaard. Zonder antwoord vergrendelt het over een halve minuut.</source>
        <translation>What you typed is not saved yet. Without an answer it locks in half a minute.</translation>
    </message>
    <message>
        <source>Terug naar de klant</source>
        <translation>Back to the client</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>Geef de klant dit bestand en het wachtwoord.</source>
        <translation>Give the client this file and the password.</translation>
    </message>
    <message>
        <source>Dit bestand heeft geen wachtwoord. Geef het alleen aan de klant zelf.</source>
        <translation>This file has no password. Give it only to the client in person.</translation>
    </message>
    <message>
        <source>Gekopieerd, voor een halve minuut. Stuur het niet samen met het bestand.</source>
        <translation>Copied, for half a minute. Do not send it together with the file.</translation>
    </message>
    <message>
        <source>U ziet het maar één keer. Geef het apart van het bestand.</source>
        <translation>You see it only once. Give it apart from the file.</translation>
    </message>
    <message>
        <source>Dubbelklik op het bestand</source>
        <translation>Double-click the file</translation>
    </message>
    <message>
        <source>Elke pc opent het.</source>
        <translation>Any PC opens it.</translation>
    </message>
    <message>
        <source>Op een pc met 7-Zip</source>
        <translation>On a PC with 7-Zip</translation>
    </message>
    <message>
        <source>Dat is gratis. De Verkenner van Windows kan dit bestand niet openen.</source>
        <translation>It is free. Windows File Explorer cannot open this file.</translation>
    </message>
    <message>
        <source>Op een Mac of telefoon</source>
        <translation>On a Mac or phone</translation>
    </message>
    <message>
        <source>Met een app voor zip-bestanden met een wachtwoord (AES-256).</source>
        <translation>With an app for zip files with a password (AES-256).</translation>
    </message>
    <message>
        <source>Wat u meegeeft</source>
        <translation>What you hand over</translation>
    </message>
    <message>
        <source>Kies eerst een map</source>
        <translation>Choose a folder first</translation>
    </message>
    <message>
        <source>Daar komt het bestand voor de klant te staan. Dat hoeft maar één keer. Daarna gaat het in één klik.</source>
        <translation>The file for the client will be put there. You choose only once. After that it takes one click.</translation>
    </message>
    <message>
        <source>De gegevens staan klaar</source>
        <translation>The data is ready</translation>
    </message>
    <message>
        <source>Map openen</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Wachtwoord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Printen</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Zo opent de klant het</source>
        <translation>How the client opens it</translation>
    </message>
    <message>
        <source>Zonder wachtwoord kan iedereen het lezen</source>
        <translation>Without a password anyone can read it</translation>
    </message>
    <message>
        <source>Wie het bestand vindt, leest alles over deze klant. Doe dit alleen als de klant dat zelf wil.</source>
        <translation>Whoever finds the file can read all about this client. Only do this if the client wants it.</translation>
    </message>
    <message>
        <source>Toch zonder wachtwoord</source>
        <translation>Yes, without password</translation>
    </message>
    <message>
        <source>Laat maar</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Zonder wachtwoord…</source>
        <translation>Without password…</translation>
    </message>
    <message>
        <source>In het logboek staat dat dit is meegegeven.</source>
        <translation>The log notes that this was handed over.</translation>
    </message>
    <message>
        <source>Map kiezen</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>Map kiezen (Enter)</source>
        <translation>Choose folder (Enter)</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Klaar (Enter)</source>
        <translation>Done (Enter)</translation>
    </message>
</context>
<context>
    <name>KeySection</name>
    <message>
        <source>De sleutel van nu is van {when}.</source>
        <extracomment>How much of the bar a step has filled when it begins, and how much when it is done.</extracomment>
        <translation>The present key is from {when}.</translation>
    </message>
    <message>
        <source>Dat duurt ongeveer {seconds} seconden. U kunt intussen doorwerken.</source>
        <translation>That takes about {seconds} seconds. You can go on working meanwhile.</translation>
    </message>
    <message>
        <source>Nu afmaken</source>
        <translation>Finish now</translation>
    </message>
    <message>
        <source>Sleutel vernieuwen</source>
        <translation>Renew the key</translation>
    </message>
    <message>
        <source>De nieuwe sleutel is nog niet af</source>
        <translation>The new key is not finished yet</translation>
    </message>
    <message>
        <source>Dat gaat vanzelf verder bij de volgende start. U kunt het ook nu doen.</source>
        <translation>It goes on by itself at the next start. You can also do it now.</translation>
    </message>
    <message>
        <source>De nieuwe sleutel wordt gemaakt</source>
        <translation>The new key is being made</translation>
    </message>
    <message>
        <source>Het klantenbestand wordt gekopieerd</source>
        <translation>The client file is being copied</translation>
    </message>
    <message>
        <source>De kopie wordt helemaal nagelezen</source>
        <translation>The whole copy is being read back</translation>
    </message>
    <message>
        <source>De kopie komt op zijn plaats</source>
        <translation>The copy takes its place</translation>
    </message>
    <message>
        <source>U bewaarde intussen iets. De kopie wordt bijgewerkt; er gaat niets verloren.</source>
        <translation>You saved something meanwhile. The copy is being brought up to date; nothing gets lost.</translation>
    </message>
    <message>
        <source>U kunt gewoon doorwerken.</source>
        <translation>You can simply go on working.</translation>
    </message>
    <message>
        <source>De sleutel van de salon</source>
        <translation>The salon&apos;s key</translation>
    </message>
    <message>
        <source>Alle gegevens zitten op slot met één sleutel. Vernieuw hem als iemand die dat niet mag misschien een wachtzin kent of een kopie van de map heeft.</source>
        <translation>One key locks all data. Renew it if somebody who should not may know a passphrase or have a copy of the folder.</translation>
    </message>
    <message>
        <source>Hoe ver de nieuwe sleutel is</source>
        <translation>How far the new key is</translation>
    </message>
    <message>
        <source>De noodcode</source>
        <translation>The recovery code</translation>
    </message>
    <message>
        <source>Zes groepen letters en cijfers op papier. Daarmee gaat de salon open als een wachtzin kwijt is. Is het papier weg, of heeft iemand anders het gezien? Maak dan een nieuwe.</source>
        <translation>Six groups of letters and digits on paper. They open the salon when a passphrase is lost. Is the paper gone, or has somebody else seen it? Then make a new one.</translation>
    </message>
    <message>
        <source>Nieuwe noodcode</source>
        <translation>New recovery code</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Toetsen</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Licenties</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Her His Hair Desktop, versie {version}. Het zoekt zelf nooit naar een nieuwere versie.</source>
        <translation>Her His Hair Desktop, version {version}. It never looks for a newer version by itself.</translation>
    </message>
    <message>
        <source>Alles kan ook zonder muis.</source>
        <translation>Everything works without a mouse too.</translation>
    </message>
    <message>
        <source>Over dit programma</source>
        <translation>About this program</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LeavingWindow</name>
    <message>
        <source>Er wordt nog een back-up gemaakt</source>
        <translation>A backup is still being made</translation>
    </message>
    <message>
        <source>Daarna gaat het programma vanzelf uit. U hoeft niet te wachten.</source>
        <translation>After that the program closes by itself. You need not wait.</translation>
    </message>
    <message>
        <source>Hoe ver de back-up is</source>
        <translation>How far the backup is</translation>
    </message>
    <message>
        <source>Nu stoppen</source>
        <translation>Stop now</translation>
    </message>
</context>
<context>
    <name>LostRace</name>
    <message>
        <source>{field}: nu {value}</source>
        <translation>{field}: now {value}</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Van u: {value}</source>
        <translation>Yours: {value}</translation>
    </message>
    <message>
        <source>Ander: {value}</source>
        <translation>Other: {value}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Zoeken…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Laatst gezien</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>Bedoelt u misschien</source>
        <translation>Did you mean</translation>
    </message>
    <message>
        <source>Misschien dezelfde</source>
        <translation>Perhaps the same</translation>
    </message>
    <message>
        <source>1 klant gevonden</source>
        <translation>1 client found</translation>
    </message>
    <message>
        <source>{count} klanten gevonden</source>
        <translation>{count} clients found</translation>
    </message>
    <message>
        <source>De eerste {count} klanten</source>
        <translation>The first {count} clients</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>door de lijst lopen, terwijl u typt</source>
        <translation>walk through the list while you type</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>de gekozen klant openen, of een nieuwe klant inschrijven</source>
        <translation>open the chosen client, or register a new one</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>een stap terug</source>
        <translation>one step back</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>het formulier bewaren</source>
        <translation>save the form</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>in het formulier: ja op wat onder het veld staat, of om toestemming vragen</source>
        <translation>in the form: yes to the words under the field, or ask for consent</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>zoeken</source>
        <translation>search</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>nieuwe klant</source>
        <translation>new client</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>deze klant wijzigen</source>
        <translation>change this client</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>vragen stellen</source>
        <translation>ask questions</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>gegevens meegeven</source>
        <translation>hand over data</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>deze klant wissen</source>
        <translation>erase this client</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>vergrendelen</source>
        <translation>lock</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>deze toetsen tonen</source>
        <translation>show these keys</translation>
    </message>
    <message>
        <source>Vergrendelen (Ctrl+L)</source>
        <translation>Lock (Ctrl+L)</translation>
    </message>
    <message>
        <source>De privacyverklaring tonen</source>
        <extracomment>Name of what is done, the keys; in the order of the overview. What presses the button of that name on the card; without a card these keys edit text as they do everywhere.</extracomment>
        <translation>Show the privacy statement</translation>
    </message>
    <message>
        <source>Nieuwe klant inschrijven (Ctrl+N)</source>
        <translation>Register a new client (Ctrl+N)</translation>
    </message>
    <message>
        <source>Zoeken (Ctrl+F)</source>
        <translation>Search (Ctrl+F)</translation>
    </message>
    <message>
        <source>Alle toetsen (F1)</source>
        <translation>All keys (F1)</translation>
    </message>
    <message>
        <source>Her His Hair</source>
        <translation>Her His Hair</translation>
    </message>
    <message>
        <source>Zoek een klant, of typ een nieuwe naam</source>
        <translation>Find a client, or type a new name</translation>
    </message>
    <message>
        <source>Verklaring</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Klanten</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Beheer</source>
        <translation>Manage</translation>
    </message>
    <message>
        <source>Toetsen</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Geen klant gevonden</source>
        <translation>No client found</translation>
    </message>
    <message>
        <source>Nieuwe klant</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>Typ verder om minder klanten te zien.</source>
        <translation>Type more to see fewer clients.</translation>
    </message>
</context>
<context>
    <name>ManageFlow</name>
    <message>
        <source>Map voor wat u meegeeft</source>
        <translation>Folder for what you hand over</translation>
    </message>
</context>
<context>
    <name>ManagePage</name>
    <message>
        <source>Beheer</source>
        <translation>Manage</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Vul de naam van de salon in.</source>
        <translation>Fill in the name of the salon.</translation>
    </message>
    <message>
        <source>Bewaard.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Medewerkers</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Back-ups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Veiligheid</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Naam van de salon</source>
        <translation>Salon name</translation>
    </message>
    <message>
        <source>Straat en nummer</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Zo ziet de klant het</source>
        <translation>What the client sees</translation>
    </message>
    <message>
        <source>Op het klantscherm, en op alles wat u meegeeft.</source>
        <translation>On the client display, and on all you hand over.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Melding sluiten</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>NewCodeFlow</name>
    <message>
        <source>De nieuwe noodcode geldt</source>
        <translation>The new recovery code is in force</translation>
    </message>
    <message>
        <source>De oude opent niets meer. Scheur dat papier door.</source>
        <translation>The old one opens nothing any more. Tear up that paper.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Neem ten minste {count} tekens. Vier losse woorden is goed.</source>
        <translation>Take at least {count} characters. Four separate words are fine.</translation>
    </message>
    <message>
        <source>Typ de wachtzin hier nog een keer.</source>
        <translation>Type the passphrase here once more.</translation>
    </message>
    <message>
        <source>Dit is niet dezelfde wachtzin. Typ hem nog een keer.</source>
        <translation>This is not the same passphrase. Type it once more.</translation>
    </message>
    <message>
        <source>Hoe langer, hoe beter.</source>
        <translation>The longer, the better.</translation>
    </message>
    <message>
        <source>Te zwak</source>
        <translation>Too weak</translation>
    </message>
    <message>
        <source>Matig</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Sterk</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>Heel sterk</source>
        <translation>Very strong</translation>
    </message>
    <message>
        <source>{characters} tekens</source>
        <translation>{characters} characters</translation>
    </message>
    <message>
        <source>nog te kort</source>
        <translation>still too short</translation>
    </message>
    <message>
        <source>te bekend</source>
        <translation>too well known</translation>
    </message>
    <message>
        <source>er staat een naam in</source>
        <translation>there is a name in it</translation>
    </message>
    <message>
        <source>neem woorden die niet bij elkaar horen</source>
        <translation>take words that have nothing to do with each other</translation>
    </message>
    <message>
        <source>er staat iets dubbel in</source>
        <translation>something is in it twice</translation>
    </message>
    <message>
        <source>er staat een rijtje in</source>
        <translation>there is a sequence in it</translation>
    </message>
    <message>
        <source>er staat een rij toetsen in</source>
        <translation>there is a row of keys in it</translation>
    </message>
    <message>
        <source>er staat een datum in</source>
        <translation>there is a date in it</translation>
    </message>
</context>
<context>
    <name>NoHitPanel</name>
    <message>
        <source>{name} inschrijven</source>
        <translation>Register {name}</translation>
    </message>
    <message>
        <source>Nieuwe klant inschrijven</source>
        <translation>Register a new client</translation>
    </message>
    <message>
        <source>Nog niet bij ons bekend</source>
        <translation>Not known to us yet</translation>
    </message>
    <message>
        <source>Druk op Enter om deze klant in te schrijven. Wat u typte, staat dan al klaar:</source>
        <translation>Press Enter to register this client. What you typed is already filled in:</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>OwnPassphrase</name>
    <message>
        <source>Typ eerst de wachtzin waarmee u nu opent.</source>
        <translation>First type the passphrase you open with now.</translation>
    </message>
    <message>
        <source>Dit is de wachtzin die u al hebt. Neem een andere.</source>
        <translation>This is the passphrase you already have. Choose another.</translation>
    </message>
    <message>
        <source>De nieuwe sleutel wordt gemaakt…</source>
        <translation>The new key is being made…</translation>
    </message>
    <message>
        <source>Alleen uw eigen wachtzin verandert. De klanten blijven zoals ze zijn.</source>
        <translation>Only your own passphrase changes. The clients stay as they are.</translation>
    </message>
    <message>
        <source>Kopieën en back-ups van vóór vandaag gaan nog open met de oude wachtzin.</source>
        <translation>Copies and backups from before today still open with the old passphrase.</translation>
    </message>
    <message>
        <source>Kent iemand anders uw oude wachtzin? Vernieuw dan ook de sleutel, bij Medewerkers.</source>
        <translation>Does somebody else know your old passphrase? Then renew the key too, under Staff.</translation>
    </message>
    <message>
        <source>Kent iemand anders uw oude wachtzin? Vraag de eigenaar om de sleutel te vernieuwen.</source>
        <translation>Does somebody else know your old passphrase? Ask the owner to renew the key.</translation>
    </message>
    <message>
        <source>Mijn wachtzin wijzigen</source>
        <translation>Change my passphrase</translation>
    </message>
    <message>
        <source>De wachtzin van nu</source>
        <translation>Your present passphrase</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Ten minste 15 tekens. Een zin die niemand raadt, is beter dan losse tekens.</source>
        <translation>At least 15 characters. A sentence nobody guesses is better than odd signs.</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>mag leeg</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>In de hint mag niets van de wachtzin staan.</source>
        <translation>The hint must not give away any of the passphrase.</translation>
    </message>
    <message>
        <source>Goed om te weten</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Wachtzin wijzigen</source>
        <translation>Change passphrase</translation>
    </message>
</context>
<context>
    <name>OwnPassphraseFlow</name>
    <message>
        <source>Uw nieuwe wachtzin geldt</source>
        <translation>Your new passphrase is in force</translation>
    </message>
    <message>
        <source>De oude opent niet meer. Er is verder niets veranderd.</source>
        <translation>The old one no longer opens. Nothing else has changed.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Wachtzin verbergen</source>
        <translation>Hide passphrase</translation>
    </message>
    <message>
        <source>Wachtzin tonen</source>
        <translation>Show passphrase</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Wat u half had ingevuld, is niet bewaard</source>
        <extracomment>So long the question before locking may stand there with nobody touching anything. What counts as somebody being there: anything else (painting, timers) does not keep the program open.</extracomment>
        <translation>What you had half filled in was not saved</translation>
    </message>
    <message>
        <source>Het programma is vanzelf vergrendeld. Vul het nog eens in.</source>
        <translation>The program locked by itself. Please fill it in again.</translation>
    </message>
</context>
<context>
    <name>RecordAnswerPanel</name>
    <message>
        <source>Antwoord vastleggen: {purpose}</source>
        <translation>Record answer: {purpose}</translation>
    </message>
    <message>
        <source>Kies eerst hoe de klant antwoordt.</source>
        <translation>First choose how the client answers.</translation>
    </message>
    <message>
        <source>Kies eerst wat de klant zegt.</source>
        <translation>First choose what the client says.</translation>
    </message>
    <message>
        <source>Vul in welke ouder of voogd antwoordt.</source>
        <translation>Fill in which parent or guardian answers.</translation>
    </message>
    <message>
        <source>Lees de vraag voor, precies zoals zij hier staat. Leg daarna vast wat de klant zegt.</source>
        <translation>Read the question out, exactly as it is here. Then record what the client says.</translation>
    </message>
    <message>
        <source>Dit gaat over gezondheid. Vraag het apart van de andere vragen.</source>
        <translation>This is about health. Ask it apart from the other questions.</translation>
    </message>
    <message>
        <source>Zelf laten antwoorden op het klantscherm</source>
        <translation>Let them answer on the client display</translation>
    </message>
    <message>
        <source>Hoe antwoordt de klant?</source>
        <translation>How does the client answer?</translation>
    </message>
    <message>
        <source>Zegt het hier</source>
        <translation>Says it here</translation>
    </message>
    <message>
        <source>Hoe: de klant zegt het hier</source>
        <translation>How: the client says it here</translation>
    </message>
    <message>
        <source>Op papier</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Hoe: op papier</source>
        <translation>How: on paper</translation>
    </message>
    <message>
        <source>Per telefoon</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>Hoe: per telefoon</source>
        <translation>How: by phone</translation>
    </message>
    <message>
        <source>Wat zegt de klant?</source>
        <translation>What does the client say?</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Antwoord: ja</source>
        <translation>Answer: yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Antwoord: nee</source>
        <translation>Answer: no</translation>
    </message>
    <message>
        <source>Later beslissen</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>Antwoord: later beslissen</source>
        <translation>Answer: decide later</translation>
    </message>
    <message>
        <source>Naam van de ouder of voogd die antwoordt</source>
        <translation>Name of the parent or guardian who answers</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Niets vastleggen (Esc)</source>
        <translation>Record nothing (Esc)</translation>
    </message>
    <message>
        <source>Bij het antwoord staat dat u het hebt vastgelegd.</source>
        <translation>It is noted that you recorded this answer.</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Dit ene antwoord vastleggen (Ctrl+Enter)</source>
        <translation>Record this one answer (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>RecordFlow</name>
    <message>
        <source>{purpose} van {name} is ingetrokken</source>
        <translation>{purpose} of {name} is withdrawn</translation>
    </message>
    <message>
        <source>{purpose} is ingetrokken. Wij gebruiken dit niet meer.</source>
        <translation>{purpose} is withdrawn. We no longer use this.</translation>
    </message>
    <message>
        <source>Die gegevens zijn gewist, ook uit het verloop.</source>
        <translation>That data is erased, from the history too.</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>Kijk deze groep nog eens na: {groups}.</source>
        <translation>Please check this group again: {groups}.</translation>
    </message>
    <message>
        <source>Kijk deze groepen nog eens na: {groups}.</source>
        <translation>Please check these groups again: {groups}.</translation>
    </message>
    <message>
        <source>Deze groep klopt nog niet.</source>
        <translation>This group is not right yet.</translation>
    </message>
    <message>
        <source>Groep {group} is anders. Kijk op het papier.</source>
        <translation>Group {group} is different. Look at the paper.</translation>
    </message>
    <message>
        <source>Groep {group}</source>
        <translation>Group {group}</translation>
    </message>
    <message>
        <source>Een nieuwe noodcode</source>
        <translation>A new recovery code</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bewaar het papier goed</source>
        <translation>Keep the paper safe</translation>
    </message>
    <message>
        <source>Niet bij de pc, en niet in de kassa. Thuis of in een kluis is goed.</source>
        <translation>Not near the PC, and not in the till. At home or in a safe is fine.</translation>
    </message>
    <message>
        <source>Wie dit papier heeft, kan bij alle klanten.</source>
        <translation>Whoever has this paper can reach all clients.</translation>
    </message>
    <message>
        <source>Scheur het oude papier door zodra u klaar bent. Tot dan geldt de oude code.</source>
        <translation>Tear up the old paper once you are done. Until then the old code is in force.</translation>
    </message>
    <message>
        <source>Waar staat de code?</source>
        <translation>Where is the code?</translation>
    </message>
    <message>
        <source>Op het papier dat u bij het begin hebt geprint: zes groepen van zes tekens.</source>
        <translation>On the paper you printed at the start: six groups of six characters.</translation>
    </message>
    <message>
        <source>Is het papier weg? Dan kan alleen een andere medewerker nog openen.</source>
        <translation>Is the paper gone? Then only another member of staff can still open it.</translation>
    </message>
    <message>
        <source>De nieuwe sleutel wordt gemaakt…</source>
        <translation>Making the new key…</translation>
    </message>
    <message>
        <source>Noodcode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Noodcode gebruiken</source>
        <translation>Use recovery code</translation>
    </message>
    <message>
        <source>Met de code op papier kiest u een nieuwe wachtzin.</source>
        <translation>With the code on paper you choose a new passphrase.</translation>
    </message>
    <message>
        <source>Voor wie?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Grote of kleine letters, dat maakt niet uit. Plakken mag ook.</source>
        <translation>Capitals or small letters, both are fine. Pasting works too.</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Ten minste 15 tekens. Vier losse woorden is goed.</source>
        <translation>At least 15 characters. Four separate words are fine.</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>mag leeg</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>In de hint mag niets van de wachtzin staan.</source>
        <translation>The hint must not give away any of the passphrase.</translation>
    </message>
    <message>
        <source>Dit is uw nieuwe noodcode. U ziet hem maar één keer. De oude vervalt zodra u klaar bent.</source>
        <translation>This is your new recovery code. You see it only once. The old one ends as soon as you are done.</translation>
    </message>
    <message>
        <source>Uw nieuwe wachtzin werkt</source>
        <translation>Your new passphrase works</translation>
    </message>
    <message>
        <source>Printen</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Typ twee groepen over van het papier</source>
        <translation>Copy two groups from the paper</translation>
    </message>
    <message>
        <source>Zo weet u zeker dat de code op papier staat. Als u typt, verdwijnt hij hierboven.</source>
        <translation>This way you are sure the code is on paper. As you type, it disappears above.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Wachtzin veranderen</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>RegisterFlow</name>
    <message>
        <source>{name} is bewaard</source>
        <translation>{name} is saved</translation>
    </message>
    <message>
        <source>Kaart tonen</source>
        <translation>Show card</translation>
    </message>
    <message>
        <source>Even wachten: de vorige klant wordt nog bewaard</source>
        <translation>One moment: the client before is still being saved</translation>
    </message>
    <message>
        <source>Deze klant</source>
        <translation>This client</translation>
    </message>
</context>
<context>
    <name>RestoreFlow</name>
    <message>
        <source>op deze pc</source>
        <extracomment>These are said where the passphrase is typed; all others at the list of backups.</extracomment>
        <translation>on this PC</translation>
    </message>
    <message>
        <source>op de tweede plek</source>
        <translation>in the second place</translation>
    </message>
    <message>
        <source>Map met back-ups</source>
        <translation>Folder with backups</translation>
    </message>
    <message>
        <source>Alleen wie nu eigenaar is, kan een back-up terugzetten.</source>
        <translation>Only who is an owner now can put a backup back.</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Kijk deze groepen nog eens na: {groups}.</source>
        <extracomment>So many backups are seen at a time; the others are scrolled to.</extracomment>
        <translation>Please check these groups again: {groups}.</translation>
    </message>
    <message>
        <source>Kijk deze groep nog eens na: {groups}.</source>
        <translation>Please check this group again: {groups}.</translation>
    </message>
    <message>
        <source>Typ eerst de noodcode.</source>
        <translation>Type the recovery code first.</translation>
    </message>
    <message>
        <source>Typ eerst de wachtzin van toen.</source>
        <translation>Type the passphrase of that time first.</translation>
    </message>
    <message>
        <source>De back-up van {when}.</source>
        <translation>The backup of {when}.</translation>
    </message>
    <message>
        <source>Nakijken</source>
        <translation>Check it</translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Er is nog niets veranderd.</source>
        <translation>Nothing has changed yet.</translation>
    </message>
    <message>
        <source>Op deze pc staan geen back-ups. Steek uw stick in de pc en zoek daar.</source>
        <translation>There are no backups on this PC. Put your stick in the PC and look there.</translation>
    </message>
    <message>
        <source>In deze map staan geen back-ups. Kies de map waar ze wel staan.</source>
        <translation>There are no backups in this folder. Choose the folder that does hold them.</translation>
    </message>
    <message>
        <source>Het programma zoekt uw back-ups. Dat duurt even.</source>
        <translation>The program is looking for your backups. That takes a moment.</translation>
    </message>
    <message>
        <source>kan niet terug</source>
        <translation>cannot be put back</translation>
    </message>
    <message>
        <source>De back-up wordt nagekeken</source>
        <translation>The backup is being checked</translation>
    </message>
    <message>
        <source>Alles wordt gelezen en gecontroleerd. Dat kan een paar minuten duren.</source>
        <translation>Everything is read and checked. That may take a few minutes.</translation>
    </message>
    <message>
        <source>Wie sindsdien is gewist, wordt ook hierin gewist. Niemand ziet die klanten terug.</source>
        <translation>Whoever was erased since is erased in here, too. Nobody will see those clients again.</translation>
    </message>
    <message>
        <source>Het nakijken stopt</source>
        <translation>The check is stopping</translation>
    </message>
    <message>
        <source>Nog heel even.</source>
        <translation>Just a moment.</translation>
    </message>
    <message>
        <source>De back-up wordt teruggezet</source>
        <translation>The backup is being put back</translation>
    </message>
    <message>
        <source>Dit duurt heel even. Zet de pc niet uit.</source>
        <translation>This takes a moment. Do not switch off the PC.</translation>
    </message>
    <message>
        <source>Valt de stroom toch uit? Dan gaat het straks vanzelf verder.</source>
        <translation>Should the power fail, it carries on by itself later.</translation>
    </message>
    <message>
        <source>Waarom de wachtzin van toen?</source>
        <translation>Why the passphrase of that time?</translation>
    </message>
    <message>
        <source>Een back-up zit op slot, net als uw salon. Hij gaat open met wat toen gold.</source>
        <translation>A backup is locked, just like your salon. It opens with what held at that time.</translation>
    </message>
    <message>
        <source>Alleen een eigenaar kan een back-up terugzetten.</source>
        <translation>Only an owner can put a backup back.</translation>
    </message>
    <message>
        <source>Daarna</source>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>U ontgrendelt de salon weer zoals u gewend bent.</source>
        <translation>You unlock the salon as you are used to.</translation>
    </message>
    <message>
        <source>Vul in wat na de back-up is gebeurd: nieuwe klanten, antwoorden en ingetrokken toestemming.</source>
        <translation>Fill in what happened after the backup: new clients, answers and withdrawn consent.</translation>
    </message>
    <message>
        <source>Wat gebeurt er?</source>
        <translation>What will happen?</translation>
    </message>
    <message>
        <source>Eerst wordt de back-up helemaal nagekeken. Daarna vraagt het programma of u hem wilt terugzetten.</source>
        <translation>First the whole backup is checked. Then the program asks whether you want to put it back.</translation>
    </message>
    <message>
        <source>Een nieuwe pc? De stick met uw back-ups is genoeg.</source>
        <translation>A new PC? The stick with your backups is enough.</translation>
    </message>
    <message>
        <source>Deze back-up is van {when}.</source>
        <translation>This backup is of {when}.</translation>
    </message>
    <message>
        <source>{count} klanten</source>
        <translation>{count} clients</translation>
    </message>
    <message>
        <source>1 klant</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>Wat na die tijd is ingevoerd, zit er niet in</source>
        <translation>What was entered after that is not in it</translation>
    </message>
    <message>
        <source>Ook antwoorden op vragen om toestemming niet.</source>
        <translation>Nor are answers to questions for consent.</translation>
    </message>
    <message>
        <source>{count} mensen die sindsdien zijn gewist, zijn opnieuw gewist</source>
        <translation>{count} people who were erased since were erased again</translation>
    </message>
    <message>
        <source>1 mens die sindsdien is gewist, is opnieuw gewist</source>
        <translation>1 person who was erased since was erased again</translation>
    </message>
    <message>
        <source>Ze komen dus niet terug.</source>
        <translation>So they do not come back.</translation>
    </message>
    <message>
        <source>Ze gaan naar een eigen map. {days} dagen na het ontgrendelen worden ze weggegooid.</source>
        <translation>They go to a folder of their own. {days} days after unlocking they are thrown away.</translation>
    </message>
    <message>
        <source>De bestanden van nu worden apart gezet</source>
        <translation>The present files are put aside</translation>
    </message>
    <message>
        <source>U ontgrendelt met de noodcode</source>
        <translation>You unlock with the recovery code</translation>
    </message>
    <message>
        <source>Daarmee kiest u dan een nieuwe wachtzin.</source>
        <translation>With it you then choose a new passphrase.</translation>
    </message>
    <message>
        <source>U ontgrendelt met de wachtzin van toen</source>
        <translation>You unlock with the passphrase of that time</translation>
    </message>
    <message>
        <source>Uw wachtzin blijft dezelfde</source>
        <translation>Your passphrase stays the same</translation>
    </message>
    <message>
        <source>De wachtzinnen van toen gelden weer</source>
        <translation>The passphrases of that time hold again</translation>
    </message>
    <message>
        <source>Is er sindsdien iemand weggegaan? Haal die dan weer weg.</source>
        <translation>Has somebody left since? Then remove them again.</translation>
    </message>
    <message>
        <source>Back-up terugzetten</source>
        <translation>Put a backup back</translation>
    </message>
    <message>
        <source>Kies de back-up die u terug wilt. Meestal is dat de nieuwste.</source>
        <translation>Choose the backup you want back. Usually that is the newest one.</translation>
    </message>
    <message>
        <source>Gevonden back-ups</source>
        <translation>Backups found</translation>
    </message>
    <message>
        <source>Op een stick of in een andere map zoeken</source>
        <translation>Look on a stick or in another folder</translation>
    </message>
    <message>
        <source>Wie bent u?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Eigenaar</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Wachtzin van toen</source>
        <translation>Passphrase of that time</translation>
    </message>
    <message>
        <source>Dus de wachtzin die u had toen deze back-up werd gemaakt.</source>
        <translation>That is the passphrase you had when this backup was made.</translation>
    </message>
    <message>
        <source>Wachtzin vergeten? Noodcode gebruiken</source>
        <translation>Forgot the passphrase? Use the recovery code</translation>
    </message>
    <message>
        <source>Noodcode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Zes groepen van zes tekens. De code staat op het papier van toen.</source>
        <translation>Six groups of six characters. The code is on the paper of that time.</translation>
    </message>
    <message>
        <source>Toch de wachtzin gebruiken</source>
        <translation>Use the passphrase after all</translation>
    </message>
    <message>
        <source>Hoe ver het nakijken is</source>
        <translation>How far the check is</translation>
    </message>
    <message>
        <source>Deze back-up is goed</source>
        <translation>This backup is good</translation>
    </message>
    <message>
        <source>Niet terugzetten</source>
        <translation>Do not put it back</translation>
    </message>
</context>
<context>
    <name>RightsFlow</name>
    <message>
        <source>Het hoort bij {file}. Na Klaar of vergrendelen is het weg.</source>
        <translation>It belongs to {file}. After Done or locking it is gone.</translation>
    </message>
    <message>
        <source>Er staat nog een wachtwoord klaar</source>
        <translation>A password is still waiting</translation>
    </message>
    <message>
        <source>Het pakket is klaar</source>
        <translation>The package is ready</translation>
    </message>
    <message>
        <source>Wachtwoord tonen</source>
        <translation>Show password</translation>
    </message>
    <message>
        <source>Pakket tonen</source>
        <translation>Show package</translation>
    </message>
    <message>
        <source>Map voor wat u meegeeft</source>
        <translation>Folder for what you hand over</translation>
    </message>
    <message>
        <source>klant sinds {day}</source>
        <translation>client since {day}</translation>
    </message>
    <message>
        <source>De klant is gewist en alles is nagezocht</source>
        <translation>The client is erased and everything was checked</translation>
    </message>
    <message>
        <source>Verslag tonen</source>
        <translation>Show report</translation>
    </message>
</context>
<context>
    <name>SafetyPanel</name>
    <message>
        <source>Iemand die de pc of de schijf steelt: zonder wachtzin is er niets te lezen.</source>
        <translation>Someone who steals the PC or the disk: without a passphrase nothing can be read.</translation>
    </message>
    <message>
        <source>Iemand die even achter de balie gaat zitten: het programma gaat vanzelf op slot.</source>
        <translation>Someone who slips behind the front desk: the program locks itself.</translation>
    </message>
    <message>
        <source>Wissen dat niet echt wissen is: elk spoor wordt nagezocht.</source>
        <translation>Erasing that does not really erase: every trace is searched for.</translation>
    </message>
    <message>
        <source>Gegevens die ongemerkt weggaan: het programma maakt geen verbinding met internet.</source>
        <translation>Data that slips away unseen: the program does not connect to the internet.</translation>
    </message>
    <message>
        <source>Een virus of een meekijker op deze pc, zolang het programma open is.</source>
        <translation>A virus or a spy on this PC, while the program is open.</translation>
    </message>
    <message>
        <source>Iemand die uw wachtzin kent, of de noodcode vindt.</source>
        <translation>Someone who knows your passphrase, or finds the recovery code.</translation>
    </message>
    <message>
        <source>Wie een wachtzin heeft en alles herschrijft. Een bewijs op papier of een stick laat dat zien.</source>
        <translation>Whoever has a passphrase and rewrites everything. A proof on paper or a stick shows it.</translation>
    </message>
    <message>
        <source>Wat al geprint of meegegeven is.</source>
        <translation>What was already printed or handed over.</translation>
    </message>
    <message>
        <source>Een schijf die stukgaat, zolang er geen back-up op een tweede plek staat.</source>
        <translation>A disk that breaks, as long as there is no backup in a second place.</translation>
    </message>
    <message>
        <source>Alles wordt nagekeken. U kunt gewoon doorwerken.</source>
        <translation>Everything is being checked. You can simply carry on.</translation>
    </message>
    <message>
        <source>Sinds het openen nog niet nagekeken.</source>
        <translation>Not checked yet since you unlocked.</translation>
    </message>
    <message>
        <source>Er is iets niet in orde. Hieronder staat wat.</source>
        <translation>Something is not right. See below what it is.</translation>
    </message>
    <message>
        <source>Alles is in orde.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>Nagekeken: {when}.</source>
        <translation>Checked: {when}.</translation>
    </message>
    <message>
        <source>Elke bladzijde van het bestand is echt</source>
        <translation>Every page of the file is genuine</translation>
    </message>
    <message>
        <source>Het bestand zit goed in elkaar</source>
        <translation>The file is in good shape</translation>
    </message>
    <message>
        <source>De veiligheid staat aan</source>
        <translation>The protection is on</translation>
    </message>
    <message>
        <source>De zoeklijst klopt met de klanten</source>
        <translation>The search list matches the clients</translation>
    </message>
    <message>
        <source>Nergens ligt een kopie van gegevens</source>
        <translation>No copy of the data lies anywhere</translation>
    </message>
    <message>
        <source>Het logboek is heel</source>
        <translation>The log is whole</translation>
    </message>
    <message>
        <source>Er ontbreekt niets aan het logboek</source>
        <translation>Nothing is missing from the log</translation>
    </message>
    <message>
        <source>De wislijst is heel</source>
        <translation>The list of erasures is whole</translation>
    </message>
    <message>
        <source>Al het wissen is af</source>
        <translation>All erasing is finished</translation>
    </message>
    <message>
        <source>De sleutels zijn heel</source>
        <translation>The keys are whole</translation>
    </message>
    <message>
        <source>Elke back-up is er nog</source>
        <translation>Every backup is still there</translation>
    </message>
    <message>
        <source>Alleen u kunt bij de bestanden</source>
        <translation>Only you can reach the files</translation>
    </message>
    <message>
        <source>Een deel van het bestand is veranderd of stuk</source>
        <translation>Part of the file was changed or is broken</translation>
    </message>
    <message>
        <source>Het bestand is beschadigd</source>
        <translation>The file is damaged</translation>
    </message>
    <message>
        <source>De veiligheid staat niet goed</source>
        <translation>The protection is not set right</translation>
    </message>
    <message>
        <source>De zoeklijst klopt niet met de klanten</source>
        <translation>The search list does not match the clients</translation>
    </message>
    <message>
        <source>Er ligt een kopie van gegevens</source>
        <translation>There is a copy of the data somewhere</translation>
    </message>
    <message>
        <source>Er is iets met het logboek gebeurd</source>
        <translation>Something happened to the log</translation>
    </message>
    <message>
        <source>Het logboek is niet zoals het eerder was</source>
        <translation>The log is not what it was before</translation>
    </message>
    <message>
        <source>Er is iets met de wislijst gebeurd</source>
        <translation>Something happened to the list of erasures</translation>
    </message>
    <message>
        <source>Er moet nog iets worden gewist</source>
        <translation>Something still has to be erased</translation>
    </message>
    <message>
        <source>De sleutels zijn beschadigd</source>
        <translation>The keys are damaged</translation>
    </message>
    <message>
        <source>Een back-up is weg of stuk</source>
        <translation>A backup is gone or damaged</translation>
    </message>
    <message>
        <source>Anderen op deze pc kunnen bij de bestanden</source>
        <translation>Others on this PC can reach the files</translation>
    </message>
    <message>
        <source>Zet een back-up terug van voor die tijd: ga naar Back-ups.</source>
        <translation>Restore a backup from before that: go to Backups.</translation>
    </message>
    <message>
        <source>Zet het programma opnieuw op deze pc. Er is niets veranderd.</source>
        <translation>Install the program again on this PC. Nothing has changed.</translation>
    </message>
    <message>
        <source>Uw klanten zijn er nog, maar zoeken kan er een overslaan. Vraag om hulp.</source>
        <translation>Your clients are still there, but a search may miss one. Ask for help.</translation>
    </message>
    <message>
        <source>Alleen u kunt erbij. Vraag om hulp om die weg te halen.</source>
        <translation>Only you can reach it. Ask for help to remove it.</translation>
    </message>
    <message>
        <source>Uw klanten zijn er nog. Bewaar uw back-ups en vraag om hulp.</source>
        <translation>Your clients are still there. Keep your backups and ask for help.</translation>
    </message>
    <message>
        <source>Uw klanten zijn er nog. Zet nu geen back-up terug en vraag eerst om hulp.</source>
        <translation>Your clients are still there. Restore no backup now and ask for help first.</translation>
    </message>
    <message>
        <source>Sluit het programma en open het weer: dan gaat het wissen verder.</source>
        <translation>Close the program and open it again: then the erasing goes on.</translation>
    </message>
    <message>
        <source>Sluit het programma en open het weer: dan wordt het hersteld.</source>
        <translation>Close the program and open it again: then it is mended.</translation>
    </message>
    <message>
        <source>Maak een nieuwe back-up: ga naar Back-ups.</source>
        <translation>Make a new backup: go to Backups.</translation>
    </message>
    <message>
        <source>Lezen kunnen zij niets. Vraag wie de pc beheert om alleen u de rechten te geven.</source>
        <translation>They can read nothing. Ask whoever manages the PC to give only you the rights.</translation>
    </message>
    <message>
        <source>Maak hieronder een rapport en vraag om hulp.</source>
        <translation>Make a report below and ask for help.</translation>
    </message>
    <message>
        <source>Veiligheid</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Is alles nog heel?</source>
        <translation>Is everything still whole?</translation>
    </message>
    <message>
        <source>Nakijken</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Waar staat alles?</source>
        <translation>Where is everything?</translation>
    </message>
    <message>
        <source>Op deze pc, in deze map. Er gaat niets naar internet.</source>
        <translation>On this PC, in this folder. Nothing goes to the internet.</translation>
    </message>
    <message>
        <source>Map openen</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Map met de gegevens openen</source>
        <translation>Open the folder with the data</translation>
    </message>
    <message>
        <source>Hulp nodig?</source>
        <translation>Need help?</translation>
    </message>
    <message>
        <source>Maak een rapport voor wie u helpt. Er staan geen klanten in en geen namen. U leest het eerst zelf.</source>
        <translation>Make a report for whoever helps you. It holds no clients and no names. You read it first.</translation>
    </message>
    <message>
        <source>Rapport voor hulp maken…</source>
        <translation>Make a report for help…</translation>
    </message>
    <message>
        <source>Hier beschermt het tegen</source>
        <translation>It protects you from</translation>
    </message>
    <message>
        <source>Hier niet tegen</source>
        <translation>It does not protect you from</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Zoekveld leegmaken</source>
        <translation>Clear the search field</translation>
    </message>
    <message>
        <source>Zoekveld leegmaken (Esc)</source>
        <translation>Clear the search field (Esc)</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>{points} punten</source>
        <translation>{points} points</translation>
    </message>
    <message>
        <source>{points} punten, gewoon</source>
        <translation>{points} points, normal</translation>
    </message>
    <message>
        <source>{points} punten, heel groot</source>
        <translation>{points} points, very large</translation>
    </message>
    <message>
        <source>1 minuut</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>{minutes} minuten</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <source>Nog geen map gekozen.</source>
        <translation>No folder chosen yet.</translation>
    </message>
    <message>
        <source>Vastgezet door uw beheerder</source>
        <translation>Set by your administrator</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Taal en uiterlijk</source>
        <translation>Language and looks</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Zoals de pc</source>
        <translation>Same as PC</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Donker</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Grootte van de letters</source>
        <translation>Size of the letters</translation>
    </message>
    <message>
        <source>Wat u kiest, geldt meteen.</source>
        <translation>What you choose works at once.</translation>
    </message>
    <message>
        <source>Mijn wachtzin</source>
        <translation>My passphrase</translation>
    </message>
    <message>
        <source>Daarmee opent u het programma. Niemand anders hoeft hem te kennen.</source>
        <translation>You open the program with it. Nobody else needs to know it.</translation>
    </message>
    <message>
        <source>Mijn wachtzin wijzigen</source>
        <translation>Change my passphrase</translation>
    </message>
    <message>
        <source>Aan de balie</source>
        <translation>At the front desk</translation>
    </message>
    <message>
        <source>Vanzelf op slot na</source>
        <translation>Locks itself after</translation>
    </message>
    <message>
        <source>Klantscherm</source>
        <translation>Client display</translation>
    </message>
    <message>
        <source>Vanzelf</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>In een venster</source>
        <translation>In a window</translation>
    </message>
    <message>
        <source>Vanzelf: op het tweede scherm. Is dat er niet? Dan over heel dit scherm.</source>
        <translation>Automatic: on the second screen. Is there none? Then over all of this screen.</translation>
    </message>
    <message>
        <source>Map voor wat u meegeeft</source>
        <translation>Folder for what you hand over</translation>
    </message>
    <message>
        <source>Map kiezen</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>Map kiezen voor wat u meegeeft</source>
        <translation>Choose the folder for what you hand over</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Kijk goed op het papier: groep {number} is anders.</source>
        <translation>Look closely at the paper: group {number} is different.</translation>
    </message>
    <message>
        <source>Typ hier groep {number} van het papier.</source>
        <translation>Type group {number} from the paper here.</translation>
    </message>
    <message>
        <source>Vul de naam van uw salon in.</source>
        <translation>Fill in the name of your salon.</translation>
    </message>
    <message>
        <source>Vul uw eigen naam in.</source>
        <translation>Fill in your own name.</translation>
    </message>
    <message>
        <source>Vul een telefoonnummer of een e-mailadres in.</source>
        <translation>Fill in a phone number or an e-mail address.</translation>
    </message>
    <message>
        <source>Kies een wachtzin van ten minste 15 tekens.</source>
        <translation>Choose a passphrase of at least 15 characters.</translation>
    </message>
    <message>
        <source>Nog 1 teken erbij.</source>
        <translation>1 more character.</translation>
    </message>
    <message>
        <source>Nog {count} tekens erbij.</source>
        <translation>{count} more characters.</translation>
    </message>
    <message>
        <source>Typ de wachtzin nog een keer.</source>
        <translation>Type the passphrase once more.</translation>
    </message>
    <message>
        <source>Dit is niet dezelfde wachtzin. Typ hem nog een keer.</source>
        <translation>This is not the same passphrase. Type it once more.</translation>
    </message>
    <message>
        <source>Deze hint verraadt uw wachtzin. Kies een andere.</source>
        <translation>This hint gives away your passphrase. Choose another.</translation>
    </message>
    <message>
        <source>Dit is te lang. Maak het korter.</source>
        <translation>This is too long. Make it shorter.</translation>
    </message>
    <message>
        <source>Hier staat een teken in dat niet mag. Typ het opnieuw.</source>
        <translation>There is a character in here that is not allowed. Type it again.</translation>
    </message>
    <message>
        <source>In de hint mag niets van de wachtzin staan.</source>
        <translation>The hint must not give away any of the passphrase.</translation>
    </message>
    <message>
        <source>Groep {number}</source>
        <translation>Group {number}</translation>
    </message>
    <message>
        <source>Eerste klant inschrijven</source>
        <translation>Register first client</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Staat de code op papier? Ga dan verder.</source>
        <translation>Is the code on paper? Then go on.</translation>
    </message>
    <message>
        <source>Uw salon</source>
        <translation>Your salon</translation>
    </message>
    <message>
        <source>Naam en eigenaar</source>
        <translation>Name and owner</translation>
    </message>
    <message>
        <source>Uw wachtzin</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>De sleutel van uw gegevens</source>
        <translation>The key to your data</translation>
    </message>
    <message>
        <source>Noodcode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Printen en opbergen</source>
        <translation>Print it, put it away</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Uw eerste klant</source>
        <translation>Your first client</translation>
    </message>
    <message>
        <source>Alles blijft op deze pc</source>
        <translation>Everything stays on this PC</translation>
    </message>
    <message>
        <source>Stap 1 van 4</source>
        <translation>Step 1 of 4</translation>
    </message>
    <message>
        <source>Dit staat straks in uw privacyverklaring en boven uw brieven.</source>
        <translation>This will be in your privacy statement and at the top of your letters.</translation>
    </message>
    <message>
        <source>Back-up van uw salon terugzetten</source>
        <translation>Put a backup of your salon back</translation>
    </message>
    <message>
        <source>Naam van de salon</source>
        <translation>Salon name</translation>
    </message>
    <message>
        <source>Uw voornaam en achternaam</source>
        <translation>Your given name and surname</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Straat en nummer</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Stap 2 van 4</source>
        <translation>Step 2 of 4</translation>
    </message>
    <message>
        <source>Kies uw wachtzin</source>
        <translation>Choose your passphrase</translation>
    </message>
    <message>
        <source>Hiermee gaat het klantenbestand open. Alleen u kent hem.</source>
        <translation>This opens the client file. Only you know it.</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Hint voor uzelf</source>
        <translation>Hint for yourself</translation>
    </message>
    <message>
        <source>mag leeg</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>iets dat u herkent</source>
        <translation>something you recognise</translation>
    </message>
    <message>
        <source>Neem vier losse woorden</source>
        <translation>Take four separate words</translation>
    </message>
    <message>
        <source>Kies woorden die niets met elkaar te maken hebben. Ten minste 15 tekens; cijfers hoeven niet.</source>
        <translation>Choose words that have nothing to do with each other. At least 15 characters; no need for digits.</translation>
    </message>
    <message>
        <source>Wij kunnen uw wachtzin niet terugvinden. Daarom krijgt u straks een noodcode op papier.</source>
        <translation>We cannot get your passphrase back for you. So you will get a recovery code on paper.</translation>
    </message>
    <message>
        <source>Stap 3 van 4</source>
        <translation>Step 3 of 4</translation>
    </message>
    <message>
        <source>Uw noodcode</source>
        <translation>Your recovery code</translation>
    </message>
    <message>
        <source>Bent u uw wachtzin kwijt? Dan gaat het bestand alleen hiermee nog open.</source>
        <translation>Lost your passphrase? Then only this code opens the file.</translation>
    </message>
    <message>
        <source>Groep</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Noodcode printen</source>
        <translation>Print recovery code</translation>
    </message>
    <message>
        <source>Neem het papier erbij en typ deze twee groepen over.</source>
        <translation>Take the paper and copy these two groups.</translation>
    </message>
    <message>
        <source>Bewaar hem op papier</source>
        <translation>Keep it on paper</translation>
    </message>
    <message>
        <source>U ziet deze code alleen nu. Print hem, of schrijf hem over.</source>
        <translation>You see this code only now. Print it, or copy it by hand.</translation>
    </message>
    <message>
        <source>Leg het papier op een veilige plek, niet naast de pc.</source>
        <translation>Put the paper in a safe place, not next to the PC.</translation>
    </message>
    <message>
        <source>Uw bestand wordt gemaakt</source>
        <translation>Making your file</translation>
    </message>
    <message>
        <source>Dit duurt een paar tellen. De pc maakt de sleutel zo sterk als hij aankan.</source>
        <translation>This takes a few seconds. The PC makes the key as strong as it can.</translation>
    </message>
    <message>
        <source>Bezig met maken</source>
        <translation>Busy making it</translation>
    </message>
    <message>
        <source>Stap 4 van 4</source>
        <translation>Step 4 of 4</translation>
    </message>
    <message>
        <source>Uw salon staat klaar</source>
        <translation>Your salon is ready</translation>
    </message>
    <message>
        <source>Alles staat versleuteld op deze pc.</source>
        <translation>Everything is on this PC, encrypted.</translation>
    </message>
    <message>
        <source>Het klantenbestand is gemaakt</source>
        <translation>The client file is made</translation>
    </message>
    <message>
        <source>Alleen uw wachtzin of uw noodcode maakt het open.</source>
        <translation>Only your passphrase or your recovery code opens it.</translation>
    </message>
    <message>
        <source>De noodcode staat op papier</source>
        <translation>The recovery code is on paper</translation>
    </message>
    <message>
        <source>Wachtzin kwijt? Kies dan bij het openen voor Noodcode gebruiken.</source>
        <translation>Lost your passphrase? Then choose Use recovery code when you open the file.</translation>
    </message>
    <message>
        <source>Nu uw eerste klant</source>
        <translation>Now your first client</translation>
    </message>
    <message>
        <source>Een naam en een telefoonnummer zijn genoeg.</source>
        <translation>A name and a phone number are enough.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>StaffFlow</name>
    <message>
        <source>{name} heeft een nieuwe wachtzin</source>
        <extracomment>What copying, reading back and swapping a megabyte takes on a slow PC.</extracomment>
        <translation>{name} has a new passphrase</translation>
    </message>
    <message>
        <source>De oude opent niet meer.</source>
        <translation>The old one no longer opens.</translation>
    </message>
    <message>
        <source>De sleutel is niet vernieuwd; de oude geldt nog.</source>
        <translation>The key was not renewed; the old one is still in force.</translation>
    </message>
    <message>
        <source>{name} kan nog openen; er is niets veranderd.</source>
        <translation>{name} can still open; nothing was changed.</translation>
    </message>
    <message>
        <source>De salon heeft een nieuwe sleutel. Iedereen opent met de eigen wachtzin, net als eerst.</source>
        <translation>The salon has a new key. Everybody opens with their own passphrase, just as before.</translation>
    </message>
    <message>
        <source>{name} is uit dienst</source>
        <translation>{name} has left</translation>
    </message>
    <message>
        <source>De sleutel is vernieuwd</source>
        <translation>The key was renewed</translation>
    </message>
    <message>
        <source>Iedereen opent met de eigen wachtzin, net als eerst.</source>
        <translation>Everybody opens with their own passphrase, just as before.</translation>
    </message>
</context>
<context>
    <name>StaffLeave</name>
    <message>
        <source>Gaat {name} uit dienst?</source>
        <translation>Is {name} leaving?</translation>
    </message>
    <message>
        <source>Eigenaar</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Balie</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Dat duurt ongeveer {seconds} seconden. U kunt intussen doorwerken.</source>
        <translation>That takes about {seconds} seconds. You can go on working meanwhile.</translation>
    </message>
    <message>
        <source>{name} kan niet meer openen</source>
        <translation>{name} can no longer open</translation>
    </message>
    <message>
        <source>De wachtzin werkt meteen niet meer. Dit is niet terug te draaien.</source>
        <translation>The passphrase stops working at once. This cannot be undone.</translation>
    </message>
    <message>
        <source>De salon krijgt een nieuwe sleutel</source>
        <translation>The salon gets a new key</translation>
    </message>
    <message>
        <source>Voor de anderen verandert er niets</source>
        <translation>Nothing changes for the others</translation>
    </message>
    <message>
        <source>Iedereen houdt de eigen wachtzin, en de noodcode blijft werken.</source>
        <translation>Everybody keeps their own passphrase, and the recovery code goes on working.</translation>
    </message>
    <message>
        <source>Oude kopieën blijven leesbaar</source>
        <translation>Old copies stay readable</translation>
    </message>
    <message>
        <source>Heeft {name} een kopie van de map, of een stick met back-ups? Die gaan nog open met de oude wachtzin.</source>
        <translation>Does {name} have a copy of the folder, or a stick with backups? Those still open with the old passphrase.</translation>
    </message>
    <message>
        <source>Wat {name} deed, blijft in het logboek</source>
        <translation>What {name} did stays in the log</translation>
    </message>
    <message>
        <source>Zo is later na te gaan wie wat deed.</source>
        <translation>So it can be checked later who did what.</translation>
    </message>
    <message>
        <source>Vraag de sleutel van de deur en de sticks van de salon terug.</source>
        <translation>Ask for the door key and the salon&apos;s sticks back.</translation>
    </message>
    <message>
        <source>Maak daarna een back-up op de stick van de salon. Dan past de oude wachtzin er niet meer op.</source>
        <translation>Then make a backup on the salon&apos;s stick. The old passphrase no longer fits it after that.</translation>
    </message>
    <message>
        <source>Uit dienst</source>
        <translation>Leaving</translation>
    </message>
    <message>
        <source>Wat er gebeurt</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Wat zo blijft</source>
        <translation>What stays as it is</translation>
    </message>
    <message>
        <source>Denk ook aan</source>
        <translation>Also think of</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Uit dienst melden</source>
        <translation>Confirm leaving</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>De sleutel wordt gemaakt…</source>
        <translation>Making the key…</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin voor {name}</source>
        <translation>New passphrase for {name}</translation>
    </message>
    <message>
        <source>Wachtzin bewaren</source>
        <translation>Save passphrase</translation>
    </message>
    <message>
        <source>Laat {name} hier zelf een wachtzin typen. Is dat nu niet mogelijk? Verzin er een en geef hem door; {name} kan hem daarna zelf wijzigen bij Instellingen. De oude werkt meteen niet meer.</source>
        <translation>Let {name} type a passphrase here. Not possible now? Make one up and pass it on; {name} can change it later under Settings. The old one stops working at once.</translation>
    </message>
    <message>
        <source>Vul de naam in.</source>
        <translation>Fill in the name.</translation>
    </message>
    <message>
        <source>Kies balie of eigenaar.</source>
        <translation>Choose front desk or owner.</translation>
    </message>
    <message>
        <source>Eigenaar</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Balie</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>{role}, dat bent u</source>
        <translation>{role}, that is you</translation>
    </message>
    <message>
        <source>Uit dienst? Dat doet de andere eigenaar voor u.</source>
        <translation>Leaving? The other owner does that for you.</translation>
    </message>
    <message>
        <source>Er moet altijd een eigenaar zijn, dus u kunt niet uit dienst.</source>
        <translation>There must always be an owner, so you cannot leave.</translation>
    </message>
    <message>
        <source>Wachtzin wijzigen</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Mijn wachtzin wijzigen</source>
        <translation>Change my passphrase</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>{name} uit dienst</source>
        <translation>{name} leaves</translation>
    </message>
    <message>
        <source>Uit dienst</source>
        <translation>Leaves</translation>
    </message>
    <message>
        <source>Medewerkers</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Medewerker toevoegen</source>
        <translation>Add staff member</translation>
    </message>
    <message>
        <source>Nieuwe medewerker</source>
        <translation>New staff member</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Wat gaat deze medewerker doen?</source>
        <translation>What will this person do?</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Ten minste 15 tekens. Laat de medewerker zelf kiezen en typen.</source>
        <translation>At least 15 characters. Let the person choose and type it.</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>mag leeg</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>In de hint mag niets van de wachtzin staan.</source>
        <translation>The hint must not give away any of the passphrase.</translation>
    </message>
    <message>
        <source>Wat mag wie?</source>
        <translation>Who may do what?</translation>
    </message>
    <message>
        <source>Klanten zoeken en inschrijven, toestemming vragen en intrekken.</source>
        <translation>Find and register clients, ask for and withdraw consent.</translation>
    </message>
    <message>
        <source>Alles, ook gegevens meegeven, klanten wissen en dit beheer.</source>
        <translation>Everything, also hand over data, erase clients and manage all this.</translation>
    </message>
    <message>
        <source>Iedereen heeft een eigen wachtzin. Zo staat in het logboek wie wat deed.</source>
        <translation>Everyone has their own passphrase. So the log shows who did what.</translation>
    </message>
    <message>
        <source>Terug naar de lijst</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>StartFlow</name>
    <message>
        <source>Opnieuw</source>
        <extracomment>What an opened salon brings along: everything the window needs, read on the worker thread. What is said of a salon of which something is gone or broken: a backup is the way back. What the first window does not need waits this long for it.</extracomment>
        <translation>Again</translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation>Put a backup back</translation>
    </message>
    <message>
        <source>Er wordt nog een back-up afgemaakt</source>
        <translation>A backup is still being finished</translation>
    </message>
    <message>
        <source>Daarna gaat het vanzelf open.</source>
        <translation>After that it opens by itself.</translation>
    </message>
    <message>
        <source>De oude bestanden zijn opgeruimd</source>
        <translation>The old files have been cleared away</translation>
    </message>
    <message>
        <source>Ze stonden nog apart van toen er een back-up is teruggezet.</source>
        <translation>They were still put aside from when a backup was put back.</translation>
    </message>
    <message>
        <source>Ontgrendel de salon met de wachtzin.</source>
        <translation>Unlock the salon with the passphrase.</translation>
    </message>
    <message>
        <source>Kies Noodcode gebruiken. Daarmee krijgt u een nieuwe wachtzin.</source>
        <translation>Choose Use recovery code. With it you get a new passphrase.</translation>
    </message>
    <message>
        <source>De bestanden van daarvoor staan nog een week in de map {name}.</source>
        <translation>The files from before are kept for another week in the folder {name}.</translation>
    </message>
    <message>
        <source>De back-up is teruggezet</source>
        <translation>The backup has been put back</translation>
    </message>
</context>
<context>
    <name>StatementPanel</name>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Nog niets getypt</source>
        <translation>Nothing typed yet</translation>
    </message>
    <message>
        <source>Makkelijk te raden</source>
        <translation>Easy to guess</translation>
    </message>
    <message>
        <source>Te kort</source>
        <translation>Too short</translation>
    </message>
    <message>
        <source>Kan sterker</source>
        <translation>Could be stronger</translation>
    </message>
    <message>
        <source>Sterk</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>Heel sterk</source>
        <translation>Very strong</translation>
    </message>
    <message>
        <source>1 teken</source>
        <translation>1 character</translation>
    </message>
    <message>
        <source>{count} tekens</source>
        <translation>{count} characters</translation>
    </message>
    <message>
        <source>1 woord</source>
        <translation>1 word</translation>
    </message>
    <message>
        <source>{count} woorden</source>
        <translation>{count} words</translation>
    </message>
    <message>
        <source>Veel mensen kiezen deze.</source>
        <translation>Many people choose this one.</translation>
    </message>
    <message>
        <source>Uw naam of de salon staat erin.</source>
        <translation>Your name or the salon is in it.</translation>
    </message>
    <message>
        <source>Kies minder gewone woorden.</source>
        <translation>Choose less common words.</translation>
    </message>
    <message>
        <source>Er staat vaak hetzelfde in.</source>
        <translation>The same thing is in it many times.</translation>
    </message>
    <message>
        <source>Een rijtje is snel geraden.</source>
        <translation>A sequence is quickly guessed.</translation>
    </message>
    <message>
        <source>Een rij toetsen is snel geraden.</source>
        <translation>A row of keys is quickly guessed.</translation>
    </message>
    <message>
        <source>Een datum is snel geraden.</source>
        <translation>A date is quickly guessed.</translation>
    </message>
</context>
<context>
    <name>SupportFlow</name>
    <message>
        <source>Rapport bewaren</source>
        <translation>Save the report</translation>
    </message>
</context>
<context>
    <name>SupportPanel</name>
    <message>
        <source>Het rapport wordt gemaakt. Dat kan even duren.</source>
        <translation>The report is being made. This may take a moment.</translation>
    </message>
    <message>
        <source>Het rapport is bewaard. Geef het aan wie u helpt.</source>
        <translation>The report is saved. Give it to whoever helps you.</translation>
    </message>
    <message>
        <source>Bewaren lukte niet. Kies een andere plek.</source>
        <translation>Saving failed. Choose another place.</translation>
    </message>
    <message>
        <source>Rapport voor hulp</source>
        <translation>Report for help</translation>
    </message>
    <message>
        <source>Lees het eerst. Er staan geen klanten in en geen namen. Het gaat nergens heen: u kiest zelf wie het krijgt.</source>
        <translation>Read it first. It holds no clients and no names. It goes nowhere: you choose who gets it.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Bewaren…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Rapport bewaren</source>
        <translation>Save the report</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Typ eerst uw wachtzin</source>
        <translation>Type your passphrase first</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Hint: {hint}</translation>
    </message>
    <message>
        <source>Er is geen hint opgeschreven.</source>
        <translation>No hint was written down.</translation>
    </message>
    <message>
        <source>Dat was niet de goede wachtzin</source>
        <translation>That was not the right passphrase</translation>
    </message>
    <message>
        <source>Over 1 seconde kunt u het nog een keer proberen.</source>
        <translation>You can try again in 1 second.</translation>
    </message>
    <message>
        <source>Over {seconds} seconden kunt u het nog een keer proberen.</source>
        <translation>You can try again in {seconds} seconds.</translation>
    </message>
    <message>
        <source>Wachtzin van {name}</source>
        <translation>Passphrase of {name}</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Ontgrendelen</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Bezig…</source>
        <translation>Busy…</translation>
    </message>
    <message>
        <source>eigenaar</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>balie</source>
        <translation>front desk</translation>
    </message>
    <message>
        <source>Klanten en toestemmingen</source>
        <translation>Clients and consents</translation>
    </message>
    <message>
        <source>Wie staat er aan de balie?</source>
        <translation>Who is at the front desk?</translation>
    </message>
    <message>
        <source>Hint tonen</source>
        <translation>Show hint</translation>
    </message>
    <message>
        <source>Noodcode gebruiken</source>
        <translation>Use recovery code</translation>
    </message>
    <message>
        <source>Back-up terugzetten</source>
        <translation>Put a backup back</translation>
    </message>
    <message>
        <source>Rapport voor hulp maken…</source>
        <translation>Make a report for help…</translation>
    </message>
    <message>
        <source>Alles blijft op deze pc. Er gaat niets naar internet.</source>
        <translation>Everything stays on this PC. Nothing goes to the internet.</translation>
    </message>
    <message>
        <source>Privacyverklaring</source>
        <translation>Privacy statement</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Wie is er aan de beurt?</source>
        <translation>Who is next?</translation>
    </message>
    <message>
        <source>Typ een naam, de laatste cijfers van een nummer of een postcode.</source>
        <translation>Type a name, the last digits of a number, or a postcode.</translation>
    </message>
</context>
<context>
    <name>WithdrawnPanel</name>
    <message>
        <source>{purpose} is ingetrokken</source>
        <translation>{purpose} is withdrawn</translation>
    </message>
    <message>
        <source>Laten staan</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>leeg, maar er stond eerder iets</source>
        <translation>empty, but there was something before</translation>
    </message>
    <message>
        <source>Wat er over is</source>
        <translation>What is left</translation>
    </message>
    <message>
        <source>Wij gebruiken dit niet meer.</source>
        <translation>We no longer use this.</translation>
    </message>
    <message>
        <source>Dit bewaarden wij alleen hiervoor:</source>
        <translation>We kept this for that purpose only:</translation>
    </message>
    <message>
        <source>Zonder dit ja is het niet meer nodig. Wat gewist is, komt niet terug.</source>
        <translation>Without this yes it is no longer needed. What is erased does not come back.</translation>
    </message>
    <message>
        <source>Laat u het staan? Dan blijft het op slot.</source>
        <translation>If you leave it, it stays locked.</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Erase</translation>
    </message>
</context>
<context>
    <name>backup_words</name>
    <message>
        <source>op deze pc</source>
        <translation>on this PC</translation>
    </message>
    <message>
        <source>op de tweede plek</source>
        <translation>in the second place</translation>
    </message>
    <message>
        <source>op een vorige plek</source>
        <translation>in an earlier place</translation>
    </message>
    <message>
        <source>blijft tot {day}</source>
        <translation>kept until {day}</translation>
    </message>
    <message>
        <source>blijft tot er drie nieuwere zijn</source>
        <translation>kept until there are three newer ones</translation>
    </message>
    <message>
        <source>{days} dagen geleden</source>
        <translation>{days} days ago</translation>
    </message>
</context>
<context>
    <name>erasure_words</name>
    <message>
        <source>1 pakket met gegevens, eerder gemaakt om mee te geven</source>
        <translation>1 package of data, made earlier to hand over</translation>
    </message>
    <message>
        <source>{count} pakketten met gegevens, eerder gemaakt om mee te geven</source>
        <translation>{count} packages of data, made earlier to hand over</translation>
    </message>
    <message>
        <source>Dit programma wist die niet. Staan ze nog in een map, gooi ze dan zelf weg.</source>
        <translation>This program does not erase those. If they are still in a folder, throw them away yourself.</translation>
    </message>
    <message>
        <source>1 back-up volgt nog</source>
        <translation>1 backup is still to follow</translation>
    </message>
    <message>
        <source>{count} back-ups volgen nog</source>
        <translation>{count} backups are still to follow</translation>
    </message>
    <message>
        <source>Het programma wist de klant daar ook uit, zodra het erbij kan.</source>
        <translation>The program erases the client from there too, as soon as it can reach it.</translation>
    </message>
    <message>
        <source>Dit blijft zolang de salon dit bestand heeft.</source>
        <translation>This stays as long as the salon has this file.</translation>
    </message>
    <message>
        <source>Dit blijft zolang de salon dit bestand heeft ({law}).</source>
        <translation>This stays as long as the salon has this file ({law}).</translation>
    </message>
    <message>
        <source>contactgegevens</source>
        <translation>contact details</translation>
    </message>
    <message>
        <source>antwoorden op vragen</source>
        <translation>answers to questions</translation>
    </message>
    <message>
        <source>eerdere gegevens</source>
        <translation>earlier details</translation>
    </message>
    <message>
        <source>regels in het logboek</source>
        <translation>entries in the log</translation>
    </message>
    <message>
        <source>woorden in de zoeklijst</source>
        <translation>words in the search list</translation>
    </message>
    <message>
        <source>contactgegeven</source>
        <translation>contact detail</translation>
    </message>
    <message>
        <source>antwoord op een vraag</source>
        <translation>answer to a question</translation>
    </message>
    <message>
        <source>eerder gegeven</source>
        <translation>earlier detail</translation>
    </message>
    <message>
        <source>regel in het logboek</source>
        <translation>entry in the log</translation>
    </message>
    <message>
        <source>woord in de zoeklijst</source>
        <translation>word in the search list</translation>
    </message>
    <message>
        <source>1 regel in de wislijst, zonder naam</source>
        <translation>1 entry in the list of erasures, without a name</translation>
    </message>
    <message>
        <source>Zo komt deze klant ook uit een oude back-up niet terug</source>
        <translation>So this client cannot come back from an old backup</translation>
    </message>
    <message>
        <source>1 lege regel in het logboek</source>
        <translation>1 empty entry in the log</translation>
    </message>
    <message>
        <source>{count} lege regels in het logboek</source>
        <translation>{count} empty entries in the log</translation>
    </message>
    <message>
        <source>Zo is te zien dat er niets stiekem uit het logboek is gehaald</source>
        <translation>It shows that nothing was secretly taken out of the log</translation>
    </message>
    <message>
        <source>1 wisbewijs, zonder naam</source>
        <translation>1 proof of erasure, without a name</translation>
    </message>
    <message>
        <source>Daarmee laat de salon zien dat er echt gewist is</source>
        <translation>With it the salon shows that the data was really erased</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>vandaag {time}</source>
        <extracomment>Dutch area codes of three figures; every other land line has four (ACM numbering plan for telephony).</extracomment>
        <translation>today {time}</translation>
    </message>
    <message>
        <source>gisteren</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>Sms</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Bellen</source>
        <translation>Phone call</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Niet</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Aan de balie</source>
        <translation>At the front desk</translation>
    </message>
    <message>
        <source>Per telefoon</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>Van een ouder of voogd</source>
        <translation>From a parent or guardian</translation>
    </message>
    <message>
        <source>per telefoon</source>
        <translation>by phone</translation>
    </message>
    <message>
        <source>Uit een bestand</source>
        <translation>From a file</translation>
    </message>
    <message>
        <source>klantscherm</source>
        <translation>client display</translation>
    </message>
    <message>
        <source>aan de balie</source>
        <translation>at the front desk</translation>
    </message>
    <message>
        <source>op papier</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>16 jaar of ouder</source>
        <translation>16 or older</translation>
    </message>
    <message>
        <source>Jonger dan 16</source>
        <translation>Under 16</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Noodcode van {salon}</source>
        <translation>Recovery code of {salon}</translation>
    </message>
    <message>
        <source>Met deze code gaat het klantenbestand open als de wachtzin kwijt is.</source>
        <translation>This code opens the client file when the passphrase is lost.</translation>
    </message>
    <message>
        <source>Bewaar dit papier buiten de salon, op een plek waar alleen de eigenaar bij kan.</source>
        <translation>Keep this paper outside the salon, where only the owner can reach it.</translation>
    </message>
    <message>
        <source>Wachtwoord van uw gegevens</source>
        <translation>Password of your data</translation>
    </message>
    <message>
        <source>Bestand: {file}</source>
        <translation>File: {file}</translation>
    </message>
    <message>
        <source>Openen kan met het gratis programma 7-Zip. Windows zelf kan dit bestand niet openen.</source>
        <translation>Open it with the free program 7-Zip. Windows itself cannot open this file.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>vraag het aan de balie</source>
        <translation>ask at the front desk</translation>
    </message>
</context>
</TS>
