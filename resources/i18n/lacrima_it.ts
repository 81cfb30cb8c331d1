<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AnswerWords</name>
    <message>
        <source>skipped</source>
        <translation>saltata</translation>
    </message>
    <message>
        <source>prefers not to answer</source>
        <translation>preferisce non rispondere</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>non pertinente</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non raggiunta</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illeggibile</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>non valida</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nessuna di queste</translation>
    </message>
    <message>
        <source>years</source>
        <translation>anni</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mesi</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ore</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuti</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>pazienti</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sedute</translation>
    </message>
    <message>
        <source>times</source>
        <translation>volte</translation>
    </message>
</context>
<context>
    <name>CorrelationWords</name>
    <message>
        <source>With %1 cases, correlations below %2 in size cannot be told from zero.</source>
        <translation>Con %1 casi, le correlazioni inferiori a %2 in valore assoluto non si distinguono da zero.</translation>
    </message>
    <message>
        <source>Some clinicians contributed several cases. Cases of one clinician resemble each other, so the intervals here are somewhat too narrow.</source>
        <translation>Alcuni clinici hanno contribuito con più casi. I casi dello stesso clinico si somigliano, quindi gli intervalli qui sono un po’ troppo stretti.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Il file %1 non c’è. Controlli il nome e la cartella.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file and that you may open it.</source>
        <translation>%1 non si può leggere. Controlli che sia un file e di poterlo aprire.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or free some space.</source>
        <translation>%1 non si può scrivere. Scelga un’altra cartella o liberi spazio.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GiB, which is more than this program reads.</source>
        <translation>%1 supera 1 GiB, più di quanto questo programma legga.</translation>
    </message>
    <message>
        <source>The passphrase in %1 is empty. Put it on the first line.</source>
        <translation>La passphrase in %1 è vuota. La metta nella prima riga.</translation>
    </message>
    <message>
        <source>A backup of %1 could not be made and checked, so nothing was changed. Free some space and try again.</source>
        <translation>Non è stato possibile fare e verificare una copia di %1, quindi nulla è cambiato. Liberi spazio e riprovi.</translation>
    </message>
    <message>
        <source>Another window or program is writing to %1. Nothing is lost: try again in a moment.</source>
        <translation>Un’altra finestra o un altro programma sta scrivendo in %1. Nulla è perduto: riprovi tra un momento.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that you may read and write it.</source>
        <translation>%1 non si può aprire. Controlli di poterlo leggere e scrivere.</translation>
    </message>
    <message>
        <source>%1 already holds another record under the same number. One of the two files was altered; run a check on both.</source>
        <translation>%1 contiene già un’altra registrazione con lo stesso numero. Uno dei due file è stato alterato: li controlli entrambi.</translation>
    </message>
    <message>
        <source>%1 is damaged. Keep it as it is, and open the newest backup beside it; what is intact can still be read with a check.</source>
        <translation>%1 è danneggiato. Lo conservi com’è e apra la copia più recente accanto; ciò che è intatto si può ancora leggere con un controllo.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Nothing that was saved is lost: free some space, then try again.</source>
        <translation>Il disco di %1 è pieno. Nulla di ciò che era salvato è perduto: liberi spazio e riprovi.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name, or add --force to replace it.</source>
        <translation>Il file %1 c’è già. Scelga un altro nome, o aggiunga --force per sostituirlo.</translation>
    </message>
    <message>
        <source>%1 is a study or belongs to one, so no data are written to it. Choose another name.</source>
        <translation>%1 è uno studio o ne fa parte: non vi si scrivono dati. Scelga un altro nome.</translation>
    </message>
    <message>
        <source>%1 would take the place of the study itself. Choose another name for the backup.</source>
        <translation>%1 prenderebbe il posto dello studio stesso. Scelga un altro nome per la copia di sicurezza.</translation>
    </message>
    <message>
        <source>The passphrase in %1 is too easy to guess. Choose a longer one: four or five words are a good start.</source>
        <translation>La passphrase in %1 è troppo facile da indovinare. Ne scelga una più lunga: quattro o cinque parole vanno bene.</translation>
    </message>
    <message>
        <source>%1 is damaged. Keep it as it is and open the newest backup beside it; what can still be read is listed here.</source>
        <translation>%1 è danneggiato. Lo lasci com’è e apra la copia di sicurezza più recente accanto; ciò che si legge ancora è elencato qui.</translation>
    </message>
    <message>
        <source>%1 is damaged and nothing in it can be read. Keep it as it is and open the newest backup beside it.</source>
        <translation>%1 è danneggiato e non si può leggere nulla. Lo lasci com’è e apra la copia di sicurezza più recente accanto.</translation>
    </message>
    <message>
        <source>There is no display to show a window on. Start Lacrima on a desktop, or see lacrima --help for the commands.</source>
        <translation>Non c’è uno schermo su cui aprire una finestra. Avvii Lacrima da un desktop, o veda i comandi con lacrima --help.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name: nothing is overwritten.</source>
        <translation>Il file %1 c’è già. Scelga un altro nome: nulla viene sovrascritto.</translation>
    </message>
    <message>
        <source>%1 could not be saved to or read (code %2). Nothing that was saved is lost: try again, then restart the program.</source>
        <translation>Non è stato possibile salvare in %1 o leggerlo (codice %2). Nulla di ciò che era salvato è perduto: riprovi, poi riavvii il programma.</translation>
    </message>
    <message>
        <source>The disk of %1 did not answer (code %2). Check the disk or the network drive; nothing that was saved is lost.</source>
        <translation>Il disco di %1 non ha risposto (codice %2). Controlli il disco o l’unità di rete; nulla di ciò che era salvato è perduto.</translation>
    </message>
    <message>
        <source>This is the last key holder. Add another one first, or nobody could read the answers.</source>
        <translation>È l’ultimo titolare della chiave. Ne aggiunga prima un altro, o nessuno potrebbe leggere le risposte.</translation>
    </message>
    <message>
        <source>There is a key holder with this name already. Choose another name.</source>
        <translation>C’è già un titolare con questo nome. Scelga un altro nome.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Lacrima. Install the newer version to open it; the file is not changed.</source>
        <translation>%1 è stato creato da una versione più recente di Lacrima. Installi quella per aprirlo; il file non è stato cambiato.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist. Make it first, or choose another one.</source>
        <translation>La cartella di %1 non esiste. La crei prima, o ne scelga un’altra.</translation>
    </message>
    <message>
        <source>This program is incomplete: it does not know how to make a study file. Install it again.</source>
        <translation>Questo programma è incompleto: non sa creare un file di studio. Lo installi di nuovo.</translation>
    </message>
    <message>
        <source>This survey is no longer waiting: it was sealed or discarded in another window.</source>
        <translation>Questo questionario non è più in attesa: è stato sigillato o scartato in un’altra finestra.</translation>
    </message>
    <message>
        <source>There is no key holder with this name.</source>
        <translation>Non c’è un titolare con questo nome.</translation>
    </message>
    <message>
        <source>The folder of %1 does not allow safe saving (some network drives do not). Copy the file to a local disk.</source>
        <translation>La cartella di %1 non permette un salvataggio sicuro (alcune unità di rete non lo permettono). Copi il file su un disco locale.</translation>
    </message>
    <message>
        <source>%1 is not a Lacrima study. Choose a file that ends in .lacrima.</source>
        <translation>%1 non è uno studio Lacrima. Scelga un file che termina in .lacrima.</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or renamed.</source>
        <translation>Il file %1 non c’è. Forse è stato spostato o rinominato.</translation>
    </message>
    <message>
        <source>%1 or its folder cannot be written to. Copy the study to a folder of your own, or ask for permission.</source>
        <translation>Non si può scrivere in %1 o nella sua cartella. Copi lo studio in una cartella sua, o chieda il permesso.</translation>
    </message>
    <message>
        <source>One record is too large for %1. Shorten the longest text and try again.</source>
        <translation>Una registrazione è troppo grande per %1. Accorci il testo più lungo e riprovi.</translation>
    </message>
    <message>
        <source>The key of this study asks for more work than is allowed. The file may have been altered: use a backup.</source>
        <translation>La chiave di questo studio richiede più lavoro di quanto ammesso. Il file può essere stato alterato: usi una copia.</translation>
    </message>
    <message>
        <source>This code has a typing mistake. Compare it with the paper, character by character.</source>
        <translation>Questo codice contiene un errore di battitura. Lo confronti con il foglio, carattere per carattere.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation>Non c’è abbastanza memoria per verificare la passphrase. Chiuda altri programmi e riprovi.</translation>
    </message>
    <message>
        <source>The encryption of this computer did not pass its test. Lacrima does not start, to keep answers safe. Install it again.</source>
        <translation>La cifratura di questo computer non ha superato la prova. Lacrima non si avvia, per proteggere le risposte. La installi di nuovo.</translation>
    </message>
    <message>
        <source>A sealed record cannot be read. It was altered or cut short.</source>
        <translation>Una registrazione sigillata non si può leggere. È stata alterata o troncata.</translation>
    </message>
    <message>
        <source>This is not the code of this survey. Check it with the patient.</source>
        <translation>Non è il codice di questo questionario. Lo verifichi con il paziente.</translation>
    </message>
    <message>
        <source>A sealed record was moved to another place. It was altered.</source>
        <translation>Una registrazione sigillata è stata spostata. È stata alterata.</translation>
    </message>
    <message>
        <source>This office’s key belongs to another computer. A new office is needed here.</source>
        <translation>La chiave di questa sede appartiene a un altro computer. Qui serve una nuova sede.</translation>
    </message>
    <message>
        <source>A sealed record does not belong to the key of this study.</source>
        <translation>Una registrazione sigillata non appartiene alla chiave di questo studio.</translation>
    </message>
    <message>
        <source>The passphrase does not open this study. Check the keyboard layout and capital letters.</source>
        <translation>La passphrase non apre questo studio. Controlli la tastiera e le maiuscole.</translation>
    </message>
    <message>
        <source>was altered after it was signed</source>
        <translation>è stata alterata dopo la firma</translation>
    </message>
    <message>
        <source>The first record of %1, which says what the study is, was altered. Use a backup; what is intact can still be read with a check.</source>
        <translation>La prima registrazione di %1, che dice che cos’è lo studio, è stata alterata. Usi una copia; ciò che è intatto si può ancora leggere con un controllo.</translation>
    </message>
    <message>
        <source>This study’s definition was not made by the holder of its key. Do not collect answers with this file.</source>
        <translation>La definizione di questo studio non è stata fatta da chi ne ha la chiave. Non raccolga risposte con questo file.</translation>
    </message>
    <message>
        <source>the end of the records of office %1 does not fit its signature</source>
        <translation>la fine delle registrazioni della sede %1 non corrisponde alla sua firma</translation>
    </message>
    <message>
        <source>The study is locked. Unlock it with a passphrase first.</source>
        <translation>Lo studio è bloccato. Lo sblocchi prima con una passphrase.</translation>
    </message>
    <message>
        <source>cannot be read from the disk</source>
        <translation>non si può leggere dal disco</translation>
    </message>
    <message>
        <source>does not hold what a record of its kind holds</source>
        <translation>non contiene ciò che una registrazione del suo tipo contiene</translation>
    </message>
    <message>
        <source>%2 record(s) of office %1 were removed at the end</source>
        <translation>%2 registrazioni della sede %1 sono state tolte alla fine</translation>
    </message>
    <message>
        <source>%1 does not say what study it is. It was cut short or altered; use a backup.</source>
        <translation>%1 non dice di quale studio si tratti. È stato troncato o alterato; usi una copia.</translation>
    </message>
    <message>
        <source>This computer is not an office of the study yet. Name the office under Collect first.</source>
        <translation>Questo computer non è ancora una sede dello studio. Dia prima un nome alla sede in Raccolta.</translation>
    </message>
    <message>
        <source>This unfinished survey cannot be read. It was altered or cut short; start the survey anew.</source>
        <translation>Questo questionario incompiuto non si può leggere. È stato alterato o troncato; lo ricominci.</translation>
    </message>
    <message>
        <source>A key holder needs a passphrase.</source>
        <translation>Un titolare della chiave ha bisogno di una passphrase.</translation>
    </message>
    <message>
        <source>This computer has a name as an office of the study already.</source>
        <translation>Questo computer ha già un nome come sede dello studio.</translation>
    </message>
    <message>
        <source>This office has no PIN yet. Set one under Collect.</source>
        <translation>Questa sede non ha ancora un PIN. Lo imposti in Raccolta.</translation>
    </message>
    <message>
        <source>is not in its place: records were reordered</source>
        <translation>non è al suo posto: le registrazioni sono state riordinate</translation>
    </message>
    <message>
        <source>comes after records that were removed</source>
        <translation>viene dopo registrazioni che sono state tolte</translation>
    </message>
    <message>
        <source>was signed by an office this study does not know (%1)</source>
        <translation>è firmata da una sede che questo studio non conosce (%1)</translation>
    </message>
    <message>
        <source>cannot be opened with the key of this study</source>
        <translation>non si può aprire con la chiave di questo studio</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait %1 seconds, then try again.</source>
        <translation>Troppi PIN sbagliati. Attenda %1 secondi, poi riprovi.</translation>
    </message>
    <message>
        <source>This is not the PIN of this office.</source>
        <translation>Non è il PIN di questa sede.</translation>
    </message>
    <message>
        <source>A record does not hold what a record of its kind holds.</source>
        <translation>Una registrazione non contiene ciò che una del suo tipo contiene.</translation>
    </message>
    <message>
        <source>Entry %1 of the list of findings is incomplete.</source>
        <translation>La voce %1 dell’elenco dei risultati è incompleta.</translation>
    </message>
    <message>
        <source>The list of findings cannot be read. Install the program again.</source>
        <translation>L’elenco dei risultati non si può leggere. Installi di nuovo il programma.</translation>
    </message>
    <message>
        <source>The study has the instrument %1 already.</source>
        <translation>Lo studio ha già lo strumento %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read as an SPSS file (%2). Save it again as .sav, or export it as CSV.</source>
        <translation>%1 non si legge come file SPSS (%2). Lo salvi di nuovo come .sav, o lo esporti come CSV.</translation>
    </message>
    <message>
        <source>%1 is not a text file. Save the data as CSV and try again.</source>
        <translation>%1 non è un file di testo. Salvi i dati come CSV e riprovi.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 è vuoto.</translation>
    </message>
    <message>
        <source>%1 has a first line with names but no data under it.</source>
        <translation>%1 ha una prima riga con i nomi ma nessun dato sotto.</translation>
    </message>
    <message>
        <source>%1, line %2: a quotation mark is not closed or stands in the middle of a cell.</source>
        <translation>%1, riga %2: una virgoletta non è chiusa o sta in mezzo a una cella.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 cells where the first line has %4. Check for a missing or extra delimiter.</source>
        <translation>%1, riga %2: %3 celle dove la prima riga ne ha %4. Controlli se manca o avanza un separatore.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: the sitting must be a number from 1 up.</source>
        <translation>%1, riga %2, colonna %3: la somministrazione deve essere un numero da 1 in su.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this clinician has another value in the study or in an earlier line.</source>
        <translation>%1, riga %2, colonna %3: questo clinico ha un altro valore nello studio o in una riga precedente.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this case and sitting stand in an earlier line already.</source>
        <translation>%1, riga %2, colonna %3: questo caso e questa somministrazione ci sono già in una riga precedente.</translation>
    </message>
    <message>
        <source>%1, first line: two columns are called %3. Rename one of them.</source>
        <translation>%1, prima riga: due colonne si chiamano %3. Ne rinomini una.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: the study has this case and sitting already.</source>
        <translation>%1, riga %2, colonna %3: lo studio ha già questo caso e questa somministrazione.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: the case has no code.</source>
        <translation>%1, riga %2, colonna %3: il caso non ha un codice.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: not a date. Write it as year-month-day.</source>
        <translation>%1, riga %2, colonna %3: non è una data. La scriva come anno-mese-giorno.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: not a number.</source>
        <translation>%1, riga %2, colonna %3: non è un numero.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this column holds 0 or 1.</source>
        <translation>%1, riga %2, colonna %3: questa colonna contiene 0 o 1.</translation>
    </message>
    <message>
        <source>%1, first line: a column has no name. Give it one.</source>
        <translation>%1, prima riga: una colonna non ha nome. Gliene dia uno.</translation>
    </message>
    <message>
        <source>%1 is not a list of column names: write {&quot;column of the file&quot;: &quot;variable&quot;}.</source>
        <translation>%1 non è un elenco di nomi di colonna: scriva {&quot;colonna del file&quot;: &quot;variabile&quot;}.</translation>
    </message>
    <message>
        <source>Something unexpected happened (%1). Nothing that was saved is lost.</source>
        <translation>È successo qualcosa di inatteso (%1). Nulla di ciò che era salvato è perduto.</translation>
    </message>
    <message>
        <source>The instrument %1 cannot be used: %2 problem(s), the first at %3.</source>
        <translation>Lo strumento %1 non si può usare: problemi %2, il primo in %3.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1: %2, option %3 of %4</source>
        <translation>%1: %2, opzione %3 di %4</translation>
    </message>
</context>
<context>
    <name>RecentStudies</name>
    <message>
        <source>today %1</source>
        <translation>oggi %1</translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Foglio di recupero</translation>
    </message>
    <message>
        <source>Study: %1</source>
        <translation>Studio: %1</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <translation>Creato il %1 da %2</translation>
    </message>
    <message>
        <source>Whoever has this code can read every answer of the study. Keep it where you keep signed consent forms, apart from the computers of the study.</source>
        <translation>Chi possiede questo codice può leggere tutte le risposte dello studio. Lo conservi dove conserva i consensi firmati, lontano dai computer dello studio.</translation>
    </message>
    <message>
        <source>If the passphrase is lost: open the study in Lacrima, choose Clean, and type this code in place of the passphrase. Then give the study a new key holder under Study.</source>
        <translation>Se la passphrase va perduta: apra lo studio in Lacrima, scelga Controllo e digiti questo codice al posto della passphrase. Poi aggiunga un nuovo titolare della chiave in Studio.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Save it as PDF instead.</source>
        <translation>La stampante non ha accettato il foglio. Lo salvi invece come PDF.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Salva il foglio di recupero</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet could not be saved there. Choose another folder.</source>
        <translation>Non è stato possibile salvare lì il foglio. Scelga un’altra cartella.</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>too few cases with both values</source>
        <translation>troppo pochi casi con entrambi i valori</translation>
    </message>
    <message>
        <source>the first variable is the same for everyone</source>
        <translation>la prima variabile è uguale per tutti</translation>
    </message>
    <message>
        <source>the second variable is the same for everyone</source>
        <translation>la seconda variabile è uguale per tutti</translation>
    </message>
    <message>
        <source>a value is infinite</source>
        <translation>un valore è infinito</translation>
    </message>
    <message>
        <source>the columns are not equally long</source>
        <translation>le colonne non hanno la stessa lunghezza</translation>
    </message>
    <message>
        <source>a covariate repeats the others</source>
        <translation>una covariata ripete le altre</translation>
    </message>
    <message>
        <source>most values are the same, so this robust measure has no spread to work with</source>
        <translation>quasi tutti i valori sono uguali e questa misura robusta non ha variabilità su cui lavorare</translation>
    </message>
    <message>
        <source>fewer than two groups have cases</source>
        <translation>meno di due gruppi contengono casi</translation>
    </message>
    <message>
        <source>only one level has cases</source>
        <translation>solo un livello contiene casi</translation>
    </message>
    <message>
        <source>not defined for these data</source>
        <translation>non definito per questi dati</translation>
    </message>
    <message>
        <source>a value or a setting is outside what this statistic takes</source>
        <translation>un valore o un’impostazione è fuori da ciò che questa statistica ammette</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Asked and needed, but blank.</source>
        <translation>Chiesta e necessaria, ma vuota.</translation>
    </message>
    <message>
        <source>Outside the range of this variable.</source>
        <translation>Fuori dall’intervallo di questa variabile.</translation>
    </message>
    <message>
        <source>Has a value, though the earlier answers leave this question out.</source>
        <translation>Ha un valore, benché le risposte precedenti escludano la domanda.</translation>
    </message>
    <message>
        <source>This code is not among the choices.</source>
        <translation>Questo codice non è tra le scelte.</translation>
    </message>
    <message>
        <source>The level does not fit the overall rating. Worth a look, not wrong.</source>
        <translation>Il livello non corrisponde alla valutazione complessiva. Da guardare, non sbagliato.</translation>
    </message>
    <message>
        <source>Blank though required</source>
        <translation>Vuota benché necessaria</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Fuori intervallo</translation>
    </message>
    <message>
        <source>Hidden, with a value</source>
        <translation>Nascosta, con un valore</translation>
    </message>
    <message>
        <source>Not among the choices</source>
        <translation>Non tra le scelte</translation>
    </message>
    <message>
        <source>Level against overall rating</source>
        <translation>Livello e valutazione complessiva</translation>
    </message>
    <message>
        <source>test entry</source>
        <translation>inserimento di prova</translation>
    </message>
    <message>
        <source>the patient withdrew</source>
        <translation>il paziente si è ritirato</translation>
    </message>
    <message>
        <source>duplicate of another case</source>
        <translation>doppione di un altro caso</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>non idoneo</translation>
    </message>
    <message>
        <source>careless answers, confirmed</source>
        <translation>risposte date senza attenzione, confermato</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>un altro motivo</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::BoardModel</name>
    <message>
        <source>Practice form</source>
        <translation>Scheda del clinico</translation>
    </message>
    <message>
        <source>Draw a patient</source>
        <translation>Estrai un paziente</translation>
    </message>
    <message>
        <source>Diagnostic form</source>
        <translation>Scheda diagnostica</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Resume with code</source>
        <translation>Riprendi con il codice</translation>
    </message>
    <message>
        <source>%1, sitting %2</source>
        <translation>%1, somministrazione %2</translation>
    </message>
    <message>
        <source>sealed %1</source>
        <translation>sigillato %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>non ancora</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Clinico</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Estratto</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosi</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Consegnato</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sigillato</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Altro…</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::BoardView</name>
    <message>
        <source>Cases of this study</source>
        <translation>Casi di questo studio</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CaseFilter</name>
    <message>
        <source>This filter cannot be read from column %1 on. Write it like [cried_ever] = 1 and [wai_bond] &lt; 2.5</source>
        <translation>Questo filtro non si legge dalla colonna %1 in poi. Lo scriva come [cried_ever] = 1 and [wai_bond] &lt; 2.5</translation>
    </message>
    <message>
        <source>There is no variable %1 in this study.</source>
        <translation>In questo studio non c’è la variabile %1.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CasebookGrid</name>
    <message>
        <source>New value of %1</source>
        <translation>Nuovo valore di %1</translation>
    </message>
    <message>
        <source>Cases and variables</source>
        <translation>Casi e variabili</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CasebookModel</name>
    <message>
        <source>corrected</source>
        <translation>corretto</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>ha un problema</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>Escluso: %1</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CellPanel</name>
    <message>
        <source>today %1</source>
        <translation>oggi %1</translation>
    </message>
    <message>
        <source>Choose a cell to see its history and to correct it.</source>
        <translation>Scelga una cella per vederne la storia e correggerla.</translation>
    </message>
    <message>
        <source>Computed from the answers: correct those, and this follows.</source>
        <translation>Calcolato dalle risposte: corregga quelle e questo segue.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · undone</source>
        <translation>%1 · annullata</translation>
    </message>
    <message>
        <source>raw value, hidden by a later answer</source>
        <translation>valore grezzo, nascosto da una risposta successiva</translation>
    </message>
    <message>
        <source>raw value</source>
        <translation>valore grezzo</translation>
    </message>
    <message>
        <source>Undo this correction</source>
        <translation>Annulla questa correzione</translation>
    </message>
    <message>
        <source>undoing a correction of %1</source>
        <translation>annullamento di una correzione di %1</translation>
    </message>
    <message>
        <source>a code, a number, or: skipped, refused, unreadable, invalid</source>
        <translation>un codice, un numero, oppure: skipped, refused, unreadable, invalid</translation>
    </message>
    <message>
        <source>Choose a reason…</source>
        <translation>Scelga un motivo…</translation>
    </message>
    <message>
        <source>Typing error</source>
        <translation>Errore di battitura</translation>
    </message>
    <message>
        <source>Paper form checked</source>
        <translation>Controllato il modulo cartaceo</translation>
    </message>
    <message>
        <source>Patient asked</source>
        <translation>Chiesto al paziente</translation>
    </message>
    <message>
        <source>Clinician asked</source>
        <translation>Chiesto al clinico</translation>
    </message>
    <message>
        <source>Other (see note)</source>
        <translation>Altro (vedi nota)</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Nota (facoltativa)</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Salva la correzione</translation>
    </message>
    <message>
        <source>Correct this value</source>
        <translation>Correggere questo valore</translation>
    </message>
    <message>
        <source>Corrected value</source>
        <translation>Valore corretto</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Motivo della correzione</translation>
    </message>
    <message>
        <source>Note on the correction</source>
        <translation>Nota alla correzione</translation>
    </message>
    <message>
        <source>Problems in this case</source>
        <translation>Problemi in questo caso</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Vai a %1</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Questo caso</translation>
    </message>
    <message>
        <source>Excluded by %1, %2: %3.</source>
        <translation>Escluso da %1, %2: %3.</translation>
    </message>
    <message>
        <source>Take it back in</source>
        <translation>Riammettilo</translation>
    </message>
    <message>
        <source>taking %1 back in</source>
        <translation>riammissione di %1</translation>
    </message>
    <message>
        <source>Exclude this case…</source>
        <translation>Escludi questo caso…</translation>
    </message>
    <message>
        <source>Write the date as year-month-day.</source>
        <translation>Scriva la data come anno-mese-giorno.</translation>
    </message>
    <message>
        <source>This is not a number. Nothing was changed.</source>
        <translation>Questo non è un numero. Nulla è cambiato.</translation>
    </message>
    <message>
        <source>A correction needs a reason. Choose one.</source>
        <translation>Una correzione ha bisogno di un motivo. Ne scelga uno.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Non ancora salvato.</translation>
    </message>
    <message>
        <source>Say the other reason in the note.</source>
        <translation>Indichi l’altro motivo nella nota.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CleanPage</name>
    <message>
        <source>Scores are computed from the answers: correct those, and the score follows.</source>
        <translation>I punteggi sono calcolati dalle risposte: corregga quelle e il punteggio segue.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be trusted or read and are left out. “Check every record” under Study names them.</source>
        <translation>
            <numerusform>%n registrazione non è affidabile o leggibile ed è lasciata fuori. «Controlla ogni registrazione» in Studio la nomina.</numerusform>
            <numerusform>%n registrazioni non sono affidabili o leggibili e sono lasciate fuori. «Controlla ogni registrazione» in Studio le nomina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Esporta CSV…</translation>
    </message>
    <message>
        <source>Show only cases where … for example [cried_ever] = 1 and [wai_bond] &lt; 2.5</source>
        <translation>Mostra solo i casi in cui … per esempio [cried_ever] = 1 and [wai_bond] &lt; 2.5</translation>
    </message>
    <message>
        <source>Filter of the cases</source>
        <translation>Filtro dei casi</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tutti i casi</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Con problemi</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corretti</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Esclusi</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Quali casi</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codici</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Codes or labels</source>
        <translation>Codici o etichette</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Attuali</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Grezzi</translation>
    </message>
    <message>
        <source>Current or raw values</source>
        <translation>Valori attuali o grezzi</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punteggi</translation>
    </message>
    <message>
        <source>Imported variables</source>
        <translation>Variabili importate</translation>
    </message>
    <message>
        <source>Show or hide these columns</source>
        <translation>Mostra o nascondi queste colonne</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>%1, %2. Raw answers stay; every change is a correction with a reason.</source>
        <translation>%1, %2. Le risposte grezze restano; ogni modifica è una correzione con un motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variabile</numerusform>
            <numerusform>%n variabili</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Problemi %1</translation>
    </message>
    <message>
        <source>Undo the %1</source>
        <translation>Annulla: %1</translation>
    </message>
    <message>
        <source>Redo the %1</source>
        <translation>Ripeti: %1</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: nessun valore</translation>
    </message>
    <message>
        <source>%1: n %2, missing %3</source>
        <translation>%1: n %2, mancanti %3</translation>
    </message>
    <message>
        <source>%1: n %2, mean %3, median %4, missing %5</source>
        <translation>%1: n %2, media %3, mediana %4, mancanti %5</translation>
    </message>
    <message>
        <source>Where the data go</source>
        <translation>Dove vanno i dati</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1. The file is not sealed: keep it as you keep the passphrase.</source>
        <translation>Scritto in %1. Il file non è sigillato: lo custodisca come custodisce la passphrase.</translation>
    </message>
    <message numerus="yes">
        <source>Another window added %n record(s) to this study. They are shown now; nothing is lost.</source>
        <translation>
            <numerusform>Un’altra finestra ha aggiunto %n registrazione a questo studio. Ora è mostrata; nulla è perduto.</numerusform>
            <numerusform>Un’altra finestra ha aggiunto %n registrazioni a questo studio. Ora sono mostrate; nulla è perduto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CollectPage</name>
    <message>
        <source>Each clinician: practice form, draw, diagnostic form, then the patient answers alone.</source>
        <translation>Per ogni clinico: scheda del clinico, estrazione, scheda diagnostica, poi il paziente risponde da solo.</translation>
    </message>
    <message>
        <source>New clinician</source>
        <translation>Nuovo clinico</translation>
    </message>
    <message>
        <source>No clinician yet</source>
        <translation>Ancora nessun clinico</translation>
    </message>
    <message>
        <source>Add the first clinician: a practice form of five minutes, a patient drawn at random, a diagnostic form, and the patient answers in private.</source>
        <translation>Aggiunga il primo clinico: una scheda di cinque minuti, un paziente estratto a caso, una scheda diagnostica, e il paziente risponde in privato.</translation>
    </message>
    <message>
        <source>Answers are sealed on this computer; nobody here can read them.</source>
        <translation>Le risposte sono sigillate su questo computer; qui nessuno può leggerle.</translation>
    </message>
    <message>
        <source>Office: %1</source>
        <translation>Sede: %1</translation>
    </message>
    <message>
        <source>clinicians</source>
        <translation>clinici</translation>
    </message>
    <message>
        <source>eligible patients</source>
        <translation>pazienti idonei</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>estratti</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rinunce</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sigillati</translation>
    </message>
    <message>
        <source>Another sitting of this patient</source>
        <translation>Un’altra somministrazione a questo paziente</translation>
    </message>
    <message>
        <source>Another patient of this clinician</source>
        <translation>Un altro paziente di questo clinico</translation>
    </message>
    <message>
        <source>Practice form, %1</source>
        <translation>Scheda del clinico, %1</translation>
    </message>
    <message>
        <source>Enter moves on; digits choose. Asked once, used for all your patients.</source>
        <translation>Invio va avanti; le cifre scelgono. Si compila una volta e vale per tutti i suoi pazienti.</translation>
    </message>
    <message>
        <source>Who sees this</source>
        <translation>Chi la vede</translation>
    </message>
    <message>
        <source>The form is sealed when you are done. Only the study team can open it.</source>
        <translation>La scheda viene sigillata quando ha finito. Solo il gruppo di ricerca può aprirla.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Done, seal it</source>
        <translation>Fatto, sigilla</translation>
    </message>
    <message>
        <source>The form is kept until this window closes. It is not sealed yet.</source>
        <translation>La scheda è conservata finché questa finestra resta aperta. Non è ancora sigillata.</translation>
    </message>
    <message>
        <source>Practice form of %1: sealed. Next: draw a patient.</source>
        <translation>Scheda di %1: sigillata. Ora: estrarre un paziente.</translation>
    </message>
    <message>
        <source>Draw a patient, case %1</source>
        <translation>Estrazione di un paziente, caso %1</translation>
    </message>
    <message>
        <source>Every eligible patient has the same chance. The draw is recorded at once, so that it can be checked.</source>
        <translation>Ogni paziente idoneo ha la stessa probabilità. L’estrazione è registrata subito, così che si possa verificare.</translation>
    </message>
    <message>
        <source>Diagnostic form, case %1</source>
        <translation>Scheda diagnostica, caso %1</translation>
    </message>
    <message>
        <source>Enter moves on; digits choose. Everything can be left for later.</source>
        <translation>Invio va avanti; le cifre scelgono. Tutto si può rimandare.</translation>
    </message>
    <message>
        <source>Before you hand over</source>
        <translation>Prima della consegna</translation>
    </message>
    <message>
        <source>This form closes when the patient starts, so that the ratings cannot be influenced by the answers.</source>
        <translation>Questa scheda si chiude quando il paziente inizia, così che le valutazioni non siano influenzate dalle risposte.</translation>
    </message>
    <message>
        <source>Done, hand over</source>
        <translation>Fatto, consegna</translation>
    </message>
    <message>
        <source>%1 falls in the %2 band (%3 to %4). You decide the level.</source>
        <translation>%1 cade nella fascia %2 (da %3 a %4). Il livello lo decide lei.</translation>
    </message>
    <message>
        <source>Something in the form cannot be saved as it is: see the marked field.</source>
        <translation>Qualcosa nella scheda non si può salvare così: veda il campo segnato.</translation>
    </message>
    <message>
        <source>Case %1: sealed, %2. Nobody in this office can read the answers.</source>
        <translation>Caso %1: sigillato, %2. Nessuno in questa sede può leggere le risposte.</translation>
    </message>
    <message>
        <source>Discard the unfinished survey</source>
        <translation>Scarta il questionario incompiuto</translation>
    </message>
    <message>
        <source>The unfinished survey of %1 is put away for 30 days, then removed. The patient can start anew.</source>
        <translation>Il questionario incompiuto di %1 è messo da parte per 30 giorni, poi eliminato. Il paziente può ricominciare.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Riprendilo</translation>
    </message>
    <message numerus="yes">
        <source>%n needed question(s) of this form are empty. A sealed form cannot be changed here. Press again to seal it as it is.</source>
        <translation>
            <numerusform>%n domanda necessaria di questa scheda è vuota. Una scheda sigillata qui non si può cambiare. Prema di nuovo per sigillarla così.</numerusform>
            <numerusform>%n domande necessarie di questa scheda sono vuote. Una scheda sigillata qui non si può cambiare. Prema di nuovo per sigillarla così.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not take part…</source>
        <translation>Non partecipa…</translation>
    </message>
    <message>
        <source>The patient declined</source>
        <translation>Il paziente ha rinunciato</translation>
    </message>
    <message>
        <source>Not eligible after all</source>
        <translation>In realtà non idoneo</translation>
    </message>
    <message>
        <source>The therapy has ended</source>
        <translation>La terapia è finita</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Un altro motivo</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CorrelationsPage</name>
    <message>
        <source>Copy table</source>
        <translation>Copia tabella</translation>
    </message>
    <message>
        <source>Those of the 2017 study</source>
        <translation>Quelle dello studio 2017</translation>
    </message>
    <message>
        <source>All ratings</source>
        <translation>Tutte le valutazioni</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Holm</source>
        <translation>Holm</translation>
    </message>
    <message>
        <source>Benjamini and Hochberg</source>
        <translation>Benjamini e Hochberg</translation>
    </message>
    <message>
        <source>Bonferroni</source>
        <translation>Bonferroni</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Answers about crying</source>
        <translation>Risposte sul pianto</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>p adjusted by</source>
        <translation>Correzione di p</translation>
    </message>
    <message>
        <source>Correlation r, with %1 % interval</source>
        <translation>Correlazione r, con intervallo al %1 %</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 e %2: %3</translation>
    </message>
    <message>
        <source>Correlations of crying with the alliance</source>
        <translation>Correlazioni del pianto con l’alleanza</translation>
    </message>
    <message>
        <source>p, as it is</source>
        <translation>p, com’è</translation>
    </message>
    <message>
        <source>p, %1</source>
        <translation>p, %1</translation>
    </message>
    <message>
        <source>Answer about crying</source>
        <translation>Risposta sul pianto</translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation>Alleanza</translation>
    </message>
    <message>
        <source>r</source>
        <translation>r</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message numerus="yes">
        <source>%n distinct pair(s) in the family.</source>
        <translation>
            <numerusform>%n coppia distinta nella famiglia.</numerusform>
            <numerusform>%n coppie distinte nella famiglia.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cases, log position %2.</source>
        <translation>%1 casi, posizione %2 del registro.</translation>
    </message>
    <message>
        <source>No correlation can be computed yet</source>
        <translation>Ancora nessuna correlazione calcolabile</translation>
    </message>
    <message>
        <source>It takes at least three cases with both answers.</source>
        <translation>Servono almeno tre casi con entrambe le risposte.</translation>
    </message>
    <message>
        <source>When more envelopes are opened, this page fills by itself.</source>
        <translation>Quando si apriranno altre buste, questa pagina si riempirà da sola.</translation>
    </message>
    <message>
        <source>“%1” is most closely tied to %2</source>
        <translation>«%1» è legata soprattutto a: %2</translation>
    </message>
    <message>
        <source>%1 · answers about crying and the alliance</source>
        <translation>%1 · risposte sul pianto e alleanza</translation>
    </message>
    <message>
        <source>Pearson correlation of each answer about crying with the alliance. Dot: estimate. Line: interval (Fisher).</source>
        <translation>Correlazione di Pearson di ogni risposta sul pianto con l’alleanza. Punto: stima. Linea: intervallo (Fisher).</translation>
    </message>
    <message>
        <source>Who never cried was not asked these questions and is not in their n.</source>
        <translation>A chi non ha mai pianto queste domande non sono state poste: non è nel loro n.</translation>
    </message>
    <message>
        <source>Bond, goal and task overlap: a tie to one of them is partly a tie to the others. A correlation says nothing about what causes what.</source>
        <translation>Legame, obiettivo e compito si sovrappongono: un nesso con uno è in parte un nesso con gli altri. Una correlazione non dice nulla su che cosa causi che cosa.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CryingPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1: %2, 95 % interval %3, %4</source>
        <translation>%1: %2, intervallo al 95 % %3, %4</translation>
    </message>
    <message>
        <source>Percent of patients</source>
        <translation>Percentuale di pazienti</translation>
    </message>
    <message>
        <source>Who cried</source>
        <translation>Chi ha pianto</translation>
    </message>
    <message>
        <source>How often in this treatment</source>
        <translation>Quanto spesso in questa terapia</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copia tabella</translation>
    </message>
    <message>
        <source>%1 in %2 patients have cried in this therapy</source>
        <translation>%1 pazienti su %2 hanno pianto in questa terapia</translation>
    </message>
    <message>
        <source>%1 of the patients; in the most recent session %2</source>
        <translation>%1 dei pazienti; nell’ultima seduta %2</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>nessuno ha risposto</translation>
    </message>
    <message>
        <source>Nobody has answered the crying survey yet</source>
        <translation>Nessuno ha ancora risposto al questionario sul pianto</translation>
    </message>
    <message>
        <source>When envelopes are opened, the answers are counted here.</source>
        <translation>Quando si apriranno le buste, le risposte saranno contate qui.</translation>
    </message>
    <message>
        <source>Bars: the share of patients. Dark line: 95 % Wilson interval, the range of shares that these data are compatible with.</source>
        <translation>Barre: la quota di pazienti. Linea scura: intervallo di Wilson al 95 %, le quote con cui questi dati sono compatibili.</translation>
    </message>
    <message>
        <source>n = %1 cases. Who never cried counts as “never” and as not having cried in the last session; who skipped a question is left out of it.</source>
        <translation>n = %1 casi. Chi non ha mai pianto conta come «mai» e come chi non ha pianto nell’ultima seduta; chi ha saltato una domanda ne è lasciato fuori.</translation>
    </message>
    <message>
        <source>One answer a patient. It does not say why somebody cried, nor whether it helped.</source>
        <translation>Una risposta per paziente. Non dice perché qualcuno ha pianto, né se sia servito.</translation>
    </message>
    <message>
        <source>Ever in this therapy</source>
        <translation>Almeno una volta</translation>
    </message>
    <message>
        <source>In the last session</source>
        <translation>Nell’ultima seduta</translation>
    </message>
    <message>
        <source>Crying in this therapy</source>
        <translation>Il pianto in questa terapia</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>Pianto</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pazienti</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervallo al 95 %</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::DrawPanel</name>
    <message>
        <source>How many of your patients are eligible?</source>
        <translation>Quanti dei suoi pazienti sono idonei?</translation>
    </message>
    <message>
        <source>All adults in individual treatment with you now. Have the list at hand, in a fixed order.</source>
        <translation>Tutti gli adulti ora in terapia individuale con lei. Tenga a portata di mano l’elenco, in un ordine fisso.</translation>
    </message>
    <message>
        <source>Or type your own code for each of them, one a line</source>
        <translation>Oppure digiti un suo codice per ciascuno, uno per riga</translation>
    </message>
    <message>
        <source>The codes stay in this window and are written nowhere.</source>
        <translation>I codici restano in questa finestra e non sono scritti da nessuna parte.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Estrai</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Partecipa</translation>
    </message>
    <message>
        <source>Does not take part…</source>
        <translation>Non partecipa…</translation>
    </message>
    <message>
        <source>The patient declined</source>
        <translation>Il paziente ha rinunciato</translation>
    </message>
    <message>
        <source>Not eligible after all</source>
        <translation>In realtà non idoneo</translation>
    </message>
    <message>
        <source>The therapy has ended</source>
        <translation>La terapia è finita</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Un altro motivo</translation>
    </message>
    <message>
        <source>Enter how many patients are eligible, at least 1.</source>
        <translation>Indichi quanti pazienti sono idonei, almeno 1.</translation>
    </message>
    <message>
        <source>Everyone on this list was asked. There is nobody left to draw.</source>
        <translation>È stato chiesto a tutti in elenco. Non resta nessuno da estrarre.</translation>
    </message>
    <message>
        <source>Patient number %1 of %2</source>
        <translation>Paziente numero %1 di %2</translation>
    </message>
    <message>
        <source>Drawn at random for case %1 and recorded (draw %2). Count from the top of your list. The draw can be checked by anyone and cannot be repeated.</source>
        <translation>Estratto a caso per il caso %1 e registrato (estrazione %2). Conti dall’inizio del suo elenco. L’estrazione può essere verificata da chiunque e non si può ripetere.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ExplorePage</name>
    <message>
        <source>Crying</source>
        <translation>Pianto</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Correlazioni</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relazione</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Risultati</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::FindingsPage</name>
    <message>
        <source>not in this study</source>
        <translation>non in questo studio</translation>
    </message>
    <message>
        <source>%1/%2 published</source>
        <translation>%1/%2 pubblicato</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativa</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positiva</translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation>non si può dire</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>come pubblicato</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>come atteso</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diverso</translation>
    </message>
    <message>
        <source>other direction</source>
        <translation>direzione opposta</translation>
    </message>
    <message>
        <source>Intervals: Wilson for shares, Fisher for correlations. Holm over the fourteen correlations. A sign that agrees is not yet a finding that replicates: look at the interval.</source>
        <translation>Intervalli: Wilson per le quote, Fisher per le correlazioni. Holm sulle quattordici correlazioni. Un segno concorde non è ancora un risultato replicato: guardi l’intervallo.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copia tabella</translation>
    </message>
    <message>
        <source>The findings of the 2017 study</source>
        <translation>I risultati dello studio 2017</translation>
    </message>
    <message>
        <source>The 2017 study found</source>
        <translation>Lo studio 2017 ha trovato</translation>
    </message>
    <message>
        <source>This study</source>
        <translation>Questo studio</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Holm p</source>
        <translation>p di Holm</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Atteso</translation>
    </message>
    <message>
        <source>No finding can be judged yet</source>
        <translation>Ancora nessun risultato giudicabile</translation>
    </message>
    <message>
        <source>Each row is a claim of the 2017 study. They fill as answers come in.</source>
        <translation>Ogni riga è un’affermazione dello studio 2017. Si riempiono man mano che arrivano le risposte.</translation>
    </message>
    <message>
        <source>Each row: the claim, this study’s estimate with 95 % interval, and whether it agrees. A click shows the points.</source>
        <translation>Ogni riga: l’affermazione, la stima di questo studio con intervallo al 95 % e se concorda. Un clic mostra i punti.</translation>
    </message>
    <message>
        <source>%1 of %2 findings agree with the 2017 study</source>
        <translation>%1 risultati su %2 concordano con lo studio 2017</translation>
    </message>
    <message>
        <source>All %1 findings agree with the 2017 study</source>
        <translation>Tutti i %1 risultati concordano con lo studio 2017</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::InstrumentForm</name>
    <message>
        <source>Write the date as year-month-day, or only year-month.</source>
        <translation>Scriva la data come anno-mese-giorno, o solo anno-mese.</translation>
    </message>
    <message>
        <source>Write a number here, without words.</source>
        <translation>Qui va un numero, senza parole.</translation>
    </message>
    <message>
        <source>From %1 to %2, please.</source>
        <translation>Da %1 a %2, per favore.</translation>
    </message>
    <message>
        <source>%1 or more, please.</source>
        <translation>%1 o più, per favore.</translation>
    </message>
    <message>
        <source>%1 or less, please.</source>
        <translation>%1 o meno, per favore.</translation>
    </message>
    <message>
        <source>Unusual. Right? Press Enter to keep it.</source>
        <translation>Insolito. È giusto? Prema Invio per mantenerlo.</translation>
    </message>
    <message>
        <source>This does not fit the other answers. Press Enter to keep it.</source>
        <translation>Non si accorda con le altre risposte. Prema Invio per mantenerlo.</translation>
    </message>
    <message>
        <source>%1 Press Enter to keep it.</source>
        <translation>%1 Prema Invio per mantenerlo.</translation>
    </message>
    <message>
        <source>Choose one of the options.</source>
        <translation>Scelga una delle opzioni.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Al massimo %1 caratteri.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::LineEditor</name>
    <message>
        <source>year-month-day</source>
        <translation>anno-mese-giorno</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ListChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Scelga…</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::MainWindow</name>
    <message>
        <source>Open a study</source>
        <translation>Apri uno studio</translation>
    </message>
    <message>
        <source>Lacrima studies (*.lacrima)</source>
        <translation>Studi Lacrima (*.lacrima)</translation>
    </message>
    <message>
        <source>This study is synthetic. Its passphrase and its office PIN are both “demo”: open Explore and look around.</source>
        <translation>Questo studio è sintetico. La passphrase e il PIN della sede sono entrambi «demo»: apra Esplora e si guardi intorno.</translation>
    </message>
    <message>
        <source>A form is not sealed yet and would be lost. Seal it first, or do the same again to drop it.</source>
        <translation>Una scheda non è ancora sigillata e andrebbe perduta. La sigilli prima, o ripeta per lasciarla cadere.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::NewStudyAssistant</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Title of the study</source>
        <translation>Titolo dello studio</translation>
    </message>
    <message>
        <source>Shown to everyone who opens the file, patients included.</source>
        <translation>Visibile a chiunque apra il file, pazienti compresi.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scelga…</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Dove va il file</translation>
    </message>
    <message>
        <source>One file holds the whole study. Offices work on copies of it that you merge later.</source>
        <translation>Un solo file contiene tutto lo studio. Le sedi lavorano su copie che poi si riuniscono.</translation>
    </message>
    <message>
        <source>Who patients can talk to</source>
        <translation>Con chi i pazienti possono parlare</translation>
    </message>
    <message>
        <source>Shown when a patient presses “Talk to someone”: a name, a telephone number, when to call.</source>
        <translation>Mostrato quando un paziente preme «Parlare con qualcuno»: un nome, un telefono, quando chiamare.</translation>
    </message>
    <message>
        <source>WAI-SR: 12 items, 5 points (the usual choice)</source>
        <translation>WAI-SR: 12 item, 5 punti (la scelta abituale)</translation>
    </message>
    <message>
        <source>WAI-S: 12 items, 7 points</source>
        <translation>WAI-S: 12 item, 7 punti</translation>
    </message>
    <message>
        <source>WAI: 36 items, 7 points</source>
        <translation>WAI: 36 item, 7 punti</translation>
    </message>
    <message>
        <source>The alliance inventory</source>
        <translation>Il questionario sull’alleanza</translation>
    </message>
    <message>
        <source>The questions ship in this software’s own short wording, which is not the licensed text.</source>
        <translation>Le domande sono nelle brevi parole di questo programma, che non sono il testo con licenza.</translation>
    </message>
    <message>
        <source>The other forms</source>
        <translation>Le altre schede</translation>
    </message>
    <message>
        <source>Practice form and diagnostic form for the clinician, crying survey for the patient: always part of the study.</source>
        <translation>Scheda del clinico e scheda diagnostica, questionario sul pianto per il paziente: fanno sempre parte dello studio.</translation>
    </message>
    <message>
        <source>Languages patients may choose</source>
        <translation>Lingue tra cui i pazienti possono scegliere</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Il suo nome</translation>
    </message>
    <message>
        <source>Stands beside every correction you make. You are the first key holder; others can be added later.</source>
        <translation>Compare accanto a ogni sua correzione. Lei è il primo titolare della chiave; altri si possono aggiungere dopo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passphrase, di nuovo</translation>
    </message>
    <message>
        <source>Answers can be read only with it, or with the recovery code that comes next. Nobody can reset it.</source>
        <translation>Le risposte si leggono solo con questa, o con il codice di recupero che segue. Nessuno può reimpostarla.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Codice di recupero</translation>
    </message>
    <message>
        <source>Print the recovery sheet…</source>
        <translation>Stampa il foglio di recupero…</translation>
    </message>
    <message>
        <source>Save it as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>The recovery code is on paper or in a safe, not on this computer.</source>
        <translation>Il codice di recupero è su carta o in cassaforte, non su questo computer.</translation>
    </message>
    <message>
        <source>Step 1 of 4: what the study is called and where its file goes.</source>
        <translation>Passo 1 di 4: come si chiama lo studio e dove va il file.</translation>
    </message>
    <message>
        <source>Step 2 of 4: what patients and clinicians answer.</source>
        <translation>Passo 2 di 4: a che cosa rispondono pazienti e clinici.</translation>
    </message>
    <message>
        <source>Step 3 of 4: the passphrase that opens the answers.</source>
        <translation>Passo 3 di 4: la passphrase che apre le risposte.</translation>
    </message>
    <message>
        <source>Step 4 of 4: shown once. With this code a lost passphrase can be replaced.</source>
        <translation>Passo 4 di 4: mostrato una volta sola. Con questo codice si può sostituire una passphrase perduta.</translation>
    </message>
    <message>
        <source>Keep the recovery code</source>
        <translation>Conservi il codice di recupero</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nuovo studio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Open the study</source>
        <translation>Apri lo studio</translation>
    </message>
    <message>
        <source>Make the study</source>
        <translation>Crea lo studio</translation>
    </message>
    <message>
        <source>The study needs a title.</source>
        <translation>Lo studio ha bisogno di un titolo.</translation>
    </message>
    <message>
        <source>Choose where the study file goes.</source>
        <translation>Scelga dove va il file dello studio.</translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another name: nothing is overwritten.</source>
        <translation>C’è già un file con questo nome. Ne scelga un altro: nulla viene sovrascritto.</translation>
    </message>
    <message>
        <source>Choose at least one language for the patients.</source>
        <translation>Scelga almeno una lingua per i pazienti.</translation>
    </message>
    <message>
        <source>Enter your name: it stands beside the corrections you make.</source>
        <translation>Indichi il suo nome: compare accanto alle sue correzioni.</translation>
    </message>
    <message>
        <source>This passphrase is easily guessed. Make it longer: several words, more than 12 characters.</source>
        <translation>Questa passphrase si indovina facilmente. La allunghi: più parole, oltre 12 caratteri.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>Le due passphrase sono diverse. Digiti di nuovo la seconda.</translation>
    </message>
    <message>
        <source>Where the study file goes</source>
        <translation>Dove va il file dello studio</translation>
    </message>
    <message>
        <source>Lacrima studies (*.lacrima)</source>
        <translation>Studi Lacrima (*.lacrima)</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::OfficeSetup</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>PIN, di nuovo</translation>
    </message>
    <message>
        <source>Name this office</source>
        <translation>Dia un nome a questa sede</translation>
    </message>
    <message>
        <source>Once on this computer. Everything collected here is signed as coming from this office.</source>
        <translation>Una volta su questo computer. Tutto ciò che si raccoglie qui è firmato come proveniente da questa sede.</translation>
    </message>
    <message>
        <source>Start collecting</source>
        <translation>Inizia la raccolta</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nome della sede</translation>
    </message>
    <message>
        <source>For example the street or the clinic.</source>
        <translation>Per esempio la via o la clinica.</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>One to four letters, different in every office. Clinicians become VD01, VD02 and so on.</source>
        <translation>Da una a quattro lettere, diverse in ogni sede. I clinici diventano VD01, VD02 e così via.</translation>
    </message>
    <message>
        <source>PIN for leaving a patient’s survey</source>
        <translation>PIN per uscire dal questionario di un paziente</translation>
    </message>
    <message>
        <source>At least four digits or letters. Staff type it to take the computer back from a patient.</source>
        <translation>Almeno quattro cifre o lettere. Il personale lo digita per riprendere il computer dal paziente.</translation>
    </message>
    <message>
        <source>The office needs a name.</source>
        <translation>La sede ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>One to four letters, please.</source>
        <translation>Da una a quattro lettere, per favore.</translation>
    </message>
    <message>
        <source>At least four digits or letters.</source>
        <translation>Almeno quattro cifre o lettere.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type it again.</source>
        <translation>I due PIN sono diversi. Lo digiti di nuovo.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::OptionList</name>
    <message>
        <source>%1: %2, option %3 of %4</source>
        <translation>%1: %2, risposta %3 di %4</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostra ciò che si digita</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to keep and hard to guess.</source>
        <translation>Quattro o cinque parole che non c’entrano tra loro si ricordano facilmente e si indovinano a fatica.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once.</source>
        <translation>Debolissima: si indovina subito.</translation>
    </message>
    <message>
        <source>Weak: add more words.</source>
        <translation>Debole: aggiunga altre parole.</translation>
    </message>
    <message>
        <source>Fair: one more word would help.</source>
        <translation>Discreta: un’altra parola aiuterebbe.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Molto forte.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::PatientErrors</name>
    <message>
        <source>There is no room left on the disk. Please tell whoever gave you the computer.</source>
        <translation>Sul disco non c’è più spazio. Per favore, lo dica a chi le ha dato il computer.</translation>
    </message>
    <message>
        <source>Nothing can be saved here at the moment. Please tell whoever gave you the computer.</source>
        <translation>In questo momento qui non si può salvare nulla. Per favore, lo dica a chi le ha dato il computer.</translation>
    </message>
    <message>
        <source>Another program is saving just now. Please try again in a moment.</source>
        <translation>Un altro programma sta salvando proprio ora. Riprovi tra un momento.</translation>
    </message>
    <message>
        <source>The disk does not answer. Please try again, or tell whoever gave you the computer.</source>
        <translation>Il disco non risponde. Riprovi, oppure lo dica a chi le ha dato il computer.</translation>
    </message>
    <message>
        <source>Something is wrong with the disk. Please tell whoever gave you the computer.</source>
        <translation>Qualcosa non va con il disco. Per favore, lo dica a chi le ha dato il computer.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ProblemList</name>
    <message>
        <source>No problem found</source>
        <translation>Nessun problema trovato</translation>
    </message>
    <message>
        <source>The rules run all the time: blank though required, out of range, hidden with a value, codes that are not among the choices, level against overall rating.</source>
        <translation>Le regole sono sempre attive: vuote benché necessarie, fuori intervallo, nascoste con un valore, codici non tra le scelte, livello e valutazione complessiva.</translation>
    </message>
    <message>
        <source>Problems found by the rules</source>
        <translation>Problemi trovati dalle regole</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Che cosa significa</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::QuestionPage</name>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Please write a number from %1 to %2. An estimate is fine.</source>
        <translation>Scriva un numero da %1 a %2. Basta una stima.</translation>
    </message>
    <message>
        <source>Please write a number from %1 up. An estimate is fine.</source>
        <translation>Scriva un numero da %1 in su. Basta una stima.</translation>
    </message>
    <message>
        <source>Please write just a number. An estimate is fine.</source>
        <translation>Scriva soltanto un numero. Basta una stima.</translation>
    </message>
    <message>
        <source>If your answer is right, choose Next again.</source>
        <translation>Se la sua risposta è giusta, scelga di nuovo Avanti.</translation>
    </message>
    <message>
        <source>You wrote %1. If that is right, choose Next again.</source>
        <translation>Ha scritto %1. Se è giusto, scelga di nuovo Avanti.</translation>
    </message>
    <message>
        <source>This is longer than we can keep. Please shorten it a little.</source>
        <translation>È più lungo di quanto possiamo conservare. Per favore, lo accorci un poco.</translation>
    </message>
    <message>
        <source>Please write a date as year-month-day; the year alone is fine.</source>
        <translation>Scriva la data come anno-mese-giorno; basta anche solo l’anno.</translation>
    </message>
    <message>
        <source>You may leave this question out. Which suits you better?</source>
        <translation>Può lasciare questa domanda senza risposta. Che cosa preferisce?</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Saltarla</translation>
    </message>
    <message>
        <source>I prefer not to answer</source>
        <translation>Preferisco non rispondere</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Tornare alla domanda</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::Rail</name>
    <message>
        <source>Lock now</source>
        <translation>Blocca ora</translation>
    </message>
    <message>
        <source>Close the study and go to the start page</source>
        <translation>Chiudi lo studio e torna alla pagina iniziale</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Raccolta</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Esplora</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studio</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::RelationPage</name>
    <message>
        <source>Across</source>
        <translation>In orizzontale</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>In verticale</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copia tabella</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) at %1, %2: %3</source>
        <translation>
            <numerusform>%n caso a %1, %2: %3</numerusform>
            <numerusform>%n casi a %1, %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 e %2: %3</translation>
    </message>
    <message>
        <source>%1 and %2: nothing to correlate</source>
        <translation>%1 e %2: nulla da correlare</translation>
    </message>
    <message>
        <source>Not computed: %1.</source>
        <translation>Non calcolato: %1.</translation>
    </message>
    <message>
        <source>Choose two variables that vary and that the same patients answered.</source>
        <translation>Scelga due variabili che varino e a cui abbiano risposto gli stessi pazienti.</translation>
    </message>
    <message>
        <source>%1 and %2: related weakly or not at all</source>
        <translation>%1 e %2: legame debole o assente</translation>
    </message>
    <message>
        <source>%1 and %2 go together</source>
        <translation>%1 e %2 vanno insieme</translation>
    </message>
    <message>
        <source>The more “%1”, the less “%2”</source>
        <translation>Più «%1», meno «%2»</translation>
    </message>
    <message>
        <source>Each dot is a case; cases with the same two answers share one dot, the larger the more there are. Line and band: least squares with its 95 % interval.</source>
        <translation>Ogni punto è un caso; i casi con le stesse due risposte condividono un punto, tanto più grande quanti più sono. Linea e fascia: minimi quadrati con intervallo al 95 %.</translation>
    </message>
    <message>
        <source>For a text: %1</source>
        <translation>Per un testo: %1</translation>
    </message>
    <message>
        <source>A correlation says nothing about what causes what.</source>
        <translation>Una correlazione non dice nulla su che cosa causi che cosa.</translation>
    </message>
    <message>
        <source>The relation in numbers</source>
        <translation>La relazione in numeri</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Stima</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervallo al 95 %</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Pearson correlation</source>
        <translation>Correlazione di Pearson</translation>
    </message>
    <message>
        <source>Slope of the line</source>
        <translation>Pendenza della linea</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ReviewPage</name>
    <message>
        <source>You skipped it</source>
        <translation>L’ha saltata</translation>
    </message>
    <message>
        <source>You preferred not to answer</source>
        <translation>Ha preferito non rispondere</translation>
    </message>
    <message>
        <source>Your answers, once more</source>
        <translation>Le sue risposte, ancora una volta</translation>
    </message>
    <message>
        <source>Only you see this page. Choose a question to go back to it.</source>
        <translation>Questa pagina la vede soltanto lei. Scelga una domanda per tornarci.</translation>
    </message>
    <message>
        <source>Once sealed, your answers cannot be read or changed on this computer.</source>
        <translation>Una volta sigillate, le sue risposte non si possono più leggere né cambiare su questo computer.</translation>
    </message>
    <message>
        <source>Seal my answers</source>
        <translation>Sigillare le mie risposte</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Senza risposta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con risposta</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ReviewRow</name>
    <message>
        <source>Question %1: %2. Your answer: %3</source>
        <translation>Domanda %1: %2. La sua risposta: %3</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::SidePanel</name>
    <message>
        <source>What this is</source>
        <translation>Che cos’è</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::StartPage</name>
    <message>
        <source>in your home folder</source>
        <translation>nella sua cartella personale</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>non più presente</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s)</source>
        <translation>
            <numerusform>%n sede</numerusform>
            <numerusform>%n sedi</numerusform>
        </translation>
    </message>
    <message>
        <source>just begun</source>
        <translation>appena iniziato</translation>
    </message>
    <message>
        <source>about one third done</source>
        <translation>circa un terzo fatto</translation>
    </message>
    <message>
        <source>about two thirds done</source>
        <translation>circa due terzi fatti</translation>
    </message>
    <message>
        <source>all but finished</source>
        <translation>quasi finito</translation>
    </message>
    <message>
        <source>Studies of crying in psychotherapy and the working alliance, from the consulting room to the table.</source>
        <translation>Studi sul pianto in psicoterapia e sull’alleanza di lavoro, dalla stanza della terapia alla tabella.</translation>
    </message>
    <message>
        <source>New study…</source>
        <translation>Nuovo studio…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Open the demonstration study</source>
        <translation>Apri lo studio dimostrativo</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recenti</translation>
    </message>
    <message>
        <source>Studies you make or open will be listed here. The demonstration study is synthetic: look around in it freely.</source>
        <translation>Gli studi che crea o apre saranno elencati qui. Lo studio dimostrativo è sintetico: ci si guardi intorno liberamente.</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>Apri %1, %2</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>sintetico</translation>
    </message>
    <message>
        <source>A survey was interrupted here.</source>
        <translation>Qui un questionario è stato interrotto.</translation>
    </message>
    <message>
        <source>%1, case %2, %3, %4. No answers are shown.</source>
        <translation>%1, caso %2, %3, %4. Nessuna risposta è mostrata.</translation>
    </message>
    <message>
        <source>Resume with the patient’s code</source>
        <translation>Riprendi con il codice del paziente</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::StudyPage</name>
    <message>
        <source>What the study is, who can open it, and looking after its file.</source>
        <translation>Che cos’è lo studio, chi può aprirlo e la cura del suo file.</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>Lo studio</translation>
    </message>
    <message>
        <source>Synthetic data: made by the program, no real person.</source>
        <translation>Dati sintetici: creati dal programma, nessuna persona reale.</translation>
    </message>
    <message numerus="yes">
        <source>%1, version %2: %n question(s)</source>
        <translation>
            <numerusform>%1, versione %2: %n domanda</numerusform>
            <numerusform>%1, versione %2: %n domande</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed of the random draws: %1</source>
        <translation>Seme delle estrazioni: %1</translation>
    </message>
    <message>
        <source>Key holders</source>
        <translation>Titolari della chiave</translation>
    </message>
    <message>
        <source>Each of them can open all answers with a passphrase of their own.</source>
        <translation>Ciascuno può aprire tutte le risposte con una propria passphrase.</translation>
    </message>
    <message>
        <source>Passphrase of the new key holder</source>
        <translation>Passphrase del nuovo titolare</translation>
    </message>
    <message>
        <source>Name of another key holder</source>
        <translation>Nome di un altro titolare</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>La sua passphrase</translation>
    </message>
    <message>
        <source>Add key holder</source>
        <translation>Aggiungi titolare</translation>
    </message>
    <message>
        <source>A key holder needs a name and a passphrase that is not easily guessed.</source>
        <translation>Un titolare ha bisogno di un nome e di una passphrase che non si indovini facilmente.</translation>
    </message>
    <message>
        <source>%1 can open the study now.</source>
        <translation>%1 ora può aprire lo studio.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Il file</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Copia di sicurezza…</translation>
    </message>
    <message>
        <source>Check every record</source>
        <translation>Controlla ogni registrazione</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Lingua del programma</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Dove va la copia di sicurezza</translation>
    </message>
    <message>
        <source>Lacrima studies (*.lacrima *.backup)</source>
        <translation>Studi Lacrima (*.lacrima *.backup)</translation>
    </message>
    <message>
        <source>Backed up to %1 and checked.</source>
        <translation>Copia salvata in %1 e verificata.</translation>
    </message>
    <message>
        <source>All %1 records are signed, in order and readable.</source>
        <translation>Tutte le %1 registrazioni sono firmate, in ordine e leggibili.</translation>
    </message>
    <message>
        <source>Record %1 %2.</source>
        <translation>La registrazione %1 %2.</translation>
    </message>
    <message>
        <source>%1 of %2 records have a problem; the others can be used. %3</source>
        <translation>%1 registrazioni su %2 hanno un problema; le altre si possono usare. %3</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::StudySession</name>
    <message>
        <source>correction of %1 in %2</source>
        <translation>correzione di %1 in %2</translation>
    </message>
    <message>
        <source>exclusion of %1</source>
        <translation>esclusione di %1</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>codice di recupero</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::StudyView</name>
    <message>
        <source>Synthetic data: made by the program, no real person.</source>
        <translation>Dati sintetici: creati dal programma, nessuna persona reale.</translation>
    </message>
    <message>
        <source>Locked: collecting only</source>
        <translation>Bloccato: solo raccolta</translation>
    </message>
    <message>
        <source>Open: %1’s key, locks in %2 min</source>
        <translation>Aperto: chiave di %1, si blocca tra %2 min</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::SurveyFooter</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Saltare la domanda</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Interrompere</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Parlare con qualcuno</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::SurveyHeader</name>
    <message>
        <source>Language: %1</source>
        <translation>Lingua: %1</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Caratteri piccoli</translation>
    </message>
    <message>
        <source>Middle letters</source>
        <translation>Caratteri medi</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Caratteri grandi</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::SurveyPages</name>
    <message>
        <source>Please hand the computer to the patient.</source>
        <translation>Consegni il computer al paziente.</translation>
    </message>
    <message>
        <source>From here on the screen belongs to the patient. Nothing else can be opened until it comes back.</source>
        <translation>Da qui in poi lo schermo è del paziente. Finché il computer non torna, non si può aprire altro.</translation>
    </message>
    <message>
        <source>I have the computer now</source>
        <translation>Ora il computer è in mano mia</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le diamo il benvenuto</translation>
    </message>
    <message>
        <source>Choose your language and the size of the letters. You can change both at any time, at the top.</source>
        <translation>Scelga la lingua e la grandezza dei caratteri. Può cambiarle quando vuole, in alto.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuare</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Prima di cominciare</translation>
    </message>
    <message>
        <source>Only the study team will read your answers. Your therapist will not see them.</source>
        <translation>Le sue risposte le leggerà soltanto il gruppo di ricerca. Chi la segue in terapia non le vedrà.</translation>
    </message>
    <message>
        <source>It takes about ten minutes; take all the time you like.</source>
        <translation>Ci vogliono circa dieci minuti; si prenda tutto il tempo che desidera.</translation>
    </message>
    <message>
        <source>You can skip any question, go back, pause, or stop whenever you wish. Nobody will ask you why.</source>
        <translation>Può saltare qualsiasi domanda, tornare indietro, fare una pausa o interrompere quando vuole. Nessuno le chiederà perché.</translation>
    </message>
    <message>
        <source>Your answers are locked as you give them. Nobody in this office can open them.</source>
        <translation>Le sue risposte vengono chiuse a chiave man mano che le dà. Nessuno qui può aprirle.</translation>
    </message>
    <message>
        <source>I agree to take part</source>
        <translation>Accetto di partecipare</translation>
    </message>
    <message>
        <source>I would rather not</source>
        <translation>Preferisco di no</translation>
    </message>
    <message>
        <source>A code of your own</source>
        <translation>Un codice solo suo</translation>
    </message>
    <message>
        <source>If you pause, this code brings you back to where you were. Please note it down and keep it to yourself: it is shown only now.</source>
        <translation>Se fa una pausa, questo codice la riporta dove era. Lo annoti e lo tenga per sé: viene mostrato soltanto ora.</translation>
    </message>
    <message>
        <source>Your code: %1</source>
        <translation>Il suo codice: %1</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>L’ho annotato</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Parlare con qualcuno</translation>
    </message>
    <message>
        <source>Your therapist does not see what you answer here. If something is urgent or weighs on you, please say it in person, to your therapist or to someone you trust.</source>
        <translation>Chi la segue in terapia non vede le risposte che dà qui. Se qualcosa è urgente o le pesa, lo dica di persona, a chi la segue o a qualcuno di cui si fida.</translation>
    </message>
    <message>
        <source>Your answers so far are saved. You can go on, pause or stop.</source>
        <translation>Le risposte date finora sono salvate. Può continuare, fare una pausa o interrompere.</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Tornare alle domande</translation>
    </message>
    <message>
        <source>Do you want to stop here?</source>
        <translation>Vuole fermarsi qui?</translation>
    </message>
    <message>
        <source>That is fine. It is for you to say what becomes of the answers you gave.</source>
        <translation>Va bene così. Decide lei che cosa fare delle risposte che ha dato.</translation>
    </message>
    <message>
        <source>Stop, and the study may keep my answers</source>
        <translation>Mi fermo; la ricerca può tenere le mie risposte</translation>
    </message>
    <message>
        <source>Stop, and my answers are not used</source>
        <translation>Mi fermo; le mie risposte non saranno usate</translation>
    </message>
    <message>
        <source>Answers that are not used stay locked and are deleted after 30 days.</source>
        <translation>Le risposte non usate restano chiuse a chiave e vengono cancellate dopo 30 giorni.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>È ancora lì?</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Sì, continuo</translation>
    </message>
    <message>
        <source>Your code is hidden. In %1 seconds the survey will pause by itself, and the code will not be shown again.</source>
        <translation>Il suo codice è nascosto. Tra %1 secondi il questionario andrà in pausa da solo e il codice non verrà più mostrato.</translation>
    </message>
    <message>
        <source>The question is hidden. In %1 seconds the survey will pause by itself; what you answered stays saved.</source>
        <translation>La domanda è nascosta. Tra %1 secondi il questionario andrà in pausa da solo; le risposte date restano salvate.</translation>
    </message>
    <message>
        <source>The survey is paused.</source>
        <translation>Il questionario è in pausa.</translation>
    </message>
    <message>
        <source>Your answers are saved and locked. With the code you noted you can go on where you were, now or another day.</source>
        <translation>Le sue risposte sono salvate e chiuse a chiave. Con il codice che ha annotato può riprendere da dove era, adesso o un altro giorno.</translation>
    </message>
    <message>
        <source>If you are leaving, please hand the computer back.</source>
        <translation>Se va via, per favore restituisca il computer.</translation>
    </message>
    <message>
        <source>Go on with my code</source>
        <translation>Continuare con il mio codice</translation>
    </message>
    <message>
        <source>Hand the computer back</source>
        <translation>Restituire il computer</translation>
    </message>
    <message>
        <source>Your answers are being sealed…</source>
        <translation>Le sue risposte vengono sigillate…</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation>Il questionario finisce qui.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Grazie.</translation>
    </message>
    <message>
        <source>Your answers are sealed. Only the study team can open them.</source>
        <translation>Le sue risposte sono sigillate. Può aprirle soltanto il gruppo di ricerca.</translation>
    </message>
    <message>
        <source>Your answers will not be used. Thank you for the time you gave.</source>
        <translation>Le sue risposte non saranno usate. Grazie per il tempo che ci ha dato.</translation>
    </message>
    <message>
        <source>Nothing was recorded, and nothing changes for your therapy.</source>
        <translation>Non è stato registrato nulla e per la sua terapia non cambia nulla.</translation>
    </message>
    <message>
        <source>Please hand the computer back.</source>
        <translation>Per favore, restituisca il computer.</translation>
    </message>
    <message>
        <source>This survey cannot be continued here.</source>
        <translation>Questo questionario non può essere continuato qui.</translation>
    </message>
    <message>
        <source>It was begun with an earlier version of the questions. Your answers are still saved and locked. Please hand the computer back and say that you need a new survey.</source>
        <translation>È stato cominciato con una versione precedente delle domande. Le sue risposte sono ancora salvate e chiuse a chiave. Restituisca il computer e dica che serve un questionario nuovo.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Riprendiamo da dove era</translation>
    </message>
    <message>
        <source>Type the code you noted when you began. No answers are shown until it is right.</source>
        <translation>Scriva il codice che ha annotato all’inizio. Finché non è giusto, non viene mostrata nessuna risposta.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Il suo codice</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuare</translation>
    </message>
    <message>
        <source>This computer is locked.</source>
        <translation>Questo computer è bloccato.</translation>
    </message>
    <message>
        <source>The office opens it with its PIN. No answers can be seen from here.</source>
        <translation>Si apre con il PIN dello studio. Da qui non si vede nessuna risposta.</translation>
    </message>
    <message>
        <source>PIN of the office</source>
        <translation>PIN dello studio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aprire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>Parte %1 di %2: %3</translation>
    </message>
    <message>
        <source>A code has eight letters and digits. Please check what you typed.</source>
        <translation>Un codice ha otto lettere e cifre. Controlli quello che ha scritto.</translation>
    </message>
    <message>
        <source>This is not the code of this survey. Please check it and try again.</source>
        <translation>Questo non è il codice di questo questionario. Lo controlli e riprovi.</translation>
    </message>
    <message>
        <source>Your answer could not be saved yet. It stays on this page. %1</source>
        <translation>La sua risposta non è ancora stata salvata. Resta su questa pagina. %1</translation>
    </message>
    <message>
        <source>Your answers could not be sealed yet. They are still saved and locked. %1</source>
        <translation>Le sue risposte non sono ancora state sigillate. Sono comunque salvate e chiuse a chiave. %1</translation>
    </message>
    <message>
        <source>The survey could not begin. Nothing was asked yet. %1</source>
        <translation>Il questionario non ha potuto cominciare. Non è ancora stato chiesto nulla. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Piccoli</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Medi</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grandi</translation>
    </message>
    <message>
        <source>Pause without this answer</source>
        <translation>Fare una pausa senza questa risposta</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::TypedField</name>
    <message>
        <source>year-month-day</source>
        <translation>anno-mese-giorno</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>This part of the study is locked</source>
        <translation>Questa parte dello studio è bloccata</translation>
    </message>
    <message>
        <source>Answers are sealed. A key holder’s passphrase opens them on this computer until you lock the study again.</source>
        <translation>Le risposte sono sigillate. La passphrase di un titolare le apre su questo computer finché lo studio non viene bloccato di nuovo.</translation>
    </message>
    <message>
        <source>Key holder</source>
        <translation>Titolare della chiave</translation>
    </message>
    <message>
        <source>Or the recovery code from the recovery sheet.</source>
        <translation>O il codice dal foglio di recupero.</translation>
    </message>
    <message>
        <source>Opening the answers…</source>
        <translation>Apertura delle risposte…</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::charts::ChartView</name>
    <message>
        <source>Chart without data</source>
        <translation>Grafico senza dati</translation>
    </message>
</context>
</TS>
