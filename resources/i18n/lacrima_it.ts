<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>ActWords</name>
    <message>
        <source>A copy was made for a new office</source>
        <translation>Una copia è stata fatta per una nuova sede</translation>
    </message>
    <message>
        <source>A copy was made for the office %1</source>
        <translation>Una copia è stata fatta per la sede %1</translation>
    </message>
    <message>
        <source>The office %1 was accepted</source>
        <translation>La sede %1 è stata accettata</translation>
    </message>
    <message>
        <source>The office %1 was refused</source>
        <translation>La sede %1 è stata rifiutata</translation>
    </message>
    <message>
        <source>The recovery sheet can open the study</source>
        <translation>Il foglio di recupero può aprire lo studio</translation>
    </message>
    <message>
        <source>%1 can open the study</source>
        <translation>%1 può aprire lo studio</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 non è più titolare</translation>
    </message>
    <message>
        <source>%1 has another passphrase</source>
        <translation>%1 ha un’altra passphrase</translation>
    </message>
    <message>
        <source>%1 (signed by %2)</source>
        <translation>%1 (firma: %2)</translation>
    </message>
    <message>
        <source>The study was made; %1 can open it, and the recovery sheet</source>
        <translation>Lo studio è stato creato; può aprirlo %1, e il foglio di recupero</translation>
    </message>
    <message>
        <source>A new recovery sheet was made; the one before opens this file no longer</source>
        <translation>È stato fatto un nuovo foglio di recupero; quello precedente non apre più questo file</translation>
    </message>
    <message>
        <source>The recovery sheet opens this file no longer</source>
        <translation>Il foglio di recupero non apre più questo file</translation>
    </message>
    <message>
        <source>%1 (with the recovery sheet)</source>
        <translation>%1 (con il foglio di recupero)</translation>
    </message>
</context>
<context>
    <name>AddedAnalysisWords</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 per %2</translation>
    </message>
    <message>
        <source>Relation: %1 and %2</source>
        <translation>Relazione: %1 e %2</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>Pianto</translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation>Alleanza</translation>
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
        <source>Correlations compared</source>
        <translation>Correlazioni a confronto</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Published findings</source>
        <translation>Risultati pubblicati</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Che cosa manca</translation>
    </message>
    <message>
        <source>Correlations (%1)</source>
        <translation>Correlazioni (%1)</translation>
    </message>
</context>
<context>
    <name>AddedPages</name>
    <message>
        <source>Not computed: %1.</source>
        <translation>Non calcolato: %1.</translation>
    </message>
    <message>
        <source>Does it depend on the coefficient?</source>
        <translation>Dipende dal coefficiente?</translation>
    </message>
</context>
<context>
    <name>AddedSections</name>
    <message>
        <source>Only those for which this holds: %1</source>
        <translation>Solo quelli per cui vale: %1</translation>
    </message>
    <message>
        <source>Only cases picked by hand in the charts.</source>
        <translation>Solo i casi scelti a mano nei grafici.</translation>
    </message>
    <message>
        <source>All %1 cases, as of log position %2.</source>
        <translation>Tutti i %1 casi, alla posizione %2 del registro.</translation>
    </message>
    <message>
        <source>The only case, as of log position %1.</source>
        <translation>L’unico caso, alla posizione %1 del registro.</translation>
    </message>
    <message>
        <source>%1 of %2 cases, as of log position %3.</source>
        <translation>%1 su %2 casi, alla posizione %3 del registro.</translation>
    </message>
    <message>
        <source>This was added with another version of Lacrima. Whether its numbers are still the same is not known.</source>
        <translation>È stata aggiunta con un’altra versione di Lacrima. Non si sa se i numeri siano ancora gli stessi.</translation>
    </message>
    <message>
        <source>The data have changed since this was added: records came between log position %1 and %2, and these numbers are those of now. Read again what you wrote about them.</source>
        <translation>I dati sono cambiati da quando è stata aggiunta: tra le posizioni %1 e %2 del registro sono arrivate altre registrazioni, e questi numeri sono quelli di adesso. Rilegga ciò che ha scritto su di essi.</translation>
    </message>
    <message>
        <source>What the author added from the pages of Lacrima, each with the cases it is of. These analyses were chosen while looking at the data: what they show asks for a study of its own.</source>
        <translation>Ciò che l’autore ha aggiunto dalle pagine di Lacrima, ciascuna analisi con i casi a cui si riferisce. Queste analisi sono state scelte guardando i dati: ciò che mostrano richiede uno studio apposito.</translation>
    </message>
    <message>
        <source>Its filter, %1, does not fit these data. %2</source>
        <translation>Il suo filtro, %1, non si adatta a questi dati. %2</translation>
    </message>
    <message>
        <source>Cases and moment.</source>
        <translation>Casi e momento.</translation>
    </message>
    <message>
        <source>This version of Lacrima has no such page, so nothing can be shown.</source>
        <translation>Questa versione di Lacrima non ha una pagina simile, quindi non si può mostrare nulla.</translation>
    </message>
</context>
<context>
    <name>AllianceFigures</name>
    <message numerus="yes">
        <source>%1, scores from %2 to %3: %n patient(s)</source>
        <translation>
            <numerusform>%1, punteggi da %2 a %3: %n paziente</numerusform>
            <numerusform>%1, punteggi da %2 a %3: %n pazienti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How the scores are distributed</source>
        <translation>Come si distribuiscono i punteggi</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Score. Columns: patients per half point. Dot: mean, %1 % interval</source>
        <translation>Punteggio. Colonne: pazienti per mezzo punto. Punto: media, intervallo al %1 %</translation>
    </message>
    <message>
        <source>How the items of each scale hold together</source>
        <translation>Come stanno insieme gli item di ogni scala</translation>
    </message>
    <message>
        <source>ω, n</source>
        <translation>ω, n</translation>
    </message>
    <message>
        <source>Cronbach’s alpha, with %1 % interval (Feldt)</source>
        <translation>Alfa di Cronbach, con intervallo al %1 % (Feldt)</translation>
    </message>
    <message>
        <source>How the subscales go together</source>
        <translation>Come vanno insieme le sottoscale</translation>
    </message>
    <message>
        <source>Pearson correlation, with %1 % interval (Fisher)</source>
        <translation>Correlazione di Pearson, con intervallo al %1 % (Fisher)</translation>
    </message>
</context>
<context>
    <name>AllianceTables</name>
    <message>
        <source>Scores of the alliance</source>
        <translation>Punteggi dell’alleanza</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>DS</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>At the ceiling</source>
        <translation>Al tetto</translation>
    </message>
    <message>
        <source>Means of the item points, over the declared range. Intervals: t for means, Wilson for shares.</source>
        <translation>Medie dei punti degli item, sulla gamma di valori dichiarata. Intervalli: t per le medie, Wilson per le quote.</translation>
    </message>
    <message>
        <source>Reliability of the scales</source>
        <translation>Attendibilità delle scale</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Mean r of items</source>
        <translation>r media degli item</translation>
    </message>
    <message>
        <source>Items of %1</source>
        <translation>Item della scala %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Item-rest r</source>
        <translation>r item-resto</translation>
    </message>
    <message>
        <source>α without</source>
        <translation>α senza</translation>
    </message>
    <message>
        <source>At top</source>
        <translation>In cima</translation>
    </message>
    <message>
        <source>(R): turned round before anything is computed. Item-rest r: with the sum of the other items. α without: alpha of the other items. At top: share of the highest answer.</source>
        <translation>(R): invertito prima di ogni calcolo. r item-resto: con la somma degli altri item. α senza: alfa degli altri item. In cima: quota della risposta più alta.</translation>
    </message>
    <message>
        <source>Correlations of the subscales</source>
        <translation>Correlazioni delle sottoscale</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Pearson correlations, interval of Fisher, p not adjusted.</source>
        <translation>Correlazioni di Pearson, intervallo di Fisher, p non corretto.</translation>
    </message>
    <message>
        <source>Longest runs of equal answers</source>
        <translation>Sequenze più lunghe di risposte uguali</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Più lunga</translation>
    </message>
    <message>
        <source>Of the answer</source>
        <translation>Della risposta</translation>
    </message>
    <message>
        <source>All equal</source>
        <translation>Tutte uguali</translation>
    </message>
    <message>
        <source>%1, sitting %2</source>
        <translation>%1, rilevazione %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>In the order of the questionnaire, before any item is turned round.</source>
        <translation>Nell’ordine del questionario, prima di invertire gli item.</translation>
    </message>
    <message>
        <source>α: Cronbach, interval of Feldt. ω: omega total of a one-factor model by maximum likelihood, like α of the items as they are. Cases complete in the items of the scale.</source>
        <translation>α: Cronbach, intervallo di Feldt. ω: omega totale di un modello a un fattore di massima verosimiglianza; come α, degli item così come sono. Casi completi negli item della scala.</translation>
    </message>
</context>
<context>
    <name>AllianceWords</name>
    <message>
        <source>%1 (R)</source>
        <translation>%1 (R)</translation>
    </message>
    <message>
        <source>too few cases answered all items</source>
        <translation>troppo pochi casi con risposta a tutti gli item</translation>
    </message>
    <message>
        <source>fewer than two items vary</source>
        <translation>variano meno di due item</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>mean %1, n = %2</source>
        <translation>media %1, n = %2</translation>
    </message>
    <message>
        <source>mean %1, %2 % interval %3, n = %4</source>
        <translation>media %1, intervallo al %2 % %3, n = %4</translation>
    </message>
    <message>
        <source>alpha not computed, %1</source>
        <translation>alfa non calcolata, %1</translation>
    </message>
    <message>
        <source>%1: %2 scores at the ceiling (%3)</source>
        <translation>%1: %2 punteggi al tetto (%3)</translation>
    </message>
    <message>
        <source>No case has enough answers to look for runs of equal ones.</source>
        <translation>Nessun caso ha abbastanza risposte per cercare sequenze di risposte uguali.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s) gave the same answer to every item. The longest run of equal answers is %2.</source>
        <translation>
            <numerusform>Stessa risposta a ogni item: %1 su %n caso. La sequenza più lunga di risposte uguali è %2.</numerusform>
            <numerusform>Stessa risposta a ogni item: %1 su %n casi. La sequenza più lunga di risposte uguali è %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alliance ratings pile up near the top: %1 of the scores are at the ceiling</source>
        <translation>Le valutazioni dell’alleanza si addensano verso l’alto: %1 dei punteggi è al tetto</translation>
    </message>
    <message>
        <source>Alliance ratings pile up near the top: %1 of the scores are in the upper quarter</source>
        <translation>Le valutazioni dell’alleanza si addensano verso l’alto: %1 dei punteggi è nel quarto superiore</translation>
    </message>
    <message>
        <source>Alliance scores have a mean of %1 on a scale from %2 to %3</source>
        <translation>I punteggi dell’alleanza hanno media %1 su una scala da %2 a %3</translation>
    </message>
    <message>
        <source>When envelopes are opened, the scores stand here.</source>
        <translation>Quando si apriranno le buste, i punteggi saranno qui.</translation>
    </message>
    <message>
        <source>Means: %1 · n = %2</source>
        <translation>Medie: %1 · n = %2</translation>
    </message>
    <message>
        <source>One alliance score so far, %1 on a scale from %2 to %3</source>
        <translation>Finora un solo punteggio dell’alleanza, %1 su una scala da %2 a %3</translation>
    </message>
    <message>
        <source>No ratings of the alliance are here yet</source>
        <translation>Qui non ci sono ancora valutazioni dell’alleanza</translation>
    </message>
</context>
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
    <message>
        <source>not recorded</source>
        <translation>non registrato</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>non nel file</translation>
    </message>
</context>
<context>
    <name>CoefficientFigures</name>
    <message>
        <source>%1: %2, n = %3</source>
        <translation>%1: %2, n = %3</translation>
    </message>
    <message>
        <source>Estimate, with %1 % interval</source>
        <translation>Stima, con intervallo al %1 %</translation>
    </message>
    <message>
        <source>Every coefficient for %1 and %2</source>
        <translation>Ogni coefficiente per %1 e %2</translation>
    </message>
    <message>
        <source>%1 and %2, by every coefficient</source>
        <translation>%1 e %2, con ogni coefficiente</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coefficiente</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Stima</translation>
    </message>
    <message>
        <source>Interval by</source>
        <translation>Intervallo secondo</translation>
    </message>
    <message>
        <source>p by</source>
        <translation>p secondo</translation>
    </message>
    <message>
        <source>Slope of the line</source>
        <translation>Pendenza della linea</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Non c’è ancora nulla da confrontare.</translation>
    </message>
    <message>
        <source>All coefficients agree: none can be told from zero.</source>
        <translation>Tutti i coefficienti concordano: nessuno si distingue da zero.</translation>
    </message>
    <message>
        <source>All coefficients agree: the same direction, and every interval excludes zero.</source>
        <translation>Tutti i coefficienti concordano: stessa direzione, e ogni intervallo esclude lo zero.</translation>
    </message>
    <message>
        <source>The coefficients do not all say the same (apart: %1). The conclusion depends on the choice.</source>
        <translation>I coefficienti non dicono tutti la stessa cosa (diversi: %1). La conclusione dipende dalla scelta.</translation>
    </message>
    <message>
        <source>one of the two variables is itself held constant</source>
        <translation>una delle due variabili è essa stessa tenuta costante</translation>
    </message>
    <message>
        <source>All coefficients have the same direction, but the cases are too few for intervals.</source>
        <translation>Tutti i coefficienti hanno la stessa direzione, ma i casi sono troppo pochi per gli intervalli.</translation>
    </message>
    <message>
        <source>Bootstrap: up to %1 of %2 resamples had no value and are left out.</source>
        <translation>Bootstrap: fino a %1 di %2 ricampionamenti erano senza valore e sono esclusi.</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
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
        <source>Of the cases shown, %1</source>
        <translation>Dei casi mostrati, %1</translation>
    </message>
</context>
<context>
    <name>ComparedFigures</name>
    <message>
        <source>%1, the others taken out</source>
        <translation>%1, al netto delle altre</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 e %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3, n = %4</source>
        <translation>%1, %2: %3, n = %4</translation>
    </message>
    <message>
        <source>“%1” is not tied alike to all of them, though no pair stands out</source>
        <translation>«%1» non ha lo stesso nesso con tutte, anche se nessuna coppia si distingue</translation>
    </message>
    <message>
        <source>“%1” is tied to %2 and to %3 in opposite directions</source>
        <translation>«%1» ha nessi di direzione opposta con %2 e con %3</translation>
    </message>
    <message>
        <source>“%1” is tied to %2 more closely than to %3</source>
        <translation>«%1» ha un nesso più stretto con %2 che con %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Correlations with %1</source>
        <translation>Correlazioni con %1</translation>
    </message>
    <message>
        <source>r with %1 % interval; hollow: the other two taken out</source>
        <translation>r con intervallo al %1 %; vuoto: al netto delle altre due</translation>
    </message>
    <message>
        <source>Differences of the correlations</source>
        <translation>Differenze tra le correlazioni</translation>
    </message>
    <message>
        <source>zero lies outside the interval</source>
        <translation>lo zero è fuori dall’intervallo</translation>
    </message>
    <message>
        <source>zero lies inside</source>
        <translation>lo zero è dentro</translation>
    </message>
    <message>
        <source>Difference of two r, with %1 % interval (Zou)</source>
        <translation>Differenza di due r, con intervallo al %1 % (Zou)</translation>
    </message>
    <message>
        <source>Correlations from the same cases</source>
        <translation>Correlazioni dagli stessi casi</translation>
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
        <source>Partial r</source>
        <translation>r parziale</translation>
    </message>
    <message>
        <source>Pearson correlations with Fisher intervals, over the cases that answered all of them. Partial: the other dimensions taken out of both.</source>
        <translation>Correlazioni di Pearson con intervalli di Fisher, sui casi con risposta a tutte. Parziale: le altre dimensioni tolte da entrambe.</translation>
    </message>
    <message>
        <source>Are they tied alike to all?</source>
        <translation>Le risposte sono legate in ugual misura a tutte le dimensioni?</translation>
    </message>
    <message>
        <source>p, Holm</source>
        <translation>p, Holm</translation>
    </message>
    <message numerus="yes">
        <source>Steiger’s test that all correlations of one answer are equal; Holm over the %n answer(s) that have one.</source>
        <translation>
            <numerusform>Test di Steiger dell’uguaglianza di tutte le correlazioni di una risposta; Holm su %n risposta per cui esiste.</numerusform>
            <numerusform>Test di Steiger dell’uguaglianza di tutte le correlazioni di una risposta; Holm sulle %n risposte per cui esiste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pair by pair</source>
        <translation>Coppia per coppia</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Coppia</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Steiger z</source>
        <translation>z di Steiger</translation>
    </message>
    <message>
        <source>Williams t</source>
        <translation>t di Williams</translation>
    </message>
    <message>
        <source>Meng z</source>
        <translation>z di Meng</translation>
    </message>
    <message>
        <source>Interval of the difference by Zou; p by Steiger, Holm within the pairs of one answer. Williams: t on n − 3.</source>
        <translation>Intervallo della differenza secondo Zou; p secondo Steiger, Holm entro le coppie di una risposta. Williams: t con n − 3.</translation>
    </message>
    <message>
        <source>Nothing can be compared yet</source>
        <translation>Ancora nulla da confrontare</translation>
    </message>
    <message>
        <source>No difference between %1 that these data could show</source>
        <translation>Nessuna differenza tra %1 rilevabile con questi dati</translation>
    </message>
    <message>
        <source>%1 of %2 answers are not tied alike to %3</source>
        <translation>%1 risposte su %2 non sono legate in ugual misura a %3</translation>
    </message>
    <message>
        <source>It takes at least four cases with all of these answers.</source>
        <translation>Servono almeno quattro casi con tutte queste risposte.</translation>
    </message>
    <message>
        <source>Not computed: %1.</source>
        <translation>Non calcolato: %1.</translation>
    </message>
    <message>
        <source>Largest difference: “%1”, %2: %3, n = %4, %5 (Steiger, Holm)</source>
        <translation>Differenza maggiore: «%1», %2: %3, n = %4, %5 (Steiger, Holm)</translation>
    </message>
    <message>
        <source>Cases picked by hand: %1</source>
        <translation>Casi scelti a mano: %1</translation>
    </message>
</context>
<context>
    <name>CopySign</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>CorrelationFigures</name>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 e %2: %3</translation>
    </message>
    <message>
        <source>%1, with %2 % interval</source>
        <translation>%1, con intervallo al %2 %</translation>
    </message>
    <message>
        <source>Correlations with their intervals</source>
        <translation>Correlazioni con i loro intervalli</translation>
    </message>
    <message>
        <source>Correlations as a heatmap</source>
        <translation>Correlazioni come mappa di calore</translation>
    </message>
    <message>
        <source>; no bootstrap interval: %1</source>
        <translation>; nessun intervallo bootstrap: %1</translation>
    </message>
    <message>
        <source>%1: no correlation</source>
        <translation>%1: nessuna correlazione</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>%1, n = %2 to %3</source>
        <translation>%1, n da %2 a %3</translation>
    </message>
    <message numerus="yes">
        <source>%n correlation(s) as colours</source>
        <translation>
            <numerusform>%n correlazione come colore</numerusform>
            <numerusform>%n correlazioni come colori</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrelationHeadline</name>
    <message>
        <source>One correlation: “%1” with %2</source>
        <translation>Una correlazione: «%1» con %2</translation>
    </message>
    <message>
        <source>%1 correlations without p</source>
        <translation>%1 correlazioni senza p</translation>
    </message>
    <message>
        <source>None of %1 correlations can be told from zero</source>
        <translation>Nessuna di %1 correlazioni si distingue da zero</translation>
    </message>
    <message>
        <source>%1 of %2 correlations can be told from zero</source>
        <translation>%1 di %2 correlazioni si distinguono da zero</translation>
    </message>
    <message>
        <source>The largest: “%1” with %2, %3</source>
        <translation>La più grande: «%1» con %2, %3</translation>
    </message>
    <message>
        <source>tested by %1 over %2 pairs</source>
        <translation>verificate con %1 su %2 coppie</translation>
    </message>
    <message>
        <source>tested one by one, not adjusted for %1 pairs</source>
        <translation>verificate una per una, non corrette per %1 coppie</translation>
    </message>
    <message>
        <source>%1 · so few cases lie on a line easily: p says nothing</source>
        <translation>%1 · così pochi casi stanno facilmente su una retta: p non dice nulla</translation>
    </message>
</context>
<context>
    <name>CorrelationTables</name>
    <message>
        <source>Correlations</source>
        <translation>Correlazioni</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabile</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>p, max-T</source>
        <translation>p, max-T</translation>
    </message>
    <message>
        <source>p, %1</source>
        <translation>p, %1</translation>
    </message>
    <message>
        <source>p, permuted</source>
        <translation>p, permutato</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Da sapere</translation>
    </message>
    <message numerus="yes">
        <source>%n distinct pair(s) in the family.</source>
        <translation>
            <numerusform>%n coppia distinta nella famiglia.</numerusform>
            <numerusform>%n coppie distinte nella famiglia.</numerusform>
        </translation>
    </message>
    <message>
        <source>one of the two variables is itself held constant</source>
        <translation>una delle due variabili è essa stessa tenuta costante</translation>
    </message>
    <message>
        <source>No adjusted p: max-T permutes one side against the other, so no variable may be on both, nothing held constant, and the method is Pearson’s, Spearman’s or Kendall’s.</source>
        <translation>Nessun p corretto: max-T permuta un lato rispetto all’altro, perciò nessuna variabile può stare su entrambi, nulla va tenuto costante e il metodo è quello di Pearson, Spearman o Kendall.</translation>
    </message>
    <message>
        <source>No adjusted p by max-T: %1.</source>
        <translation>Nessun p corretto con max-T: %1.</translation>
    </message>
    <message>
        <source>too few resamples have a correlation, or all lie on one side of it</source>
        <translation>troppo pochi ricampionamenti hanno una correlazione, o stanno tutti dalla stessa parte</translation>
    </message>
    <message>
        <source>too few cases or clinicians to draw from</source>
        <translation>troppo pochi casi o clinici da cui estrarre</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) without a bootstrap interval: %1.</source>
        <translation>
            <numerusform>%n coppia senza intervallo bootstrap: %1.</numerusform>
            <numerusform>%n coppie senza intervallo bootstrap: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n pair(s), resamples without a correlation were left out, at most %1 for one pair.</source>
        <translation>
            <numerusform>In %n coppia sono stati lasciati fuori ricampionamenti senza correlazione, al più %1 per coppia.</numerusform>
            <numerusform>In %n coppie sono stati lasciati fuori ricampionamenti senza correlazione, al più %1 per coppia.</numerusform>
        </translation>
    </message>
    <message>
        <source>point-biserial</source>
        <translation>punto-biseriale</translation>
    </message>
    <message>
        <source>“%1” taken as ordered</source>
        <translation>«%1» presa come ordinata</translation>
    </message>
    <message>
        <source>made of the same answers</source>
        <translation>fatte delle stesse risposte</translation>
    </message>
    <message>
        <source>“%1” contains “%2”</source>
        <translation>«%1» contiene «%2»</translation>
    </message>
    <message>
        <source>Adjusted p by max-T over all orders of the cases.</source>
        <translation>p corretto con max-T su tutti gli ordini dei casi.</translation>
    </message>
    <message>
        <source>Adjusted p by max-T: %1 permutations of the whole family, seed %2.</source>
        <translation>p corretto con max-T: %1 permutazioni dell’intera famiglia, seme %2.</translation>
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
        <source>holding %1 constant</source>
        <translation>a parità di %1</translation>
    </message>
    <message>
        <source>over the cases complete in all variables</source>
        <translation>sui casi completi in tutte le variabili</translation>
    </message>
    <message>
        <source>over the cases that have both values</source>
        <translation>sui casi che hanno entrambi i valori</translation>
    </message>
    <message>
        <source>intervals by BCa bootstrap of clinicians, %1 resamples, seed %2</source>
        <translation>intervalli con bootstrap BCa dei clinici, %1 ricampionamenti, seme %2</translation>
    </message>
    <message>
        <source>intervals by BCa bootstrap, %1 resamples, seed %2</source>
        <translation>intervalli con bootstrap BCa, %1 ricampionamenti, seme %2</translation>
    </message>
    <message>
        <source>intervals: %1</source>
        <translation>intervalli: %1</translation>
    </message>
    <message>
        <source>p by permutation: %1 permutations, seed %2; all orders of nine or fewer cases.</source>
        <translation>p per permutazione: %1 permutazioni, seme %2; tutti gli ordini fino a nove casi.</translation>
    </message>
    <message>
        <source>There is no p.</source>
        <translation>Non c’è p.</translation>
    </message>
</context>
<context>
    <name>CorrelationWords</name>
    <message>
        <source>With %1 cases, correlations below %2 in size cannot be told from zero.</source>
        <translation>Con %1 casi, le correlazioni inferiori a %2 in valore assoluto non si distinguono da zero.</translation>
    </message>
    <message>
        <source>Pearson correlation</source>
        <translation>Correlazione di Pearson</translation>
    </message>
    <message>
        <source>Point-biserial correlation</source>
        <translation>Correlazione punto-biseriale</translation>
    </message>
    <message>
        <source>Biserial correlation</source>
        <translation>Correlazione biseriale</translation>
    </message>
    <message>
        <source>Spearman rank correlation</source>
        <translation>Correlazione per ranghi di Spearman</translation>
    </message>
    <message>
        <source>Kendall’s tau-b</source>
        <translation>Tau-b di Kendall</translation>
    </message>
    <message>
        <source>Polychoric correlation</source>
        <translation>Correlazione policorica</translation>
    </message>
    <message>
        <source>Polyserial correlation</source>
        <translation>Correlazione poliseriale</translation>
    </message>
    <message>
        <source>Percentage bend correlation</source>
        <translation>Correlazione percentage bend</translation>
    </message>
    <message>
        <source>Winsorised correlation</source>
        <translation>Correlazione winsorizzata</translation>
    </message>
    <message>
        <source>Biweight midcorrelation</source>
        <translation>Midcorrelazione biweight</translation>
    </message>
    <message>
        <source>Partial correlation</source>
        <translation>Correlazione parziale</translation>
    </message>
    <message>
        <source>Semi-partial correlation</source>
        <translation>Correlazione semiparziale</translation>
    </message>
    <message>
        <source>Fisher</source>
        <translation>Fisher</translation>
    </message>
    <message>
        <source>Bonett and Wright</source>
        <translation>Bonett e Wright</translation>
    </message>
    <message>
        <source>Brown and Benedetti</source>
        <translation>Brown e Benedetti</translation>
    </message>
    <message>
        <source>Hollander and Wolfe</source>
        <translation>Hollander e Wolfe</translation>
    </message>
    <message>
        <source>Wald on Fisher’s z</source>
        <translation>Wald sulla z di Fisher</translation>
    </message>
    <message>
        <source>Wilson</source>
        <translation>Wilson</translation>
    </message>
    <message>
        <source>Clopper and Pearson</source>
        <translation>Clopper e Pearson</translation>
    </message>
    <message>
        <source>Feldt</source>
        <translation>Feldt</translation>
    </message>
    <message>
        <source>Student’s t</source>
        <translation>t di Student</translation>
    </message>
    <message>
        <source>noncentral t</source>
        <translation>t non centrale</translation>
    </message>
    <message>
        <source>noncentral F</source>
        <translation>F non centrale</translation>
    </message>
    <message>
        <source>Zou</source>
        <translation>Zou</translation>
    </message>
    <message>
        <source>percentile bootstrap</source>
        <translation>bootstrap percentile</translation>
    </message>
    <message>
        <source>BCa bootstrap</source>
        <translation>bootstrap BCa</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>esatto</translation>
    </message>
    <message>
        <source>z with ties</source>
        <translation>z corretta per i pari merito</translation>
    </message>
    <message>
        <source>z with ties and continuity</source>
        <translation>z corretta per i pari merito e la continuità</translation>
    </message>
    <message>
        <source>permutation</source>
        <translation>permutazione</translation>
    </message>
    <message>
        <source>likelihood ratio</source>
        <translation>rapporto di verosimiglianza</translation>
    </message>
    <message>
        <source>Synthetic data, no real person</source>
        <translation>Dati sintetici, nessuna persona reale</translation>
    </message>
    <message>
        <source>Some clinicians contributed several cases. As far as cases of one clinician resemble each other, the intervals here are too narrow and the p too small.</source>
        <translation>Alcuni clinici hanno contribuito con più casi. Nella misura in cui i casi di un clinico si somigliano, qui gli intervalli sono troppo stretti e i p troppo piccoli.</translation>
    </message>
    <message>
        <source>Pearson</source>
        <translation>Pearson</translation>
    </message>
    <message>
        <source>Spearman rank</source>
        <translation>Ranghi di Spearman</translation>
    </message>
    <message>
        <source>Polychoric</source>
        <translation>Policorica</translation>
    </message>
    <message>
        <source>Percentage bend</source>
        <translation>Percentage bend</translation>
    </message>
    <message>
        <source>Winsorised</source>
        <translation>Winsorizzata</translation>
    </message>
    <message>
        <source>Biweight</source>
        <translation>Biweight</translation>
    </message>
    <message>
        <source>These cases were picked by hand. They are no sample of the patients, so there is no p here, and an interval says nothing about other patients.</source>
        <translation>Questi casi sono stati scelti a mano. Non sono un campione dei pazienti: qui non c’è alcun p, e un intervallo non dice nulla di altri pazienti.</translation>
    </message>
    <message>
        <source>Some clinicians contributed several cases. The bootstrap draws clinicians with all their cases, so its intervals allow for it; p and the intervals by formula do not and are left out.</source>
        <translation>Alcuni clinici hanno contribuito con più casi. Il bootstrap estrae i clinici con tutti i loro casi, e i suoi intervalli ne tengono conto; p e gli intervalli da formula no, e sono omessi.</translation>
    </message>
    <message>
        <source>With only %1 clinicians the interval is too narrow: meant to hold the true value 95 times in 100, it holds it about 84 times with 5 clinicians and 89 times with 12.</source>
        <translation>Con soli %1 clinici l’intervallo è troppo stretto: dovrebbe contenere il valore vero 95 volte su 100, ma lo contiene circa 84 volte con 5 clinici e 89 volte con 12.</translation>
    </message>
    <message>
        <source>Cases picked by hand</source>
        <translation>Casi scelti a mano</translation>
    </message>
    <message>
        <source>Only cases with %1</source>
        <translation>Solo i casi con %1</translation>
    </message>
    <message>
        <source>%1 % interval</source>
        <translation>Intervallo al %1 %</translation>
    </message>
    <message>
        <source>No case meets the filter. Empty it to see all cases.</source>
        <translation>Nessun caso soddisfa il filtro. Lo svuoti per vedere tutti i casi.</translation>
    </message>
    <message>
        <source>When more envelopes are opened, this page fills by itself.</source>
        <translation>Quando si apriranno altre buste, questa pagina si riempirà da sola.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of offices that nobody has accepted yet are left out</source>
        <translation>
            <numerusform>%n registrazione di sedi che nessuno ha ancora accettato è esclusa</numerusform>
            <numerusform>%n registrazioni di sedi che nessuno ha ancora accettato sono escluse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) come from offices that nobody of the team has accepted yet, and are left out of every number here. Study lists the offices.</source>
        <translation>
            <numerusform>%n registrazione viene da una sede che nessuno del gruppo ha ancora accettato, ed è esclusa da ogni numero qui. Studio elenca le sedi.</numerusform>
            <numerusform>%n registrazioni vengono da sedi che nessuno del gruppo ha ancora accettato, e sono escluse da ogni numero qui. Studio elenca le sedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Semi-partial rank correlation (Spearman)</source>
        <translation>Correlazione semiparziale per ranghi (Spearman)</translation>
    </message>
    <message>
        <source>Partial rank correlation (Spearman)</source>
        <translation>Correlazione parziale per ranghi (Spearman)</translation>
    </message>
    <message>
        <source>semi-partial ρ</source>
        <translation>ρ semiparziale</translation>
    </message>
    <message>
        <source>partial ρ</source>
        <translation>ρ parziale</translation>
    </message>
    <message>
        <source>, %1 % CI %2</source>
        <translation>, IC al %1 % %2</translation>
    </message>
    <message numerus="yes">
        <source>Of each patient the first of the sittings chosen; %n later sitting(s) are not in it.</source>
        <translation>
            <numerusform>Di ogni paziente la prima delle somministrazioni scelte; %n somministrazione successiva non è compresa.</numerusform>
            <numerusform>Di ogni paziente la prima delle somministrazioni scelte; %n somministrazioni successive non sono comprese.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first sitting of each patient; %n later sitting(s) are not in it.</source>
        <translation>
            <numerusform>La prima somministrazione di ogni paziente; %n somministrazione successiva non è compresa.</numerusform>
            <numerusform>La prima somministrazione di ogni paziente; %n somministrazioni successive non sono comprese.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), data of log position %1.</source>
        <translation>
            <numerusform>%n caso, dati alla posizione %1 del registro.</numerusform>
            <numerusform>%n casi, dati alla posizione %1 del registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) failed their check or are missing, and are left out</source>
        <translation>
            <numerusform>%n registrazione non ha superato la verifica o manca, ed è esclusa</numerusform>
            <numerusform>%n registrazioni non hanno superato la verifica o mancano, e sono escluse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this study failed their check or are missing, and are left out of every number here. “Check every record” under Study names them.</source>
        <translation>
            <numerusform>%n registrazione di questo studio non ha superato il controllo o manca, ed è esclusa da ogni numero qui. «Controlla ogni registrazione» in Studio la nomina.</numerusform>
            <numerusform>%n registrazioni di questo studio non hanno superato il controllo o mancano, e sono escluse da ogni numero qui. «Controlla ogni registrazione» in Studio le nomina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of offices that the team refused are left out</source>
        <translation>
            <numerusform>%n registrazione di sedi che il gruppo ha rifiutato è lasciata fuori</numerusform>
            <numerusform>%n registrazioni di sedi che il gruppo ha rifiutato sono lasciate fuori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) come from offices that the team refused, and are left out of every number here. Study lists the offices.</source>
        <translation>
            <numerusform>%n registrazione viene da sedi che il gruppo ha rifiutato ed è lasciata fuori da ogni numero qui. Studio elenca le sedi.</numerusform>
            <numerusform>%n registrazioni vengono da sedi che il gruppo ha rifiutato e sono lasciate fuori da ogni numero qui. Studio elenca le sedi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrossFigures</name>
    <message>
        <source>Pearson’s chi-squared, %1</source>
        <translation>chi quadrato di Pearson, %1</translation>
    </message>
    <message>
        <source>test of Freeman and Halton by %1 tables drawn at random, %2</source>
        <translation>test di Freeman e Halton con %1 tabelle estratte a caso, %2</translation>
    </message>
    <message>
        <source>Fisher’s exact test, %1</source>
        <translation>test esatto di Fisher, %1</translation>
    </message>
    <message>
        <source>exact test of Freeman and Halton, %1</source>
        <translation>test esatto di Freeman e Halton, %1</translation>
    </message>
    <message>
        <source>Percent of the cases in each group</source>
        <translation>Percentuale dei casi di ogni gruppo</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 per %2</translation>
    </message>
    <message>
        <source>Counts of “%1” by “%2”</source>
        <translation>Conteggi di «%1» per «%2»</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Counts, with percents of the row. %1.</source>
        <translation>Conteggi, con percentuali della riga. %1.</translation>
    </message>
    <message>
        <source>“%1” by “%2” in cases picked by hand</source>
        <translation>«%1» per «%2» in casi scelti a mano</translation>
    </message>
    <message>
        <source>“%1” by “%2”: nothing to compare yet</source>
        <translation>«%1» per «%2»: ancora niente da confrontare</translation>
    </message>
    <message>
        <source>“%1” divides differently between the groups of “%2”</source>
        <translation>«%1» si divide diversamente tra i gruppi di «%2»</translation>
    </message>
    <message>
        <source>“%1”: no difference between the groups of “%2” that these counts could show</source>
        <translation>«%1»: nessuna differenza tra i gruppi di «%2» che questi conteggi possano mostrare</translation>
    </message>
    <message>
        <source>Not tested: %1</source>
        <translation>Non verificato: %1</translation>
    </message>
    <message>
        <source>V = %1, n = %2</source>
        <translation>V = %1, n = %2</translation>
    </message>
    <message>
        <source>%1; %2; χ²(%3) = %4, %5</source>
        <translation>%1; %2; χ²(%3) = %4, %5</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>The p of chi-squared is rough: a cell expects fewer than five cases.</source>
        <translation>Il p del chi quadrato è approssimativo: una cella attende meno di cinque casi.</translation>
    </message>
</context>
<context>
    <name>CryingFigures</name>
    <message>
        <source>Ever in this therapy</source>
        <translation>Almeno una volta</translation>
    </message>
    <message>
        <source>In the last session</source>
        <translation>Nell’ultima seduta</translation>
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
        <source>How many times</source>
        <translation>Quante volte</translation>
    </message>
    <message>
        <source>Times cried, n = %1</source>
        <translation>Quante volte ha pianto, n = %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 times: %n patient(s)</source>
        <translation>
            <numerusform>%1 volte: %n paziente</numerusform>
            <numerusform>%1 volte: %n pazienti</numerusform>
        </translation>
    </message>
    <message>
        <source>How many times patients cried</source>
        <translation>Quante volte hanno pianto i pazienti</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>DS</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Quartili</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Who never cried counts 0. Quartiles of type 7.</source>
        <translation>Chi non ha mai pianto conta 0. Quartili di tipo 7.</translation>
    </message>
    <message>
        <source>%1 % interval</source>
        <translation>Intervallo al %1 %</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o più</translation>
    </message>
    <message>
        <source>; 0 by itself, then %1 counts a column</source>
        <translation>; 0 da solo, poi %1 valori per colonna</translation>
    </message>
    <message>
        <source>, the last one open</source>
        <translation>, l’ultima aperta</translation>
    </message>
    <message>
        <source>dashed: %1 and %2 in 2017</source>
        <translation>tratteggio: %1 e %2 nel 2017</translation>
    </message>
</context>
<context>
    <name>CsvWords</name>
    <message numerus="yes">
        <source>%n case(s) are written to %1, and what the columns and codes mean to %2. The files are not sealed: keep them as you keep the passphrase.</source>
        <translation>
            <numerusform>%n caso è scritto in %1, e il significato di colonne e codici in %2. I file non sono sigillati: li custodisca come la passphrase.</numerusform>
            <numerusform>%n casi sono scritti in %1, e il significato di colonne e codici in %2. I file non sono sigillati: li custodisca come la passphrase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded case(s) are left out.</source>
        <translation>
            <numerusform>%n caso escluso è lasciato fuori.</numerusform>
            <numerusform>%n casi esclusi sono lasciati fuori.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of the study are left out as well, as said above; what they held is written as unreadable, or as not recorded where it is gone.</source>
        <translation>Sono escluse anche registrazioni dello studio, come detto sopra; ciò che contenevano è scritto come illeggibile, o come non registrato dove non c’è più.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The answers of this survey belong to other questions than this study asks.</source>
        <translation>Le risposte di questo questionario appartengono a domande diverse da quelle di questo studio.</translation>
    </message>
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
        <source>The first record of %1, which says what the study is, was altered. Use a backup; what is intact can still be read with a check.</source>
        <translation>La prima registrazione di %1, che dice che cos’è lo studio, è stata alterata. Usi una copia; ciò che è intatto si può ancora leggere con un controllo.</translation>
    </message>
    <message>
        <source>This study’s definition was not made by the holder of its key. Do not collect answers with this file.</source>
        <translation>La definizione di questo studio non è stata fatta da chi ne ha la chiave. Non raccolga risposte con questo file.</translation>
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
        <source>%1, line %2, column %3: not a date of the calendar. Write it as year-month-day.</source>
        <translation>%1, riga %2, colonna %3: non è una data del calendario. La scriva come anno-mese-giorno.</translation>
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
        <source>The instrument %1 cannot be used: %2 problem(s). At %3: %4</source>
        <translation>Lo strumento %1 non si può usare: %2 problema/i. In %3: %4</translation>
    </message>
    <message>
        <source>The script of the report is not in this program. Install the program again.</source>
        <translation>Lo script del rapporto non c’è in questo programma. Installi di nuovo il programma.</translation>
    </message>
    <message>
        <source>%1 is no kind of report. Let its name end with .pdf, .html, .odt or .docx.</source>
        <translation>%1 non è un tipo di rapporto. Il nome deve finire con .pdf, .html, .odt o .docx.</translation>
    </message>
    <message>
        <source>The report could not be made: there is not enough memory. Choose fewer sections.</source>
        <translation>Non è stato possibile fare il rapporto: non c’è abbastanza memoria. Scelga meno sezioni.</translation>
    </message>
    <message>
        <source>was written by a newer version of Lacrima, which is needed to read it</source>
        <translation>è stata scritta da una versione più recente di Lacrima, necessaria per leggerla</translation>
    </message>
    <message>
        <source>Give the view a name, so that it can be found.</source>
        <translation>Dia un nome alla vista, così che si possa ritrovare.</translation>
    </message>
    <message>
        <source>The view is too large to be saved. Remove some charts or filters.</source>
        <translation>La vista è troppo grande per essere salvata. Tolga alcuni grafici o filtri.</translation>
    </message>
    <message>
        <source>The view could not be written into the study; nothing was changed. Free some space or close the other window, then try again.</source>
        <translation>La vista non è stata scritta nello studio; nulla è cambiato. Liberi spazio o chiuda l’altra finestra, poi riprovi.</translation>
    </message>
    <message>
        <source>A picture of this size and resolution is too large. Lower one of them.</source>
        <translation>Un’immagine di queste dimensioni e risoluzione è troppo grande. Riduca una delle due.</translation>
    </message>
    <message>
        <source>The picture could not be made: there is not enough memory. Lower its size or resolution.</source>
        <translation>L’immagine non è stata creata: la memoria non basta. Riduca le dimensioni o la risoluzione.</translation>
    </message>
    <message>
        <source>The notes in %1 are not plain text in UTF-8. Save them as such.</source>
        <translation>Le note in %1 non sono testo semplice in UTF-8. Vanno salvate così.</translation>
    </message>
    <message>
        <source>Line %2 of the notes in %1 is in brackets, but names no section. Write for example [crying], or take the brackets away.</source>
        <translation>La riga %2 delle note in %1 è tra parentesi quadre, ma non nomina alcuna sezione. Scrivere per esempio [crying], oppure togliere le parentesi.</translation>
    </message>
    <message>
        <source>Every change of the data needs a reason. Nothing was changed.</source>
        <translation>Ogni cambiamento dei dati ha bisogno di un motivo. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>%1: the number in line %2, column %3 has a decimal point, the one in line %4, column %5 a decimal comma. Correct one of them, or say which mark is the decimal one: --decimal . or --decimal ,</source>
        <translation>%1: il numero alla riga %2, colonna %3 ha il punto decimale, quello alla riga %4, colonna %5 la virgola decimale. Ne corregga uno, oppure indichi il segno dei decimali: --decimal . o --decimal ,</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this number can be read in two ways, with thousands or with decimals. Say which mark is the decimal one: --decimal . or --decimal ,</source>
        <translation>%1, riga %2, colonna %3: questo numero si può leggere in due modi, con le migliaia o con i decimali. Indichi il segno dei decimali: --decimal . o --decimal ,</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: day and month of this date can be read in two ways. Say their order: --dates dmy or --dates mdy</source>
        <translation>%1, riga %2, colonna %3: giorno e mese di questa data si possono leggere in due modi. Indichi l’ordine: --dates dmy o --dates mdy</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: not a whole number.</source>
        <translation>%1, riga %2, colonna %3: non è un numero intero.</translation>
    </message>
    <message>
        <source>%1, first line: there is no column %3, which the map names.</source>
        <translation>%1, prima riga: non c’è la colonna %3, che la mappa nomina.</translation>
    </message>
    <message>
        <source>%1, first line: no column has the name of a variable of this study. Check that it is the right file, or name the columns with --map.</source>
        <translation>%1, prima riga: nessuna colonna ha il nome di una variabile di questo studio. Controlli che sia il file giusto, oppure dia i nomi alle colonne con --map.</translation>
    </message>
    <message>
        <source>%1, first line: the columns %4 are missing, so that nobody can tell what was chosen in %3. Add them, or leave out the other columns of %3.</source>
        <translation>%1, prima riga: mancano le colonne %4, quindi non si può sapere che cosa è stato scelto in %3. Le aggiunga, oppure tralasci le altre colonne di %3.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: the columns of the options say something else. Correct one of them.</source>
        <translation>%1, riga %2, colonna %3: le colonne delle opzioni dicono altro. Corregga una delle due.</translation>
    </message>
    <message>
        <source>%1, first line: column %3 names no option of %4. Rename it after the code of the option, or remove it.</source>
        <translation>%1, prima riga: la colonna %3 non indica nessuna opzione di %4. La rinomini con il codice dell’opzione, oppure la tolga.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: a part of this cell is not among the choices. Correct it, or put ; between the choices.</source>
        <translation>%1, riga %2, colonna %3: una parte di questa cella non è tra le scelte. La corregga, oppure metta ; tra una scelta e l’altra.</translation>
    </message>
    <message>
        <source>%1 is encrypted by SPSS with a password. Open it there and save it without one.</source>
        <translation>%1 è cifrato da SPSS con una password. Lo apra in SPSS e lo salvi senza.</translation>
    </message>
    <message>
        <source>%1, first line: column %3 looks like the variable %4. Rename it, or say with --map what it is.</source>
        <translation>%1, prima riga: la colonna %3 somiglia alla variabile %4. La rinomini, oppure indichi con --map che cos’è.</translation>
    </message>
    <message>
        <source>The study file is not where it was opened: it was moved, deleted or replaced. Nothing is saved until it stands at %1 again. Put it back and try again.</source>
        <translation>Il file dello studio non è più dove era stato aperto: è stato spostato, eliminato o sostituito. Nulla viene salvato finché non torna in %1. Lo rimetta al suo posto e riprovi.</translation>
    </message>
    <message>
        <source>The file is damaged, or another program changed its structure. Use a backup.</source>
        <translation>Il file è danneggiato, oppure un altro programma ne ha cambiato la struttura. Usi una copia di sicurezza.</translation>
    </message>
    <message>
        <source>is larger than any record of this program, and was not read</source>
        <translation>è più grande di qualsiasi registrazione di questo programma e non è stata letta</translation>
    </message>
    <message>
        <source>Nothing was imported: whether a case is new cannot be told while records of the study fail their check. Use a backup, or --accept-left-out.</source>
        <translation>Nulla è stato importato: non si può dire se un caso è nuovo finché alcune registrazioni dello studio non superano la verifica. Usi una copia di sicurezza, oppure --accept-left-out.</translation>
    </message>
    <message>
        <source>Another window or program added records to the study meanwhile. Nothing was changed: try again.</source>
        <translation>Nel frattempo un’altra finestra o un altro programma ha aggiunto registrazioni allo studio. Nulla è stato cambiato: riprovi.</translation>
    </message>
    <message>
        <source>The answers of this patient and sitting are sealed already. Begin another sitting instead.</source>
        <translation>Le risposte di questo paziente e di questa seduta sono già sigillate. Inizi un’altra seduta.</translation>
    </message>
    <message>
        <source>This study is open in another window of Lacrima, which was brought to the front.</source>
        <translation>Questo studio è aperto in un’altra finestra di Lacrima, che è stata portata in primo piano.</translation>
    </message>
    <message>
        <source>A patient has this computer in another window of Lacrima, which was brought to the front.</source>
        <translation>Un paziente sta usando questo computer in un’altra finestra di Lacrima, che è stata portata in primo piano.</translation>
    </message>
    <message>
        <source>%1 is a device or a folder, not a file. Choose another name.</source>
        <translation>%1 è un dispositivo o una cartella, non un file. Scelga un altro nome.</translation>
    </message>
    <message>
        <source>What was printed could not be written: the disk may be full. Nothing was changed.</source>
        <translation>Ciò che è stato stampato non è stato scritto: il disco potrebbe essere pieno. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: Qt’s database driver %2 is missing on this computer. The package libqt6sql6-sqlite brings it.</source>
        <translation>%1 non si può aprire: su questo computer manca il driver %2 di Qt per le basi di dati. Lo porta il pacchetto libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Qt on this computer brings an SQLite library of its own (%1), another than the one Lacrima was built for (%2). No study is opened, because its safeguards could not be set. Install Qt from the system’s packages.</source>
        <translation>Qt su questo computer usa una propria libreria SQLite (%1), diversa da quella per cui Lacrima è stato costruito (%2). Nessuno studio viene aperto, perché le sue protezioni non si potrebbero attivare. Installi Qt dai pacchetti del sistema.</translation>
    </message>
    <message>
        <source>%1 calls itself a study that is known on this computer, but its answers are sealed to another key: somebody else could read them. It is not opened. Fingerprint known here: %2. In the file: %3. Compare them with the recovery sheet, and ask who gave you this file.</source>
        <translation>%1 si presenta come uno studio noto a questo computer, ma le sue risposte sono sigillate per un’altra chiave: qualcun altro potrebbe leggerle. Non viene aperto. Impronta nota qui: %2. Nel file: %3. Le confronti con il foglio di recupero e chieda chi le ha dato questo file.</translation>
    </message>
    <message>
        <source>There is a view called “%1” already. Choose another name.</source>
        <translation>C’è già una vista di nome «%1». Scelga un altro nome.</translation>
    </message>
    <message>
        <source>comes from an office that nobody of the team has accepted yet (%1)</source>
        <translation>viene da una sede che nessuno del gruppo ha ancora accettato (%1)</translation>
    </message>
    <message>
        <source>was made by nobody who may: no key holder has the key %1</source>
        <translation>non è stata fatta da chi può: nessun titolare ha la chiave %1</translation>
    </message>
    <message>
        <source>was made by %1 after they were removed as a key holder</source>
        <translation>è stata fatta da %1 dopo la sua rimozione dai titolari</translation>
    </message>
    <message>
        <source>bears a key holder’s name and not their signature</source>
        <translation>porta il nome di un titolare e non la sua firma</translation>
    </message>
    <message>
        <source>bears no key holder’s signature, which it needs</source>
        <translation>non porta la firma di un titolare, che è necessaria</translation>
    </message>
    <message>
        <source>gives a second key the name of a key holder (%1)</source>
        <translation>dà a una seconda chiave il nome di un titolare (%1)</translation>
    </message>
    <message>
        <source>%1 record(s) come from offices that nobody has accepted yet and are left out of this result: &apos;lacrima office&apos; lists them. With --accept-left-out this is no reason for exit status 1.</source>
        <translation>%1 registrazioni vengono da sedi che nessuno ha ancora accettato e restano fuori da questo risultato: &apos;lacrima office&apos; le elenca. Con --accept-left-out non è motivo per lo stato di uscita 1.</translation>
    </message>
    <message>
        <source>No office with the fingerprint %1 has registered in this study.</source>
        <translation>Nessuna sede con l’impronta %1 si è registrata in questo studio.</translation>
    </message>
    <message>
        <source>This file has %1 key holders, more than are tried, and none of the first fits. Somebody may have added some so that nobody can open it. Choose the key holder by name, or use a backup.</source>
        <translation>Questo file ha %1 titolari, più di quanti se ne provino, e nessuno dei primi va bene. Qualcuno può averne aggiunti perché nessuno possa aprirlo. Scelga il titolare per nome, oppure usi una copia di sicurezza.</translation>
    </message>
    <message>
        <source>%1 is damaged: by it this computer is known in its studies, so it is not replaced. Bring it back from a backup. Only if there is none, delete it: this computer then becomes a new office in each study.</source>
        <translation>%1 è danneggiato: da esso gli studi riconoscono questo computer, perciò non viene sostituito. Lo ripristini da una copia di sicurezza. Solo se non ce n’è una, lo cancelli: questo computer diventa allora una nuova sede in ogni studio.</translation>
    </message>
    <message>
        <source>There is no room for the backup where %1 was to be written. Free some space there, or choose another place. The study itself is as it was.</source>
        <translation>Non c’è spazio per la copia di sicurezza dove andava scritto %1. Liberi spazio lì o scelga un altro posto. Lo studio è rimasto com’era.</translation>
    </message>
    <message>
        <source>%1 is checked on a copy, so that nothing in it changes, and there is no room for the copy in %2. Free some space there, or set TMPDIR to another folder.</source>
        <translation>%1 viene controllato su una copia, perché nulla vi cambi, e per la copia non c’è spazio in %2. Liberi spazio lì o indichi un’altra cartella con TMPDIR.</translation>
    </message>
    <message>
        <source>The inside of %1 was changed by another program: it does not hold the tables of a study, or more than these. It is not opened. Use a backup.</source>
        <translation>L’interno di %1 è stato cambiato da un altro programma: non contiene le tabelle di uno studio, o non soltanto quelle. Non viene aperto. Usi una copia di sicurezza.</translation>
    </message>
    <message>
        <source>This unfinished survey was altered in the file: it was begun by somebody else, or for another case, sitting or survey. It is not used; start the survey anew.</source>
        <translation>Questo questionario in sospeso è stato alterato nel file: è stato iniziato da un’altra persona, o per un altro caso, un’altra compilazione o un altro questionario. Non viene usato; inizi il questionario da capo.</translation>
    </message>
    <message>
        <source>An older state of this unfinished survey was put back: this computer has saved answers since that are not in the file any more. It is not used; bring back the newest copy of the study, or start the survey anew.</source>
        <translation>È stato rimesso uno stato precedente di questo questionario in sospeso: dopo di esso questo computer ha salvato risposte che nel file non ci sono più. Non viene usato; ripristini la copia più recente dello studio o inizi il questionario da capo.</translation>
    </message>
    <message>
        <source>The disk %1 is full. The report was not written: no file of it is there, and what stood there before is as it was.</source>
        <translation>Il disco %1 è pieno. Il rapporto non è stato scritto: nessuno dei suoi file è presente, e ciò che c’era prima è rimasto com’era.</translation>
    </message>
    <message>
        <source>%1 could not be replaced, while other files of this report were. They do not belong together: write the report again under another name.</source>
        <translation>Non è stato possibile sostituire %1, mentre altri file di questo rapporto lo sono stati. Non sono dello stesso rapporto: lo scriva di nuovo con un altro nome.</translation>
    </message>
    <message>
        <source>%1 record(s) of the study failed their check or are missing, and are left out of this result: &apos;lacrima check&apos; names them. With --accept-left-out this is no reason for exit status 1.</source>
        <translation>%1 registrazioni dello studio non hanno superato la verifica o mancano, e sono escluse da questo risultato: «lacrima check» le nomina. Con --accept-left-out non è motivo per lo stato di uscita 1.</translation>
    </message>
    <message>
        <source>Words of the report in this file were written by nobody of the team: somebody put them there. They are not used. Use a backup, or write them anew.</source>
        <translation>Alcune parole della relazione in questo file non sono di nessuno del gruppo: qualcuno ve le ha messe. Non vengono usate. Usi una copia di sicurezza, oppure le scriva di nuovo.</translation>
    </message>
    <message>
        <source>A key holder is called like this, or was before being removed: the name stays beside what they changed. Choose another name.</source>
        <translation>Un titolare si chiama già così, o si chiamava così prima di essere rimosso: il nome resta accanto a ciò che ha cambiato. Scelga un altro nome.</translation>
    </message>
    <message>
        <source>Another office of this study has the short code %1 already. Choose another one.</source>
        <translation>Un’altra sede di questo studio ha già il codice breve %1. Ne scelga un altro.</translation>
    </message>
    <message>
        <source>the lock of %1 in this file is not the one that was made last: somebody put an older or another one in its place</source>
        <translation>la serratura di %1 in questo file non è l’ultima che è stata fatta: qualcuno ne ha messa al suo posto una più vecchia o un’altra</translation>
    </message>
    <message>
        <source>A name that stands beside what somebody changed is of letters of one script, digits and punctuation, and not what the recovery sheet is called. Choose another one.</source>
        <translation>Un nome che sta accanto a ciò che qualcuno ha cambiato è fatto di lettere di una sola scrittura, cifre e punteggiatura, e non è come si chiama il foglio di recupero. Ne scelga un altro.</translation>
    </message>
    <message>
        <source>certifies a key of %1 a second time, and does not count</source>
        <translation>certifica per la seconda volta una chiave di %1, e non conta</translation>
    </message>
    <message>
        <source>was made by %1, who was removed, in a chain of records that is not as it was then, and does not count</source>
        <translation>è di %1, che è stato rimosso, in una catena di registrazioni che non è più quella di allora, e non conta</translation>
    </message>
    <message>
        <source>The lock of %1 in this file was put there by no key holder. Unlock with another key holder or with the recovery sheet, or use a backup.</source>
        <translation>La serratura di %1 in questo file non è stata messa da nessun titolare. Sblocchi con un altro titolare o con il foglio di recupero, oppure usi una copia di sicurezza.</translation>
    </message>
    <message>
        <source>says once more what this study is: somebody who could open it once put it there, and it does not count</source>
        <translation>dice un’altra volta che cos’è questo studio: l’ha messa qualcuno che una volta poteva aprirlo, e non conta</translation>
    </message>
    <message>
        <source>What says that the lock of %1 is that of a key holder is damaged or gone from this file. Unlock with another key holder or with the recovery sheet, or use a backup.</source>
        <translation>Ciò che dice che la serratura di %1 è di un titolare è danneggiato o manca in questo file. Sblocchi con un altro titolare o con il foglio di recupero, oppure usi una copia di sicurezza.</translation>
    </message>
    <message>
        <source>the end of the records signed by %1 does not fit its signature</source>
        <translation>la fine delle registrazioni firmate da %1 non corrisponde alla sua firma</translation>
    </message>
    <message>
        <source>%2 record(s) signed by %1 were removed at the end</source>
        <translation>%2 registrazioni firmate da %1 sono state tolte alla fine</translation>
    </message>
    <message>
        <source>%2 record(s) signed by %1 were removed</source>
        <translation>%2 registrazioni firmate da %1 sono state rimosse</translation>
    </message>
    <message>
        <source>the records of %1 were signed anew since this computer saw them: at least one was changed or removed</source>
        <translation>le registrazioni di %1 sono state firmate di nuovo da quando questo computer le ha viste: almeno una è stata cambiata o tolta</translation>
    </message>
    <message>
        <source>This is an older copy of the study: records that this computer has seen are not in it. Open the newest file. If it is lost, say so in the line above the pages (&apos;lacrima office --go-on&apos;).</source>
        <translation>Questa è una copia più vecchia dello studio: mancano registrazioni che questo computer ha visto. Apra il file più recente. Se è andato perso, lo dica nella riga sopra le pagine (&apos;lacrima office --go-on&apos;).</translation>
    </message>
    <message>
        <source>the recovery sheet</source>
        <translation>il foglio di recupero</translation>
    </message>
    <message>
        <source>a record of who belongs to the study was altered or removed: somebody who was removed or refused there may count again, and open the file with an old lock. Use a backup</source>
        <translation>una registrazione su chi appartiene allo studio è stata cambiata o tolta: chi vi era stato rimosso o rifiutato può contare di nuovo, e aprire il file con una vecchia serratura. Usi una copia di sicurezza</translation>
    </message>
    <message>
        <source>%1 record(s) of who belongs to the study were altered in the file or removed from it: this computer has seen them, and goes by what they say. Others cannot: use a backup</source>
        <translation>%1 registrazioni su chi fa parte dello studio sono state alterate nel file o tolte: questo computer le ha viste e si attiene a ciò che dicono. Altri non possono: usi un backup</translation>
    </message>
    <message>
        <source>%1 record(s) come from offices that the team refused and are left out of this result.</source>
        <translation>%1 registrazioni vengono da sedi che il gruppo ha rifiutato e sono lasciate fuori da questo risultato.</translation>
    </message>
    <message>
        <source>What was typed is over: %1 was removed, or replaced by another. Ask a key holder.</source>
        <translation>Ciò che è stato scritto non vale più: %1 è stato rimosso, o sostituito. Chieda a un titolare.</translation>
    </message>
    <message>
        <source>a lock of %1 stands in the file that opens nothing: of somebody who was removed, or put there by no key holder</source>
        <translation>nel file c’è una serratura di %1 che non apre nulla: di chi non è più titolare, o messa lì da nessun titolare</translation>
    </message>
    <message>
        <source>What was typed opens an older lock of %1, which is over: another one was made since. Unlock with what is valid now, as another key holder, or use a newer copy of the file.</source>
        <translation>Ciò che è stato scritto apre una serratura vecchia di %1, che non vale più: ne è stata fatta un’altra. Sblocchi con ciò che vale ora, come altro titolare, o usi una copia più recente del file.</translation>
    </message>
    <message>
        <source>at least %2 record(s) signed by %1 that this computer has seen are not in the file</source>
        <translation>almeno %2 registrazioni firmate da %1 che questo computer ha visto non sono nel file</translation>
    </message>
    <message>
        <source>the lock of %1 was taken out of this file: only a computer that has seen the lock still opens the file by it</source>
        <translation>la serratura di %1 è stata tolta da questo file: solo un computer che l’ha vista apre ancora il file con essa</translation>
    </message>
    <message>
        <source>This file has no key holders, so no passphrase opens it. A copy for an office is made so; answers are read in the study’s own file.</source>
        <translation>Questo file non ha titolari, perciò nessuna passphrase lo apre. Una copia per una sede è fatta così; le risposte si leggono nel file dello studio stesso.</translation>
    </message>
    <message>
        <source>is not as its office signed it: altered, or put there by somebody else</source>
        <translation>non è come la sua sede l’ha firmata: alterata, o messa lì da qualcun altro</translation>
    </message>
    <message>
        <source>Nothing was changed: a record of who belongs to the study was altered in this file or removed from it, so that key holders can neither be added nor removed here. Use a computer on which the study was open before, or the newest backup.</source>
        <translation>Non è stato cambiato nulla: in questo file una registrazione su chi fa parte dello studio è stata alterata o tolta, quindi qui non si possono aggiungere né togliere titolari. Usi un computer su cui lo studio è già stato aperto, oppure la copia di riserva più recente.</translation>
    </message>
</context>
<context>
    <name>ExperienceFigures</name>
    <message>
        <source>What it was about, the most recent time</source>
        <translation>Da che cosa è nato il pianto, l’ultima volta</translation>
    </message>
    <message>
        <source>How strong it was, the most recent time</source>
        <translation>Quanto è stato intenso, l’ultima volta</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 minutes: %3 patients</source>
        <translation>da %1 a %2 minuti: %3 pazienti</translation>
    </message>
    <message>
        <source>Half of them: %1 to %2 minutes</source>
        <translation>La metà: da %1 a %2 minuti</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Quartili</translation>
    </message>
    <message>
        <source>How long it lasted, the most recent time</source>
        <translation>Quanto è durato, l’ultima volta</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Median %1 minutes, half of them %2 to %3, n = %4</source>
        <translation>Mediana %1 minuti, la metà da %2 a %3, n = %4</translation>
    </message>
</context>
<context>
    <name>ExperienceParts</name>
    <message>
        <source>How they feel after crying, by %1</source>
        <translation>Come si sentono dopo aver pianto, per %1</translation>
    </message>
    <message>
        <source>What came of it, by %1</source>
        <translation>Che cosa ne è venuto, per %1</translation>
    </message>
    <message>
        <source>What it was about, by %1</source>
        <translation>Di che cosa si trattava, per %1</translation>
    </message>
</context>
<context>
    <name>ExperienceTables</name>
    <message>
        <source>%1 % interval</source>
        <translation>Intervallo al %1 %</translation>
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
        <source>How they feel after crying, in general</source>
        <translation>Come si sentono dopo aver pianto, di solito</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>DS</translation>
    </message>
    <message>
        <source>Counts of patients for each answer; intervals of the mean by t. Sorted by mean; neighbours are not tested against each other.</source>
        <translation>Numero di pazienti per ogni risposta; intervalli della media con t. Ordinate per media; i vicini non sono confrontati con un test.</translation>
    </message>
    <message>
        <source>What it was about, the most recent time</source>
        <translation>Da che cosa è nato il pianto, l’ultima volta</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Several choices a patient, so that shares add up to more than 100 %. Intervals: Wilson.</source>
        <translation>Più scelte per paziente, perciò le quote sommano a più del 100 %. Intervalli: Wilson.</translation>
    </message>
    <message>
        <source>How strong it was, the most recent time</source>
        <translation>Quanto è stato intenso, l’ultima volta</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensità</translation>
    </message>
    <message>
        <source>Mean %1, n = %2. Intervals: Wilson, of the mean t.</source>
        <translation>Media %1, n = %2. Intervalli: Wilson, della media t.</translation>
    </message>
    <message>
        <source>How long it lasted, the most recent time</source>
        <translation>Quanto è durato, l’ultima volta</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Quartili</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Of crying</source>
        <translation>Di pianto</translation>
    </message>
    <message>
        <source>Quartiles of type 7.</source>
        <translation>Quartili di tipo 7.</translation>
    </message>
    <message>
        <source>What came of it, the most recent time</source>
        <translation>Che cosa ne è venuto, l’ultima volta</translation>
    </message>
    <message>
        <source>Talked about the crying with the therapist: %1, %2.</source>
        <translation>Hanno parlato del pianto con il terapeuta: %1, %2.</translation>
    </message>
</context>
<context>
    <name>ExperienceWords</name>
    <message>
        <source>relief %1, shame %2 of 5: difference %3%4, n = %5</source>
        <translation>sollievo %1, vergogna %2 su 5: differenza %3%4, n = %5</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n patient(s) have cried in this therapy</source>
        <translation>
            <numerusform>%1 paziente su %n ha pianto in questa terapia</numerusform>
            <numerusform>%1 pazienti su %n hanno pianto in questa terapia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n patient(s) have cried; relief follows more than shame</source>
        <translation>
            <numerusform>%1 paziente su %n ha pianto; segue più sollievo che vergogna</numerusform>
            <numerusform>%1 pazienti su %n hanno pianto; segue più sollievo che vergogna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n patient(s) have cried; shame follows more than relief</source>
        <translation>
            <numerusform>%1 paziente su %n ha pianto; segue più vergogna che sollievo</numerusform>
            <numerusform>%1 pazienti su %n hanno pianto; segue più vergogna che sollievo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have cried in this therapy</source>
        <translation>%1 hanno pianto in questa terapia</translation>
    </message>
    <message>
        <source>, %1 in the most recent session</source>
        <translation>, %1 nella seduta più recente</translation>
    </message>
</context>
<context>
    <name>FindingsFigures</name>
    <message>
        <source>not in this study</source>
        <translation>non in questo studio</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pazienti</translation>
    </message>
    <message>
        <source>Published in 2017</source>
        <translation>Pubblicato nel 2017</translation>
    </message>
    <message>
        <source>This study</source>
        <translation>Questo studio</translation>
    </message>
    <message>
        <source>With the two other dimensions taken out, zero lies inside the interval: these data cannot show a tie of %1’s own.</source>
        <translation>Tolte le altre due dimensioni, lo zero è dentro l’intervallo: questi dati non possono mostrare un nesso proprio della dimensione %1.</translation>
    </message>
    <message>
        <source>With the two other dimensions taken out, zero still lies outside the interval: part of the tie is %1’s own.</source>
        <translation>Tolte le altre due dimensioni, lo zero resta fuori dall’intervallo: una parte del nesso è propria della dimensione %1.</translation>
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
        <source>Holm</source>
        <translation>Holm</translation>
    </message>
    <message>
        <source>BH</source>
        <translation>BH</translation>
    </message>
    <message>
        <source>0 in</source>
        <translation>0 in</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Atteso</translation>
    </message>
    <message>
        <source>The published correlations, in this study</source>
        <translation>Le correlazioni pubblicate, in questo studio</translation>
    </message>
    <message>
        <source>Shares, as published and here</source>
        <translation>Quote, come pubblicate e qui</translation>
    </message>
    <message>
        <source>published</source>
        <translation>pubblicato</translation>
    </message>
    <message>
        <source>this study</source>
        <translation>questo studio</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Partial r</source>
        <translation>r parziale</translation>
    </message>
    <message>
        <source>This study has no such variable.</source>
        <translation>Questo studio non ha questa variabile.</translation>
    </message>
    <message>
        <source>Not computed: %1.</source>
        <translation>Non calcolato: %1.</translation>
    </message>
    <message>
        <source>Share, %1 %</source>
        <translation>Quota, %1 %</translation>
    </message>
    <message>
        <source>r with %1 % interval (Fisher); the expected side is shaded</source>
        <translation>r con intervallo al %1 % (Fisher); il lato atteso è ombreggiato</translation>
    </message>
    <message>
        <source>0 in: whether zero lies in the interval. Partial: the two other dimensions taken out of both, over the cases with a value in every dimension.</source>
        <translation>0 dentro: se lo zero sta nell’intervallo. Parziale: le altre due dimensioni tolte da entrambe, sui casi con un valore in ogni dimensione.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdetto</translation>
    </message>
    <message>
        <source>Shares with Wilson intervals, beside the published counts; Pearson correlations with Fisher intervals. 0 in: whether zero lies in the interval. Holm and Benjamini-Hochberg (BH) p over the correlations of the board. </source>
        <translation>Quote con intervalli di Wilson, accanto ai conteggi pubblicati; correlazioni di Pearson con intervalli di Fisher. 0 in: se lo zero è nell’intervallo. p di Holm e di Benjamini-Hochberg (BH) sulle correlazioni del quadro. </translation>
    </message>
</context>
<context>
    <name>GroupFigures</name>
    <message>
        <source>%1: median %2, quartiles %3 and %4, n = %5</source>
        <translation>%1: mediana %2, quartili %3 e %4, n = %5</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>%1: mean %2, no interval, n = %3</source>
        <translation>%1: media %2, nessun intervallo, n = %3</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>%1: no case</source>
        <translation>%1: nessun caso</translation>
    </message>
    <message>
        <source>%1: n = %2, mean %3, median %4</source>
        <translation>%1: n = %2, media %3, mediana %4</translation>
    </message>
    <message>
        <source>, interval of the mean [%1, %2]</source>
        <translation>, intervallo della media [%1, %2]</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 per %2</translation>
    </message>
    <message>
        <source>; single dots only beyond the whiskers</source>
        <translation>; punti singoli solo oltre i baffi</translation>
    </message>
    <message>
        <source>%1 in each group</source>
        <translation>%1 in ogni gruppo</translation>
    </message>
    <message>
        <source>Interval of the mean</source>
        <translation>Intervallo della media</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>DS</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Quartili</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Interval of the mean by Student’s t; quartiles of type 7.</source>
        <translation>Intervallo della media con la t di Student; quartili di tipo 7.</translation>
    </message>
    <message>
        <source>Median, quartiles</source>
        <translation>Mediana, quartili</translation>
    </message>
    <message>
        <source>%1: mean %2, %3 % interval [%4, %5], n = %6</source>
        <translation>%1: media %2, intervallo al %3 % [%4, %5], n = %6</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>GroupNames</name>
    <message>
        <source>above %1, up to %2</source>
        <translation>sopra %1, fino a %2</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>oltre %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>fino a %1</translation>
    </message>
</context>
<context>
    <name>GroupTables</name>
    <message>
        <source>%1 by %2: tests</source>
        <translation>%1 per %2: test</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Size with interval</source>
        <translation>Ampiezza con intervallo</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistica</translation>
    </message>
    <message>
        <source>%1: two groups at a time</source>
        <translation>%1: due gruppi alla volta</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>Hedges g</source>
        <translation>g di Hedges</translation>
    </message>
    <message>
        <source>p, Holm</source>
        <translation>p, Holm</translation>
    </message>
    <message>
        <source>Welch’s t; the first minus the second. Holm over the pairs that have a p.</source>
        <translation>t di Welch; il primo meno il secondo. Holm sulle coppie che hanno una p.</translation>
    </message>
    <message>
        <source>too few cases: a group has fewer than two</source>
        <translation>troppo pochi casi: un gruppo ne ha meno di due</translation>
    </message>
    <message>
        <source>the values do not vary within a group</source>
        <translation>i valori non variano all’interno di un gruppo</translation>
    </message>
    <message>
        <source>Welch’s t, difference</source>
        <translation>t di Welch, differenza</translation>
    </message>
    <message>
        <source>The same, standardised</source>
        <translation>La stessa, standardizzata</translation>
    </message>
    <message>
        <source>Mann-Whitney</source>
        <translation>Mann-Whitney</translation>
    </message>
    <message>
        <source>Welch’s analysis of variance</source>
        <translation>Analisi della varianza di Welch</translation>
    </message>
    <message>
        <source>Kruskal-Wallis</source>
        <translation>Kruskal-Wallis</translation>
    </message>
    <message>
        <source>Jonckheere-Terpstra trend</source>
        <translation>Tendenza di Jonckheere-Terpstra</translation>
    </message>
    <message>
        <source>“%1” by “%2”: no difference between “%3” and “%4” that these data could show</source>
        <translation>«%1» per «%2»: nessuna differenza dimostrabile tra «%3» e «%4»</translation>
    </message>
    <message>
        <source>“%1” is higher where “%2” is “%3” than where it is “%4”</source>
        <translation>«%1» è più alto dove «%2» è «%3» che dove è «%4»</translation>
    </message>
    <message>
        <source>η²: interval by the noncentral F. The p of the tests are not adjusted for each other.</source>
        <translation>η²: intervallo con la F non centrale. I p dei test non sono corretti l’uno per l’altro.</translation>
    </message>
    <message>
        <source>τ-b: interval by %1.</source>
        <translation>τ-b: metodo dell’intervallo: %1.</translation>
    </message>
    <message>
        <source>The first group minus the second. g: Hedges, interval by the noncentral t; r-rb: rank-biserial. The p are not adjusted for each other.</source>
        <translation>Il primo gruppo meno il secondo. g: Hedges, intervallo con la t non centrale; r-rb: rango-biseriale. I p non sono corretti l’uno per l’altro.</translation>
    </message>
    <message>
        <source>Mann-Whitney: p by %1.</source>
        <translation>Mann-Whitney: metodo per p: %1.</translation>
    </message>
    <message>
        <source>“%1” by “%2”: fewer than two groups to compare</source>
        <translation>«%1» per «%2»: meno di due gruppi</translation>
    </message>
    <message>
        <source>“%1” by “%2” in cases picked by hand</source>
        <translation>«%1» per «%2» in casi scelti a mano</translation>
    </message>
    <message>
        <source>“%1” rises over “%2”, from “%3” to “%4”</source>
        <translation>«%1» cresce lungo «%2», da «%3» a «%4»</translation>
    </message>
    <message>
        <source>“%1” falls over “%2”, from “%3” to “%4”</source>
        <translation>«%1» diminuisce lungo «%2», da «%3» a «%4»</translation>
    </message>
    <message>
        <source>“%1”: no trend over “%2” that these data could show</source>
        <translation>«%1»: nessuna tendenza dimostrabile lungo «%2»</translation>
    </message>
    <message>
        <source>“%1” by “%2”: not enough to compare</source>
        <translation>«%1» per «%2»: troppo pochi dati</translation>
    </message>
    <message>
        <source>“%1” differs between the groups of “%2”</source>
        <translation>«%1» differisce tra i gruppi di «%2»</translation>
    </message>
    <message>
        <source>“%1”: no difference between the groups of “%2” that these data could show</source>
        <translation>«%1»: nessuna differenza dimostrabile tra i gruppi di «%2»</translation>
    </message>
    <message>
        <source>Difference of the means %1 %2, %3, %4 (Welch’s t)</source>
        <translation>Differenza delle medie %1 %2, %3, %4 (t di Welch)</translation>
    </message>
    <message>
        <source>%1, %2, %3 (Jonckheere-Terpstra trend)</source>
        <translation>%1, %2, %3 (tendenza di Jonckheere-Terpstra)</translation>
    </message>
    <message>
        <source>ε² = %1, %2, %3 (Kruskal-Wallis)</source>
        <translation>ε² = %1, %2, %3 (Kruskal-Wallis)</translation>
    </message>
    <message>
        <source>Not computed: %1.</source>
        <translation>Non calcolato: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 cases have both values.</source>
        <translation>Casi con entrambi i valori: %1 su %2.</translation>
    </message>
</context>
<context>
    <name>GroupedCryingFigures</name>
    <message>
        <source>Who ever cried, by %1</source>
        <translation>Chi ha pianto almeno una volta, per %1</translation>
    </message>
    <message>
        <source>Who cried in the last session, by %1</source>
        <translation>Chi ha pianto nell’ultima seduta, per %1</translation>
    </message>
    <message>
        <source>How often, by %1</source>
        <translation>Con quale frequenza, per %1</translation>
    </message>
    <message>
        <source>How the answers divide, by %1</source>
        <translation>Come si distribuiscono le risposte, per %1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Frequency, n</source>
        <translation>Frequenza, n</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Crying by %1</source>
        <translation>Pianto per %1</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casi</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Ha pianto</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Ultima seduta</translation>
    </message>
    <message>
        <source>mean %1, %2 % interval %3, n = %4</source>
        <translation>media %1, intervallo al %2 % %3, n = %4</translation>
    </message>
    <message>
        <source>%1, %2 % interval %3, %4</source>
        <translation>%1, intervallo al %2 % %3, %4</translation>
    </message>
    <message>
        <source>Mean frequency (0 never, %1 %2), with %3 % t interval</source>
        <translation>Frequenza media (0 mai, %1 %2), con intervallo t al %3 %</translation>
    </message>
    <message>
        <source>Percent of patients, with %1 % Wilson interval</source>
        <translation>Percentuale di pazienti, con intervallo di Wilson al %1 %</translation>
    </message>
    <message>
        <source>%1 % interval</source>
        <translation>Intervallo al %1 %</translation>
    </message>
    <message>
        <source>Intervals: Wilson for shares, t for means, order statistics for medians.</source>
        <translation>Intervalli: Wilson per le quote, t per le medie, statistiche d’ordine per le mediane.</translation>
    </message>
    <message>
        <source>An interval of a mean that reaches beyond the scale stands here as it is computed; figures cut it.</source>
        <translation>L’intervallo di una media che esce dalla scala sta qui come è calcolato; le figure lo tagliano.</translation>
    </message>
    <message>
        <source>Each p is of one test over all groups; they are not adjusted for each other.</source>
        <translation>Ogni p è di un solo test su tutti i gruppi; i p non sono corretti l’uno per l’altro.</translation>
    </message>
</context>
<context>
    <name>GroupedCryingWords</name>
    <message>
        <source>everyone gave the same answer</source>
        <translation>la risposta è la stessa per tutti</translation>
    </message>
    <message>
        <source>too few cases</source>
        <translation>troppo pochi casi</translation>
    </message>
    <message>
        <source>Crying by %1: no trend can be tested</source>
        <translation>Pianto per %1: nessuna tendenza verificabile</translation>
    </message>
    <message>
        <source>No clear trend in how often patients cry over %1</source>
        <translation>Nessuna tendenza chiara nella frequenza del pianto per %1</translation>
    </message>
    <message>
        <source>Crying is more frequent the nearer “%1” is to “%2”</source>
        <translation>Il pianto è tanto più frequente quanto più «%1» si avvicina a «%2»</translation>
    </message>
    <message>
        <source>Crying is less frequent the nearer “%1” is to “%2”</source>
        <translation>Il pianto è tanto meno frequente quanto più «%1» si avvicina a «%2»</translation>
    </message>
    <message>
        <source>No clear difference in how often patients cry by %1</source>
        <translation>Nessuna differenza chiara nella frequenza del pianto per %1</translation>
    </message>
    <message>
        <source>Crying by %1: no difference can be tested</source>
        <translation>Pianto per %1: nessuna differenza verificabile</translation>
    </message>
    <message>
        <source>Crying is more frequent where “%1” is “%2” than where it is “%3”</source>
        <translation>Il pianto è più frequente dove «%1» è «%2» che dove è «%3»</translation>
    </message>
    <message>
        <source>How often patients cry differs by %1</source>
        <translation>La frequenza del pianto differisce per %1</translation>
    </message>
    <message>
        <source>No clear trend over %1 in who has cried</source>
        <translation>Nessuna tendenza chiara lungo %1 in chi ha pianto</translation>
    </message>
    <message>
        <source>No clear trend over %1 in who cried in the last session</source>
        <translation>Nessuna tendenza chiara lungo %1 in chi ha pianto nell’ultima seduta</translation>
    </message>
    <message>
        <source>The share who have cried rises the nearer “%1” is to “%2”</source>
        <translation>La quota di chi ha pianto cresce quanto più «%1» si avvicina a «%2»</translation>
    </message>
    <message>
        <source>The share who cried in the last session rises the nearer “%1” is to “%2”</source>
        <translation>La quota di chi ha pianto nell’ultima seduta cresce quanto più «%1» si avvicina a «%2»</translation>
    </message>
    <message>
        <source>The share who have cried falls the nearer “%1” is to “%2”</source>
        <translation>La quota di chi ha pianto diminuisce quanto più «%1» si avvicina a «%2»</translation>
    </message>
    <message>
        <source>The share who cried in the last session falls the nearer “%1” is to “%2”</source>
        <translation>La quota di chi ha pianto nell’ultima seduta diminuisce quanto più «%1» si avvicina a «%2»</translation>
    </message>
    <message>
        <source>No clear difference by %1 in who has cried</source>
        <translation>Nessuna differenza chiara per %1 in chi ha pianto</translation>
    </message>
    <message>
        <source>No clear difference by %1 in who cried in the last session</source>
        <translation>Nessuna differenza chiara per %1 in chi ha pianto nell’ultima seduta</translation>
    </message>
    <message>
        <source>Who has cried differs by %1</source>
        <translation>Chi ha pianto differisce per %1</translation>
    </message>
    <message>
        <source>Who cried in the last session differs by %1</source>
        <translation>Chi ha pianto nell’ultima seduta differisce per %1</translation>
    </message>
    <message>
        <source>More patients have cried where “%1” is “%2” than where it is “%3”</source>
        <translation>Hanno pianto più pazienti dove «%1» è «%2» che dove è «%3»</translation>
    </message>
    <message>
        <source>More patients cried in the last session where “%1” is “%2” than where it is “%3”</source>
        <translation>Nell’ultima seduta hanno pianto più pazienti dove «%1» è «%2» che dove è «%3»</translation>
    </message>
    <message>
        <source>Nothing to compare by %1 yet</source>
        <translation>Ancora nulla da confrontare per %1</translation>
    </message>
    <message>
        <source>Pearson’s chi-squared, χ²(%1) = %2, %3</source>
        <translation>chi quadrato di Pearson, χ²(%1) = %2, %3</translation>
    </message>
    <message>
        <source>Fisher’s exact test, %1</source>
        <translation>test esatto di Fisher, %1</translation>
    </message>
    <message>
        <source>the exact test of Freeman and Halton, %1</source>
        <translation>test esatto di Freeman e Halton, %1</translation>
    </message>
    <message>
        <source>difference between the groups, V = %1; %2, n = %3.</source>
        <translation>differenza tra i gruppi, V = %1; %2, n = %3.</translation>
    </message>
    <message>
        <source>“%1” minus “%2” %3 percentage points %4; %5, n = %6.</source>
        <translation>«%1» meno «%2» %3 punti percentuali %4; %5, n = %6.</translation>
    </message>
    <message>
        <source>This p is rough: a cell expects fewer than five cases.</source>
        <translation>Questo p è approssimativo: una cella attende meno di cinque casi.</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Ha pianto</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Ultima seduta</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Quanto spesso</translation>
    </message>
    <message>
        <source>trend not tested: %1.</source>
        <translation>tendenza non verificata: %1.</translation>
    </message>
    <message>
        <source>trend over the levels, r = %1%2; Cochran-Armitage, z = %3, %4, n = %5.</source>
        <translation>tendenza lungo i livelli, r = %1%2; Cochran-Armitage, z = %3, %4, n = %5.</translation>
    </message>
    <message>
        <source>difference not tested: %1.</source>
        <translation>differenza non verificata: %1.</translation>
    </message>
    <message>
        <source>trend over the levels, τ-b = %1%2; Jonckheere-Terpstra, z = %3, %4.</source>
        <translation>tendenza lungo i livelli, τ-b = %1%2; Jonckheere-Terpstra, z = %3, %4.</translation>
    </message>
    <message>
        <source>“%1” against “%2”, rank-biserial r = %3%4; Mann-Whitney, W = %5, %6.</source>
        <translation>«%1» contro «%2», r biseriale per ranghi = %3%4; Mann-Whitney, W = %5, %6.</translation>
    </message>
    <message>
        <source>difference between the groups, ε² = %1; Kruskal-Wallis, H(%2) = %3, %4.</source>
        <translation>differenza tra i gruppi, ε² = %1; Kruskal-Wallis, H(%2) = %3, %4.</translation>
    </message>
    <message>
        <source>Crying by %1 in cases picked by hand</source>
        <translation>Il pianto per %1 in casi scelti a mano</translation>
    </message>
    <message>
        <source>“%1” has many values and is cut at its quartiles.</source>
        <translation>«%1» ha molti valori ed è divisa ai quartili.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are in no group, because the answer is missing.</source>
        <translation>
            <numerusform>%n caso non è in nessun gruppo, perché la risposta è mancante.</numerusform>
            <numerusform>%n casi non sono in nessun gruppo, perché la risposta è mancante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The smallest group, “%1”, has %n case(s). So few say little: look at the interval.</source>
        <translation>
            <numerusform>Il gruppo più piccolo, «%1», ha %n caso. Un numero così basso dice poco: guardi l’intervallo.</numerusform>
            <numerusform>Il gruppo più piccolo, «%1», ha %n casi. Un numero così basso dice poco: guardi l’intervallo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 How alike they are in “%2” cannot be said: %3.</source>
        <translation>%1 Quanto si somigliano in «%2» non si può dire: %3.</translation>
    </message>
    <message>
        <source>%1 For “%2”, ICC = %3 %4, n = %5 in %6 clinicians.</source>
        <translation>%1 Per «%2», ICC = %3 %4, n = %5 in %6 clinici.</translation>
    </message>
    <message>
        <source>%1 In “%2” they are no more alike here than cases of different clinicians: ICC = %3 %4, n = %5 in %6 clinicians.</source>
        <translation>%1 In «%2» qui non si somigliano più dei casi di clinici diversi: ICC = %3 %4, n = %5 in %6 clinici.</translation>
    </message>
    <message>
        <source>Some clinicians contributed several cases.</source>
        <translation>Alcuni clinici hanno contribuito con più casi.</translation>
    </message>
</context>
<context>
    <name>GroupedExperienceFigures</name>
    <message>
        <source>p, Holm</source>
        <translation>p, Holm</translation>
    </message>
</context>
<context>
    <name>GroupedExperienceTables</name>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Giudizio</translation>
    </message>
    <message>
        <source>p, Holm</source>
        <translation>p, Holm</translation>
    </message>
    <message>
        <source>Share of patients with %1 % Wilson interval.</source>
        <translation>Quota di pazienti con intervallo di Wilson al %1 %.</translation>
    </message>
    <message>
        <source>Mean with %1 % t interval.</source>
        <translation>Media con intervallo t al %1 %.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Not tested, %1: %2.</source>
        <translation>Non verificate, %1: %2.</translation>
    </message>
</context>
<context>
    <name>GroupedExperienceWords</name>
    <message>
        <source>%1 minus %2</source>
        <translation>%1 meno %2</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>differenza</translation>
    </message>
    <message>
        <source>Welch’s t</source>
        <translation>t di Welch</translation>
    </message>
    <message>
        <source>exact test, or chi-squared where that is too large</source>
        <translation>test esatto, o chi quadrato dove è troppo grande</translation>
    </message>
    <message>
        <source>Jonckheere-Terpstra</source>
        <translation>Jonckheere-Terpstra</translation>
    </message>
    <message>
        <source>Cochran-Armitage</source>
        <translation>Cochran-Armitage</translation>
    </message>
    <message>
        <source>Kruskal-Wallis</source>
        <translation>Kruskal-Wallis</translation>
    </message>
    <message>
        <source>%1 (%2 % interval), n = %3</source>
        <translation>%1 (intervallo al %2 %), n = %3</translation>
    </message>
    <message>
        <source>trend, %1</source>
        <translation>andamento, %1</translation>
    </message>
    <message>
        <source>not tested: %1</source>
        <translation>non verificato: %1</translation>
    </message>
    <message>
        <source>%1; %2, %3, adjusted %4</source>
        <translation>%1; %2, %3, corretto %4</translation>
    </message>
    <message>
        <source>shares by %1</source>
        <translation>quote con %1</translation>
    </message>
    <message>
        <source>ratings by %1</source>
        <translation>giudizi con %1</translation>
    </message>
    <message numerus="yes">
        <source>Feelings, what came of it and topics: %n answer(s), one test each over all groups (%1); all p are adjusted together by Holm.</source>
        <translation>
            <numerusform>Emozioni, che cosa ne è venuto e argomenti: %n risposta, un test su tutti i gruppi (%1); i p sono corretti insieme con Holm.</numerusform>
            <numerusform>Emozioni, che cosa ne è venuto e argomenti: %n risposte, un test ciascuna su tutti i gruppi (%1); tutti i p sono corretti insieme con Holm.</numerusform>
        </translation>
    </message>
    <message>
        <source>After that, no answer differs clearly between the groups.</source>
        <translation>Dopo questa correzione, nessuna risposta differisce chiaramente tra i gruppi.</translation>
    </message>
    <message>
        <source>After that, these differ: %1.</source>
        <translation>Dopo questa correzione, differiscono: %1.</translation>
    </message>
    <message>
        <source>After that, no answer has a clear trend over the groups.</source>
        <translation>Dopo questa correzione, nessuna risposta ha una tendenza chiara lungo i gruppi.</translation>
    </message>
    <message>
        <source>After that, these have a trend: %1.</source>
        <translation>Dopo questa correzione, hanno una tendenza: %1.</translation>
    </message>
    <message>
        <source>A trend goes one way: what rises and falls again is not found by it. Groups tests any difference.</source>
        <translation>Una tendenza va in una direzione: non trova ciò che sale e poi scende. Gruppi verifica qualunque differenza.</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>from %1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o più</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 o meno</translation>
    </message>
    <message>
        <source>A whole number%1.</source>
        <translation>Un numero intero%1.</translation>
    </message>
    <message>
        <source>A number%1.</source>
        <translation>Un numero%1.</translation>
    </message>
    <message>
        <source>A whole number, %1%2.</source>
        <translation>Un numero intero, %1%2.</translation>
    </message>
    <message>
        <source>A number, %1%2.</source>
        <translation>Un numero, %1%2.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Uno di questi: %1.</translation>
    </message>
    <message>
        <source>Any of these, parted by “;”: %1.</source>
        <translation>Quanti se ne vogliono, separati da «;»: %1.</translation>
    </message>
    <message>
        <source>%1 Usually %2.</source>
        <translation>%1 Di solito %2.</translation>
    </message>
    <message>
        <source>A date as year-month-day; the year, or year and month, are enough.</source>
        <translation>Una data come anno-mese-giorno; bastano l’anno, o anno e mese.</translation>
    </message>
    <message>
        <source>Words, at most %1 characters.</source>
        <translation>Parole, al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>Words.</source>
        <translation>Parole.</translation>
    </message>
    <message>
        <source>%1 is out of range. %2 Nothing was changed.</source>
        <translation>%1 è fuori dall’intervallo. %2 Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>%1 is unusual. %2 Save again to keep it.</source>
        <translation>%1 è insolito. %2 Salvi di nuovo per tenerlo.</translation>
    </message>
    <message>
        <source>This does not fit the other answers. Save again to keep it.</source>
        <translation>Non si accorda con le altre risposte. Salvi di nuovo per tenerlo.</translation>
    </message>
    <message>
        <source>%1 Save again to keep it.</source>
        <translation>%1 Salvi di nuovo per tenerlo.</translation>
    </message>
    <message>
        <source>No such choice: %1. %2 Nothing was changed.</source>
        <translation>Scelta inesistente: %1. %2 Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>This is not what belongs here. %1 Nothing was changed.</source>
        <translation>Non è ciò che va scritto qui. %1 Non è stato cambiato nulla.</translation>
    </message>
</context>
<context>
    <name>JournalTable</name>
    <message>
        <source>Means, standard deviations and correlations</source>
        <translation>Medie, deviazioni standard e correlazioni</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabile</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Correlazioni</translation>
    </message>
    <message>
        <source>n = %1 in every pair.</source>
        <translation>n = %1 in ogni coppia.</translation>
    </message>
    <message>
        <source>Each pair over the cases that have both values, n = %1 to %2.</source>
        <translation>Ogni coppia sui casi che hanno entrambi i valori, n da %1 a %2.</translation>
    </message>
    <message>
        <source>%1 with its %2 % interval in brackets.</source>
        <translation>%1 con il suo intervallo al %2 % tra parentesi.</translation>
    </message>
    <message>
        <source>%1, p adjusted by max-T.</source>
        <translation>%1, p corretta con max-T.</translation>
    </message>
    <message numerus="yes">
        <source>%1, p adjusted after %2 over %n pair(s).</source>
        <translation>
            <numerusform>%1, p corretta secondo %2 su %n coppia.</numerusform>
            <numerusform>%1, p corretta secondo %2 su %n coppie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, p by permutation.</source>
        <translation>%1, p per permutazione.</translation>
    </message>
    <message>
        <source>%1, p not adjusted for the number of pairs.</source>
        <translation>%1, p non corretta per il numero delle coppie.</translation>
    </message>
    <message>
        <source>Held constant: %1.</source>
        <translation>Tenute costanti: %1.</translation>
    </message>
    <message>
        <source>A dash: there is no such number.</source>
        <translation>Un trattino: questo numero non esiste.</translation>
    </message>
    <message>
        <source>This table is wider than an upright page: turn the page, or choose fewer variables.</source>
        <translation>Questa tabella è più larga di una pagina verticale: giri la pagina, oppure scelga meno variabili.</translation>
    </message>
    <message>
        <source>Note. %1</source>
        <translation>Nota. %1</translation>
    </message>
</context>
<context>
    <name>LeftOutWords</name>
    <message numerus="yes">
        <source>%n record(s) come from offices that nobody of the team has accepted yet, and are left out. Study lists the offices.</source>
        <translation>
            <numerusform>%n registrazione viene da una sede che nessuno del gruppo ha ancora accettato, ed è esclusa. Studio elenca le sedi.</numerusform>
            <numerusform>%n registrazioni vengono da sedi che nessuno del gruppo ha ancora accettato, e sono escluse. Studio elenca le sedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are missing or cannot be trusted or read, and are left out. “Check every record” under Study names them.</source>
        <translation>
            <numerusform>%n registrazione manca o non è affidabile o leggibile, ed è lasciata fuori. «Controlla ogni registrazione» in Studio la nomina.</numerusform>
            <numerusform>%n registrazioni mancano o non sono affidabili o leggibili, e sono lasciate fuori. «Controlla ogni registrazione» in Studio le nomina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) come from offices that the team refused, and are left out. Study lists the offices.</source>
        <translation>
            <numerusform>%n registrazione viene da sedi che il gruppo ha rifiutato ed è lasciata fuori. Studio elenca le sedi.</numerusform>
            <numerusform>%n registrazioni vengono da sedi che il gruppo ha rifiutato e sono lasciate fuori. Studio elenca le sedi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogicWords</name>
    <message>
        <source>There is no variable %1 in this study.</source>
        <translation>In questo studio non c’è la variabile %1.</translation>
    </message>
    <message>
        <source>%1 holds words or dates, and charts are filtered by choices and numbers alone.</source>
        <translation>%1 contiene parole o date, e i grafici si filtrano soltanto con scelte e numeri.</translation>
    </message>
    <message>
        <source>%2 has no such choice: “%1”. Its choices are: %3.</source>
        <translation>%2 non ha questa scelta: «%1». Le sue scelte sono: %3.</translation>
    </message>
    <message>
        <source>This filter cannot be read from column %1 on: %2 Write it like [cried_ever] = 1 and [wai_bond] &lt; 2.5</source>
        <translation>Questo filtro non si legge dalla colonna %1 in poi: %2 Lo scriva come [cried_ever] = 1 and [wai_bond] &lt; 2.5</translation>
    </message>
</context>
<context>
    <name>MissingFigures</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e %n altra</numerusform>
            <numerusform>%1 e altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>none: everything has a number</source>
        <translation>nessuna: tutto ha un numero</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>con risposta</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non chiesta</translation>
    </message>
    <message>
        <source>no form yet</source>
        <translation>ancora nessuna scheda</translation>
    </message>
    <message>
        <source>too few answers for a score</source>
        <translation>troppo poche risposte per un punteggio</translation>
    </message>
    <message>
        <source>Practice form</source>
        <translation>Scheda del clinico</translation>
    </message>
    <message>
        <source>Diagnostic form</source>
        <translation>Scheda diagnostica</translation>
    </message>
    <message>
        <source>Crying survey</source>
        <translation>Questionario sul pianto</translation>
    </message>
    <message>
        <source>Working alliance</source>
        <translation>Alleanza di lavoro</translation>
    </message>
    <message>
        <source>Answers and what is missing</source>
        <translation>Risposte e dati mancanti</translation>
    </message>
    <message>
        <source>%1: %2 of %3 asked</source>
        <translation>%1: %2 su %3 chieste</translation>
    </message>
    <message>
        <source>n of asked</source>
        <translation>n su chieste</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casi</translation>
    </message>
    <message>
        <source>Answers by variable</source>
        <translation>Risposte per variabile</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabile</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>chieste</translation>
    </message>
    <message>
        <source>of asked</source>
        <translation>su chieste</translation>
    </message>
    <message>
        <source>n: cases with a number, implied ones among them. Not asked: an earlier answer made the question pointless, so nothing is missing.</source>
        <translation>n: casi con un numero, compresi quelli impliciti. Non chiesta: una risposta precedente ha reso la domanda superflua, quindi non manca nulla.</translation>
    </message>
    <message>
        <source>Without a number together</source>
        <translation>Variabili insieme senza un numero</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabili</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Quali</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mancante</translation>
    </message>
    <message numerus="yes">
        <source>%n rarer pattern(s) are not shown.</source>
        <translation>
            <numerusform>%n combinazione più rara non è mostrata.</numerusform>
            <numerusform>%n combinazioni più rare non sono mostrate.</numerusform>
        </translation>
    </message>
    <message>
        <source>How completely each form was filled in</source>
        <translation>Quanto è completa ogni scheda</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>all asked answered</source>
        <translation>tutte le chieste</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>in parte</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Cases. What an earlier answer made pointless counts as not asked.</source>
        <translation>Casi. Ciò che una risposta precedente ha reso superfluo conta come non chiesto.</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>no p</source>
        <translation>nessun p</translation>
    </message>
</context>
<context>
    <name>OptionParts</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Personality</source>
        <translation>Personalità</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Approccio</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Clinico</translation>
    </message>
    <message>
        <source>Patient and treatment</source>
        <translation>Paziente e terapia</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Ratings of crying</source>
        <translation>Valutazioni del pianto</translation>
    </message>
    <message>
        <source>The alliance</source>
        <translation>L’alleanza</translation>
    </message>
</context>
<context>
    <name>ParticipationFigures</name>
    <message>
        <source>did not want to</source>
        <translation>non ha voluto</translation>
    </message>
    <message>
        <source>not eligible after all</source>
        <translation>in realtà non idoneo</translation>
    </message>
    <message>
        <source>therapy had ended</source>
        <translation>terapia già conclusa</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>un altro motivo</translation>
    </message>
    <message>
        <source>On the clinicians’ lists</source>
        <translation>Negli elenchi dei clinici</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Estratti a caso</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>Non estratti</translation>
    </message>
    <message>
        <source>Given the survey</source>
        <translation>Questionario consegnato</translation>
    </message>
    <message>
        <source>Did not take part</source>
        <translation>Non hanno partecipato</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Ancora in attesa</translation>
    </message>
    <message>
        <source>Survey sealed</source>
        <translation>Questionario sigillato</translation>
    </message>
    <message>
        <source>Survey not complete</source>
        <translation>Questionario non completo</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>interrotto prima della fine</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analizzati</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Esclusi</translation>
    </message>
    <message>
        <source>survey not complete</source>
        <translation>questionario non completo</translation>
    </message>
    <message>
        <source>Imported, analysed</source>
        <translation>Importati, analizzati</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Chi ha partecipato</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pazienti</translation>
    </message>
    <message numerus="yes">
        <source>Patients, each once however many sittings. %n clinician(s); %1 row(s) of data analysed.</source>
        <translation>
            <numerusform>Pazienti, ciascuno contato una volta, qualunque sia il numero di rilevazioni. %n clinico; righe di dati analizzate: %1.</numerusform>
            <numerusform>Pazienti, ciascuno contato una volta, qualunque sia il numero di rilevazioni. %n clinici; righe di dati analizzate: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept and shown here</source>
        <translation>Tenuti e mostrati qui</translation>
    </message>
    <message>
        <source>Kept by the filter</source>
        <translation>Tenuti dal filtro</translation>
    </message>
    <message>
        <source>Left out by the filter</source>
        <translation>Esclusi dal filtro</translation>
    </message>
    <message>
        <source>it keeps: %1</source>
        <translation>tiene: %1</translation>
    </message>
    <message>
        <source>its answer is missing</source>
        <translation>manca la risposta</translation>
    </message>
    <message>
        <source>Picked by hand, shown here</source>
        <translation>Scelti a mano, mostrati qui</translation>
    </message>
    <message>
        <source>Not picked</source>
        <translation>Non scelti</translation>
    </message>
    <message>
        <source>Analysed in all</source>
        <translation>Analizzati in tutto</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importati</translation>
    </message>
</context>
<context>
    <name>PossibleRangeWords</name>
    <message>
        <source>the interval is drawn only as far as the scale goes, %1 to %2</source>
        <translation>l’intervallo è disegnato solo fin dove va la scala, da %1 a %2</translation>
    </message>
    <message>
        <source>the interval is drawn only as far as there are values</source>
        <translation>l’intervallo è disegnato solo fin dove ci sono valori</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
</context>
<context>
    <name>ProblemLines</name>
    <message>
        <source>record %1 %2</source>
        <translation>registrazione %1: %2</translation>
    </message>
    <message>
        <source>record %1 (it says: case %2) %3</source>
        <translation>registrazione %1 (dice: caso %2): %3</translation>
    </message>
    <message>
        <source>%1 is the study team</source>
        <translation>%1 è il gruppo di ricerca</translation>
    </message>
    <message>
        <source>%1 is the office %2, %3</source>
        <translation>%1 è la sede %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>the office %1, %2 (fingerprint %3) went on with an older copy: at least %n record(s) it had seen are missing</source>
        <translation>
            <numerusform>la sede %1, %2 (impronta %3) è andata avanti con una copia più vecchia: manca almeno %n registrazione che aveva visto</numerusform>
            <numerusform>la sede %1, %2 (impronta %3) è andata avanti con una copia più vecchia: mancano almeno %n registrazioni che aveva visto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemSentences</name>
    <message>
        <source>“%1” is no code: use letters, digits, point, dash and underscore, at most 64.</source>
        <translation>«%1» non è un codice: usi lettere, cifre, punto, trattino e trattino basso, al massimo 64.</translation>
    </message>
    <message>
        <source>“%1” is no name: begin with a small letter, then small letters, digits and underscores.</source>
        <translation>«%1» non è un nome: cominci con una lettera minuscola, poi minuscole, cifre e trattini bassi.</translation>
    </message>
    <message>
        <source>%1 needs itself, over others or at once.</source>
        <translation>%1 ha bisogno di sé stesso, direttamente o attraverso altri.</translation>
    </message>
    <message>
        <source>“%1” stands there twice. Rename one of them.</source>
        <translation>«%1» compare due volte. Ne rinomini uno.</translation>
    </message>
    <message>
        <source>the text is empty. Write it, or remove the key.</source>
        <translation>il testo è vuoto. Lo scriva, oppure tolga la chiave.</translation>
    </message>
    <message>
        <source>the condition looks at %1, which comes later. Move the item, or the condition.</source>
        <translation>la condizione guarda a %1, che viene dopo. Sposti l’item o la condizione.</translation>
    </message>
    <message>
        <source>%1 is also in the scale %2.</source>
        <translation>%1 è anche nella scala %2.</translation>
    </message>
    <message>
        <source>the condition cannot be read at line %1, column %2: %3</source>
        <translation>la condizione non si può leggere alla riga %1, colonna %2: %3</translation>
    </message>
    <message>
        <source>the lower end is above the upper one.</source>
        <translation>l’estremo inferiore è sopra quello superiore.</translation>
    </message>
    <message>
        <source>this is missing.</source>
        <translation>questo manca.</translation>
    </message>
    <message>
        <source>the text is missing in the language %1.</source>
        <translation>manca il testo nella lingua %1.</translation>
    </message>
    <message>
        <source>%1 is never hidden, so that nothing can be implied for it.</source>
        <translation>%1 non è mai nascosto, quindi non può avere un valore implicito.</translation>
    </message>
    <message>
        <source>there are no options.</source>
        <translation>non ci sono opzioni.</translation>
    </message>
    <message>
        <source>the file is no JSON object.</source>
        <translation>il file non è un oggetto JSON.</translation>
    </message>
    <message>
        <source>%1 is not among the items of the scale.</source>
        <translation>%1 non è tra gli item della scala.</translation>
    </message>
    <message>
        <source>the file is no JSON: %1.</source>
        <translation>il file non è JSON: %1.</translation>
    </message>
    <message>
        <source>%1 has no numbers, so that it cannot be in a scale.</source>
        <translation>%1 non ha numeri, quindi non può stare in una scala.</translation>
    </message>
    <message>
        <source>this does not belong to an item of this type.</source>
        <translation>questo non appartiene a un item di questo tipo.</translation>
    </message>
    <message>
        <source>%1 can be %2, which is outside of the scale.</source>
        <translation>%1 può valere %2, che è fuori dalla scala.</translation>
    </message>
    <message>
        <source>%1 is reversed here and not in the scale %2, or the other way round.</source>
        <translation>%1 è invertito qui e non nella scala %2, o viceversa.</translation>
    </message>
    <message>
        <source>the section begins with %1, which comes before the section before it.</source>
        <translation>la sezione comincia con %1, che viene prima della sezione precedente.</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes.</source>
        <translation>il file supera %1 byte.</translation>
    </message>
    <message>
        <source>the text has more than %1 characters.</source>
        <translation>il testo ha più di %1 caratteri.</translation>
    </message>
    <message>
        <source>there are more than %1 of them.</source>
        <translation>sono più di %1.</translation>
    </message>
    <message>
        <source>there is no set of answers %1.</source>
        <translation>non c’è un insieme di risposte %1.</translation>
    </message>
    <message>
        <source>the format “%1” is not known to this version of the program.</source>
        <translation>il formato «%1» non è noto a questa versione del programma.</translation>
    </message>
    <message>
        <source>there is no item %1.</source>
        <translation>non c’è un item %1.</translation>
    </message>
    <message>
        <source>this key is not known.</source>
        <translation>questa chiave non è nota.</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 non ha l’opzione %2.</translation>
    </message>
    <message>
        <source>there is no scale %1.</source>
        <translation>non c’è una scala %1.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words that can stand here.</source>
        <translation>«%1» non è una delle parole possibili qui.</translation>
    </message>
    <message>
        <source>this should be of the type %1.</source>
        <translation>questo dovrebbe essere del tipo %1.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» non è un numero.</translation>
    </message>
    <message>
        <source>a variable stands in brackets, like [cried_ever].</source>
        <translation>una variabile sta tra parentesi quadre, come [cried_ever].</translation>
    </message>
    <message>
        <source>two comparisons stand in one another: write them apart, with “and” between them.</source>
        <translation>due confronti stanno uno nell’altro: li scriva separati, con «and» in mezzo.</translation>
    </message>
    <message>
        <source>there is nothing to read.</source>
        <translation>non c’è nulla da leggere.</translation>
    </message>
    <message>
        <source>the text is not UTF-8. Save the file as UTF-8.</source>
        <translation>il testo non è in UTF-8. Salvare il file in UTF-8.</translation>
    </message>
    <message>
        <source>%2 has no choice “%1”. Its choices are: %3.</source>
        <translation>%2 non ha la scelta «%1». Le sue scelte sono: %3.</translation>
    </message>
    <message>
        <source>there are too many parentheses within each other.</source>
        <translation>ci sono troppe parentesi una nell’altra.</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes.</source>
        <translation>supera %1 byte.</translation>
    </message>
    <message>
        <source>it has too many parts.</source>
        <translation>ha troppe parti.</translation>
    </message>
    <message>
        <source>a parenthesis is not closed.</source>
        <translation>una parentesi non è chiusa.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>«%1» non significa nulla qui.</translation>
    </message>
    <message>
        <source>it ends where something should follow.</source>
        <translation>finisce dove dovrebbe seguire qualcosa.</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>«%1» non va qui.</translation>
    </message>
    <message>
        <source>there is no function %1.</source>
        <translation>non c’è una funzione %1.</translation>
    </message>
    <message>
        <source>there is no variable %1.</source>
        <translation>non c’è una variabile %1.</translation>
    </message>
    <message>
        <source>a text is not closed with a quotation mark.</source>
        <translation>un testo non è chiuso dalle virgolette.</translation>
    </message>
    <message>
        <source>%1 holds words or dates.</source>
        <translation>%1 contiene parole o date.</translation>
    </message>
    <message>
        <source>%1 takes another number of values.</source>
        <translation>%1 vuole un altro numero di valori.</translation>
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
    <name>Quoted</name>
    <message>
        <source>“%1”</source>
        <extracomment>The quotation marks of the language around whatever is quoted</extracomment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>RatingFigures</name>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>%1: mean %2, n = %3</source>
        <translation>%1: media %2, n = %3</translation>
    </message>
    <message>
        <source>centre of “%1”</source>
        <translation>centro di «%1»</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>%1 % interval</source>
        <translation>Intervallo al %1 %</translation>
    </message>
    <message>
        <source>How they feel after crying, in general</source>
        <translation>Come si sentono dopo aver pianto, di solito</translation>
    </message>
    <message>
        <source>What came of it, the most recent time</source>
        <translation>Che cosa ne è venuto, l’ultima volta</translation>
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
        <source>within one of the groups the outcome is the same for everyone</source>
        <translation>in uno dei gruppi l’esito è uguale per tutti</translation>
    </message>
    <message>
        <source>the sum of the items is the same for everyone</source>
        <translation>la somma degli item è uguale per tutti</translation>
    </message>
    <message>
        <source>not defined for these data</source>
        <translation>non definito per questi dati</translation>
    </message>
    <message>
        <source>a value or a setting is outside what this statistic takes</source>
        <translation>un valore o un’impostazione è fuori da ciò che questa statistica ammette</translation>
    </message>
    <message>
        <source>what is taken out determines the first variable completely</source>
        <translation>ciò che viene tolto determina del tutto la prima variabile</translation>
    </message>
    <message>
        <source>what is taken out determines the second variable completely</source>
        <translation>ciò che viene tolto determina del tutto la seconda variabile</translation>
    </message>
    <message>
        <source>fewer than five clusters: an interval of so few would be far too narrow</source>
        <translation>meno di cinque gruppi di casi: un intervallo su così pochi sarebbe molto troppo stretto</translation>
    </message>
    <message>
        <source>more than one in ten resamples has no value, so the rest do not stand for the data</source>
        <translation>più di un ricampionamento su dieci è senza valore: gli altri non rappresentano i dati</translation>
    </message>
    <message>
        <source>too few items that differ and vary: alpha needs two, omega three</source>
        <translation>troppo pochi item diversi che variano: ad alfa ne servono due, a omega tre</translation>
    </message>
</context>
<context>
    <name>RelationFigures</name>
    <message numerus="yes">
        <source>%n case(s) at %1, %2: %3</source>
        <translation>
            <numerusform>%n caso a %1, %2: %3</numerusform>
            <numerusform>%n casi a %1, %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
</context>
<context>
    <name>RelationWords</name>
    <message>
        <source>%1 and %2 in cases picked by hand</source>
        <translation>%1 e %2 in casi scelti a mano</translation>
    </message>
    <message>
        <source>%1 and %2: too few cases for an interval</source>
        <translation>%1 e %2: troppo pochi casi per un intervallo</translation>
    </message>
    <message>
        <source>%1 and %2: these data do not tell whether they are related</source>
        <translation>%1 e %2: questi dati non dicono se siano legati</translation>
    </message>
    <message>
        <source>%1 and %2: related by some coefficients and not by others</source>
        <translation>%1 e %2: legati secondo alcuni coefficienti e non secondo altri</translation>
    </message>
    <message>
        <source>%1 and %2 go together</source>
        <translation>%1 e %2 vanno insieme</translation>
    </message>
    <message>
        <source>The more “%1”, the less “%2”</source>
        <translation>Più «%1», meno «%2»</translation>
    </message>
</context>
<context>
    <name>ReportAlliance</name>
    <message>
        <source>This study has no instrument of the alliance.</source>
        <translation>Questo studio non ha uno strumento per l’alleanza.</translation>
    </message>
    <message>
        <source>Scores of the scales over their declared range</source>
        <translation>Punteggi delle scale sul loro intervallo dichiarato</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Attendibilità</translation>
    </message>
    <message>
        <source>How the items of each scale hold together</source>
        <translation>Come stanno insieme gli item di ogni scala</translation>
    </message>
    <message>
        <source>The scales among each other</source>
        <translation>Le scale tra loro</translation>
    </message>
    <message>
        <source>Correlations of the subscales</source>
        <translation>Correlazioni delle sottoscale</translation>
    </message>
    <message>
        <source>Scales.</source>
        <translation>Scale.</translation>
    </message>
    <message>
        <source>A scale is the mean of its items after reversal, scored when at least %1 % of them are answered; the total needs every subscale. Reliability: Cronbach’s alpha with the interval of Feldt, and omega total of a one-factor model fitted by maximum likelihood, both of the items as they are, over the cases complete in the items. There are no norms and no cut-offs for these scores.</source>
        <translation>Una scala è la media dei suoi item dopo l’inversione, calcolata quando almeno il %1 % di essi ha risposta; il totale richiede ogni sottoscala. Attendibilità: alfa di Cronbach con l’intervallo di Feldt e omega totale di un modello a un fattore stimato con la massima verosimiglianza, entrambi degli item così come sono, sui casi completi negli item. Per questi punteggi non ci sono norme né valori soglia.</translation>
    </message>
</context>
<context>
    <name>ReportContent</name>
    <message>
        <source>Crying and the alliance: report</source>
        <translation>Il pianto e l’alleanza: rapporto</translation>
    </message>
    <message>
        <source>%1 (Further analyses name cases of their own.)</source>
        <translation>%1 (Le altre analisi indicano casi propri.)</translation>
    </message>
    <message>
        <source>No case is left by what this report is restricted to.</source>
        <translation>Ciò a cui questo rapporto è limitato non lascia nessun caso.</translation>
    </message>
</context>
<context>
    <name>ReportCrying</name>
    <message>
        <source>By level of personality organization</source>
        <translation>Per livello di organizzazione di personalità</translation>
    </message>
    <message>
        <source>Levels.</source>
        <translation>Livelli.</translation>
    </message>
    <message>
        <source>How many times patients cried; who never cried counts 0</source>
        <translation>Quante volte i pazienti hanno pianto; chi non ha mai pianto conta 0</translation>
    </message>
    <message>
        <source>Shares.</source>
        <translation>Quote.</translation>
    </message>
    <message>
        <source>Shares are of all patients who answered, with Wilson score intervals.</source>
        <translation>Le quote si riferiscono a tutti i pazienti che hanno risposto, con intervalli score di Wilson.</translation>
    </message>
    <message>
        <source>Patients who cried, with %1 % Wilson intervals</source>
        <translation>Pazienti che hanno pianto, con intervalli di Wilson al %1 %</translation>
    </message>
    <message>
        <source>How often patients cried, with %1 % Wilson intervals</source>
        <translation>Quanto spesso i pazienti hanno pianto, con intervalli di Wilson al %1 %</translation>
    </message>
    <message>
        <source>How patients feel after crying</source>
        <translation>Come si sentono i pazienti dopo il pianto</translation>
    </message>
    <message>
        <source>Relief and shame.</source>
        <translation>Sollievo e vergogna.</translation>
    </message>
    <message>
        <source>The most recent time</source>
        <translation>L’ultima volta</translation>
    </message>
    <message>
        <source>Feelings and topics.</source>
        <translation>Sensazioni e temi.</translation>
    </message>
    <message>
        <source>Ratings are of those who answered them, means with intervals by t; only relief and shame are compared, by the mean of the differences within patients. Topics are several choices a patient, shares of those who said anything of what it was about. Neither feelings nor topics are tested against each other.</source>
        <translation>Le valutazioni sono di chi ha risposto, le medie con intervalli secondo t; si confrontano solo sollievo e vergogna, con la media delle differenze entro i pazienti. I temi sono scelte multiple, le quote sono di chi ha detto qualcosa su che cosa riguardava il pianto. Né le sensazioni né i temi sono confrontati tra loro con un test.</translation>
    </message>
    <message>
        <source>Intervals of means by t, of medians by order statistics.</source>
        <translation>Intervalli delle medie con t, delle mediane con le statistiche d’ordine.</translation>
    </message>
    <message>
        <source>Who ever cried, who cried in the last session, and how often (0 to 5) each had one test over all levels: with three or more ordered levels of a trend (Cochran and Armitage for shares, the size being Pearson’s r of level and answer; Jonckheere and Terpstra with the variance for ties for how often, the size being Kendall’s tau-b with the interval of Brown and Benedetti), otherwise of a difference (for shares the exact test of Fisher, or of Freeman and Halton; for how often the Mann-Whitney or the Kruskal-Wallis test). These p are not adjusted for each other, and no pair of levels was picked out.</source>
        <translation>Chi ha mai pianto, chi ha pianto nell’ultima seduta e quanto spesso (da 0 a 5) hanno avuto ciascuno un solo test su tutti i livelli: con tre o più livelli ordinati, di una tendenza (Cochran e Armitage per le quote, con grandezza la r di Pearson tra livello e risposta; Jonckheere e Terpstra con la varianza per i ranghi pari per la frequenza, con grandezza il tau-b di Kendall e l’intervallo di Brown e Benedetti), altrimenti di una differenza (per le quote il test esatto di Fisher, o di Freeman e Halton; per la frequenza il test di Mann-Whitney o di Kruskal-Wallis). Questi p non sono corretti l’uno per l’altro, e nessuna coppia di livelli è stata scelta.</translation>
    </message>
    <message>
        <source>There are no answers about crying yet.</source>
        <translation>Non ci sono ancora risposte sul pianto.</translation>
    </message>
</context>
<context>
    <name>ReportDocumentWords</name>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabella %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Figura %1. %2</translation>
    </message>
    <message>
        <source>The author’s note.</source>
        <translation>Nota di chi scrive.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Creato con</translation>
    </message>
    <message>
        <source>State of the data</source>
        <translation>Stato dei dati</translation>
    </message>
    <message>
        <source>record %1 of the log</source>
        <translation>registrazione %1 del registro</translation>
    </message>
    <message>
        <source>Name of this state (SHA-256)</source>
        <translation>Nome di questo stato (SHA-256)</translation>
    </message>
    <message>
        <source>Synthetic data, no real person</source>
        <translation>Dati sintetici, nessuna persona reale</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of offices that nobody has accepted yet are left out.</source>
        <translation>
            <numerusform>%n registrazione di sedi che nessuno ha ancora accettato è esclusa.</numerusform>
            <numerusform>%n registrazioni di sedi che nessuno ha ancora accettato sono escluse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rests in part on %n case(s): it shows what single patients answered. Keep it like the answers themselves.</source>
        <translation>
            <numerusform>Si basa in parte su %n caso: mostra che cosa ha risposto un singolo paziente. Va custodito come le risposte stesse.</numerusform>
            <numerusform>Si basa in parte su %n casi: mostra che cosa hanno risposto singoli pazienti. Va custodito come le risposte stesse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) failed their check or are missing, and are left out.</source>
        <translation>
            <numerusform>%n registrazione non ha superato la verifica o manca, ed è esclusa.</numerusform>
            <numerusform>%n registrazioni non hanno superato la verifica o mancano, e sono escluse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The author’s note, written on %1.</source>
        <translation>Nota dell’autore, scritta su %1.</translation>
    </message>
    <message numerus="yes">
        <source>Rests on %n case(s): it shows what single patients answered. Keep it like the answers themselves.</source>
        <translation>
            <numerusform>Si fonda su un solo caso: mostra che cosa ha risposto un singolo paziente. Va custodito come le risposte stesse.</numerusform>
            <numerusform>Si fonda su %n casi: mostra che cosa hanno risposto singoli pazienti. Va custodito come le risposte stesse.</numerusform>
        </translation>
    </message>
    <message>
        <source>shows what single patients answered</source>
        <translation>mostra le risposte di singoli pazienti</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left out</source>
        <translation>
            <numerusform>%n registrazione esclusa</numerusform>
            <numerusform>%n registrazioni escluse</numerusform>
        </translation>
    </message>
    <message>
        <source>a part of the study, as page 1 says</source>
        <translation>una parte dello studio, come dice pagina 1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of offices that the team refused are left out.</source>
        <translation>
            <numerusform>%n registrazione di sedi che il gruppo ha rifiutato è lasciata fuori.</numerusform>
            <numerusform>%n registrazioni di sedi che il gruppo ha rifiutato sono lasciate fuori.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportGroups</name>
    <message>
        <source>Two groups by Welch’s t and the Mann-Whitney test, more by Welch’s analysis of variance and the Kruskal-Wallis test, ordered ones by the Jonckheere-Terpstra test as well; sizes are Hedges’ g (interval by the noncentral t), the rank-biserial r, eta squared (by the noncentral F), epsilon squared and tau-b. Holm over the pairs of groups; tests of different questions are not adjusted for each other.</source>
        <translation>Due gruppi con la t di Welch e il test di Mann-Whitney, più gruppi con l’analisi della varianza di Welch e il test di Kruskal-Wallis, quelli ordinati anche con il test di Jonckheere-Terpstra; le grandezze sono la g di Hedges (intervallo con la t non centrale), la r rango-biseriale, eta quadrato (con la F non centrale), epsilon quadrato e tau-b. Holm sulle coppie di gruppi; i test di domande diverse non sono corretti gli uni per gli altri.</translation>
    </message>
    <message>
        <source>Counts.</source>
        <translation>Conteggi.</translation>
    </message>
    <message>
        <source>Tables of counts have the exact test of Freeman and Halton (of Fisher for two by two); where there are too many tables to go through, p of tables drawn at random, and above 500 cases that of chi-squared. V is Cramér’s.</source>
        <translation>Le tabelle di conteggi hanno il test esatto di Freeman e Halton (di Fisher per due per due); dove le tabelle da percorrere sono troppe, p viene da tabelle estratte a caso e oltre 500 casi dal chi quadrato. V è quella di Cramér.</translation>
    </message>
    <message>
        <source>%1: distribution, quartiles with the median, mean with its interval, and cases</source>
        <translation>%1: distribuzione, quartili con la mediana, media con il suo intervallo e casi</translation>
    </message>
    <message>
        <source>Groups.</source>
        <translation>Gruppi.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Non c’è ancora nulla da confrontare.</translation>
    </message>
    <message>
        <source>Sizes of differences are Hedges’ g (interval by the noncentral t), the rank-biserial r, eta squared (by the noncentral F), epsilon squared and tau-b.</source>
        <translation>Le dimensioni delle differenze sono g di Hedges (intervallo con la t non centrale), l’r biseriale per ranghi, eta quadro (con la F non centrale), epsilon quadro e tau-b.</translation>
    </message>
</context>
<context>
    <name>ReportMethods</name>
    <message>
        <source>Files beside this report</source>
        <translation>File allegati a questo rapporto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Che cosa contiene</translation>
    </message>
    <message>
        <source>the data used, a row a case</source>
        <translation>i dati usati, una riga per caso</translation>
    </message>
    <message>
        <source>every number of this report</source>
        <translation>tutti i numeri di questo rapporto</translation>
    </message>
    <message>
        <source>the script that computes them again</source>
        <translation>lo script che li ricalcola</translation>
    </message>
    <message>
        <source>Columns of the data</source>
        <translation>Colonne dei dati</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Che cosa indica</translation>
    </message>
    <message>
        <source>Missing is empty. Columns that end in .state say why a value is missing.</source>
        <translation>Un valore mancante è vuoto. Le colonne che terminano in .state dicono perché un valore manca.</translation>
    </message>
    <message>
        <source>Data.</source>
        <translation>Dati.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the study could not be read and are not in these numbers. Run a check of the study.</source>
        <translation>
            <numerusform>%n registrazione dello studio non si è potuta leggere e non è in questi numeri. Esegua un controllo dello studio.</numerusform>
            <numerusform>%n registrazioni dello studio non si sono potute leggere e non sono in questi numeri. Esegua un controllo dello studio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intervals and p.</source>
        <translation>Intervalli e p.</translation>
    </message>
    <message>
        <source>Lacrima %1, on the study as it was after record %2 of its log. The state of the study at that record is named by the SHA-256 %3; files that hold the same records give the same name.</source>
        <translation>Lacrima %1, sullo studio com’era dopo la registrazione %2 del suo registro. Lo stato dello studio a quella registrazione ha per nome lo SHA-256 %3; i file che contengono le stesse registrazioni danno lo stesso nome.</translation>
    </message>
    <message>
        <source>Software and state.</source>
        <translation>Software e stato.</translation>
    </message>
    <message>
        <source>The data are correlational and of one moment: they show what goes together, not why. Small samples leave wide intervals. There are no norms for these answers, and none are implied.</source>
        <translation>I dati sono correlazionali e di un solo momento: mostrano che cosa va insieme, non perché. Campioni piccoli lasciano intervalli ampi. Per queste risposte non ci sono norme e nessuna è sottintesa.</translation>
    </message>
    <message>
        <source>The data of this report are invented: nothing here is about real people.</source>
        <translation>I dati di questo rapporto sono inventati: nulla qui riguarda persone reali.</translation>
    </message>
    <message>
        <source>Limits.</source>
        <translation>Limiti.</translation>
    </message>
    <message>
        <source>No random numbers were used, so there is no seed: the same data give the same report.</source>
        <translation>Non sono stati usati numeri casuali, quindi non c’è un seme: gli stessi dati danno lo stesso rapporto.</translation>
    </message>
    <message>
        <source>Seed.</source>
        <translation>Seme.</translation>
    </message>
    <message>
        <source>Only a part of the study: %1 of %2 cases. %3</source>
        <translation>Solo una parte dello studio: %1 su %2 casi. %3</translation>
    </message>
    <message>
        <source>Intervals cover %1 %. All p are two-sided.</source>
        <translation>Gli intervalli coprono il %1 %. Tutti i p sono bilaterali.</translation>
    </message>
    <message>
        <source>No random numbers were used.</source>
        <translation>Non sono stati usati numeri casuali.</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) of intervals by bootstrap depend on random numbers; their keys end in bca_low and bca_high. With the same data, seed and number of resamples Lacrima gives the same limits. R cannot give them again to the last digit: its generator is another one. The script draws as many resamples with the generator of R and asks that each limit lies within a tenth of the width of its interval, or within correspondingly more where fewer than 10 000 resamples were drawn; all other numbers it computes exactly.</source>
        <translation>
            <numerusform>%n limite di intervalli bootstrap dipende da numeri casuali; la sua chiave finisce in bca_low o bca_high. Con gli stessi dati, lo stesso seme e lo stesso numero di ricampionamenti Lacrima dà lo stesso limite. R non può ridarlo fino all’ultima cifra: il suo generatore è un altro. Lo script estrae altrettanti ricampionamenti con il generatore di R e chiede che il limite stia entro un decimo dell’ampiezza del suo intervallo, o entro proporzionalmente di più dove i ricampionamenti erano meno di 10 000; tutti gli altri numeri li calcola esattamente.</numerusform>
            <numerusform>%n limiti di intervalli bootstrap dipendono da numeri casuali; le loro chiavi finiscono in bca_low e bca_high. Con gli stessi dati, lo stesso seme e lo stesso numero di ricampionamenti Lacrima dà gli stessi limiti. R non può ridarli fino all’ultima cifra: il suo generatore è un altro. Lo script estrae altrettanti ricampionamenti con il generatore di R e chiede che ogni limite stia entro un decimo dell’ampiezza del suo intervallo, o entro proporzionalmente di più dove i ricampionamenti erano meno di 10 000; tutti gli altri numeri li calcola esattamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Three files belong to this report. Whoever has R, and no package of it, can compute all %n number(s) again: put the files in one folder and run the script. It reads the data, computes each number by itself, prints the largest difference, and ends with status 1 when a number differs by more than 1e-9 of itself (limits by bootstrap: see below).</source>
        <translation>
            <numerusform>A questo rapporto appartengono tre file. Chi ha R, senza alcun pacchetto, può ricalcolare il suo unico numero: mettere i file in una cartella ed eseguire lo script. Esso legge i dati, calcola il numero da sé, stampa la differenza più grande e termina con stato 1 quando un numero differisce di più di 1e-9 di sé stesso (limiti bootstrap: vedi sotto).</numerusform>
            <numerusform>A questo rapporto appartengono tre file. Chi ha R, senza alcun pacchetto, può ricalcolare tutti i %n numeri: mettere i file in una cartella ed eseguire lo script. Esso legge i dati, calcola ogni numero da sé, stampa la differenza più grande e termina con stato 1 quando un numero differisce di più di 1e-9 di sé stesso (limiti bootstrap: vedi sotto).</numerusform>
        </translation>
    </message>
    <message>
        <source>Column “part”: 1 are the cases of the report; other numbers are those of further analyses with cases of their own, so that a case can have several rows.</source>
        <translation>Colonna «part»: 1 sono i casi del rapporto; gli altri numeri sono quelli delle altre analisi con casi propri, così che un caso può avere più righe.</translation>
    </message>
    <message>
        <source>Those of the further analyses cover what their tables say.</source>
        <translation>Quelli delle altre analisi coprono quanto dicono le loro tabelle.</translation>
    </message>
    <message>
        <source>Not computed again.</source>
        <translation>Non ricalcolati.</translation>
    </message>
    <message>
        <source>Intervals cover %1 %. Cases picked by hand have no p.</source>
        <translation>Gli intervalli sono al %1 %. I casi scelti a mano non hanno p.</translation>
    </message>
    <message numerus="yes">
        <source>Cases: %1. Left out of the analysis of the study with a reason: %n case(s).</source>
        <translation>
            <numerusform>Casi: %1. Esclusi con un motivo dall’analisi dello studio: %n caso.</numerusform>
            <numerusform>Casi: %1. Esclusi con un motivo dall’analisi dello studio: %n casi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All cases in the analysis, n = %1. Left out of it with a reason: %n case(s).</source>
        <translation>
            <numerusform>Tutti i casi nell’analisi, n = %1. Esclusi con un motivo: %n caso.</numerusform>
            <numerusform>Tutti i casi nell’analisi, n = %1. Esclusi con un motivo: %n casi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sittings.</source>
        <translation>Somministrazioni.</translation>
    </message>
    <message>
        <source>What changes from one sitting of a patient to the next is not shown.</source>
        <translation>Non si mostra che cosa cambia da una somministrazione all’altra dello stesso paziente.</translation>
    </message>
    <message>
        <source>Random numbers were used only where an analysis says so: for intervals by bootstrap, p by permutation, or tables too many to count.</source>
        <translation>Numeri casuali sono stati usati solo dove un’analisi lo dice: per intervalli bootstrap, p per permutazione, o tavole troppe da contare.</translation>
    </message>
    <message>
        <source>What was drawn at random is said beside its number, and R does not compute it again. With the same data Lacrima gives the same.</source>
        <translation>Ciò che è stato estratto a caso è detto accanto al suo numero, e R non lo ricalcola. Con gli stessi dati Lacrima dà lo stesso risultato.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of the further analyses are not computed again: drawn at random, intervals by bootstrap of clinicians or of partial, polychoric or polyserial coefficients, or without a simple formula in R.</source>
        <translation>
            <numerusform>%n numero delle altre analisi non viene ricalcolato: estratto a caso, intervallo bootstrap di clinici o di coefficienti parziali, policorici o poliseriali, o senza una formula semplice in R.</numerusform>
            <numerusform>%n numeri delle altre analisi non vengono ricalcolati: estratti a caso, intervalli bootstrap di clinici o di coefficienti parziali, policorici o poliseriali, o senza una formula semplice in R.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data are answers of people. Keep the files as carefully as the study itself, and give them to nobody who may not see it. The report itself names no case but one that its filter or its author names.</source>
        <translation>I dati sono risposte di persone. Conservi i file con la stessa cura dello studio e non li dia a chi non può vederlo. Il rapporto in sé non nomina alcun caso, se non quello che nominano il suo filtro o chi lo scrive.</translation>
    </message>
</context>
<context>
    <name>ReportRelations</name>
    <message>
        <source>There is nothing to correlate yet.</source>
        <translation>Non c’è ancora nulla da correlare.</translation>
    </message>
    <message>
        <source>Correlations of the answers about crying with the alliance</source>
        <translation>Correlazioni delle risposte sul pianto con l’alleanza</translation>
    </message>
    <message>
        <source>Correlations.</source>
        <translation>Correlazioni.</translation>
    </message>
    <message>
        <source>This study has no dimensions of the alliance to compare.</source>
        <translation>Questo studio non ha dimensioni dell’alleanza da confrontare.</translation>
    </message>
    <message>
        <source>Correlations compared.</source>
        <translation>Correlazioni a confronto.</translation>
    </message>
    <message>
        <source>Correlations of one answer with bond, goal and task come from the same cases and depend on each other. They were compared over the cases complete in all of them: all at once by Steiger’s chi-squared, Holm over m = %1 answers; pair by pair by Steiger’s z with the pooled r, Holm within an answer, with Zou’s interval of the difference. Partial correlations take the two other dimensions out of both.</source>
        <translation>Le correlazioni di una risposta con legame, obiettivi e compiti vengono dagli stessi casi e dipendono l’una dall’altra. Sono state confrontate sui casi completi in tutte: tutte insieme con il chi quadrato di Steiger, Holm su m = %1 risposte; coppia per coppia con la z di Steiger con la r combinata, Holm entro una risposta, con l’intervallo di Zou della differenza. Le correlazioni parziali tolgono da entrambe le variabili le altre due dimensioni.</translation>
    </message>
    <message>
        <source>There are no published findings to hold this study against.</source>
        <translation>Non ci sono risultati pubblicati con cui confrontare questo studio.</translation>
    </message>
    <message>
        <source>Published findings.</source>
        <translation>Risultati pubblicati.</translation>
    </message>
    <message>
        <source>Pearson correlations with BCa bootstrap intervals.</source>
        <translation>Correlazioni di Pearson con intervalli bootstrap BCa.</translation>
    </message>
    <message>
        <source>Pearson correlations with Fisher intervals.</source>
        <translation>Correlazioni di Pearson con intervalli di Fisher.</translation>
    </message>
    <message>
        <source>Adjustment: %1, over the %2 correlations of this table.</source>
        <translation>Correzione: %1, sulle %2 correlazioni di questa tabella.</translation>
    </message>
    <message>
        <source>Pearson’s r with a two-sided p by t and an interval by bootstrap of the cases: BCa, the acceleration by the jackknife, %1 resamples, generator %2, seed %3.</source>
        <translation>r di Pearson con p bilaterale da t e intervallo bootstrap dei casi: BCa, accelerazione con il jackknife, %1 ricampionamenti, generatore %2, seme %3.</translation>
    </message>
    <message>
        <source>Pearson’s r with a two-sided p by t and Fisher’s interval.</source>
        <translation>r di Pearson con p bilaterale da t e intervallo di Fisher.</translation>
    </message>
    <message>
        <source>Adjusted p: %1 over the family of m = %2 distinct pairs.</source>
        <translation>p corretto: %1 sulla famiglia di m = %2 coppie distinte.</translation>
    </message>
    <message>
        <source>Holm and Benjamini-Hochberg over the m = %1 correlations of the board.</source>
        <translation>Holm e Benjamini-Hochberg sulle m = %1 correlazioni del quadro.</translation>
    </message>
    <message>
        <source>Pearson’s r with an interval by bootstrap of the cases: BCa, %1 resamples.</source>
        <translation>r di Pearson con un intervallo per bootstrap dei casi: BCa, %1 ricampionamenti.</translation>
    </message>
    <message>
        <source>Pearson’s r with Fisher’s interval.</source>
        <translation>r di Pearson con l’intervallo di Fisher.</translation>
    </message>
    <message>
        <source>There is no p.</source>
        <translation>Non c’è alcun p.</translation>
    </message>
    <message>
        <source>Correlations of one answer with bond, goal and task come from the same cases and depend on each other; each difference has Zou’s interval. Partial correlations take the two other dimensions out of both.</source>
        <translation>Le correlazioni di una risposta con legame, obiettivi e compiti provengono dagli stessi casi e dipendono l’una dall’altra; ogni differenza ha l’intervallo di Zou. Le correlazioni parziali tolgono da entrambe le altre due dimensioni.</translation>
    </message>
</context>
<context>
    <name>ReportSample</name>
    <message>
        <source>Clinicians and patients in numbers</source>
        <translation>Clinici e pazienti in numeri</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabile</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>DS</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Quartili</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>One row of data a case; a clinician with several cases counts once for each.</source>
        <translation>Una riga di dati per caso; un clinico con più casi conta una volta per ciascuno.</translation>
    </message>
    <message>
        <source>Clinicians and patients counted</source>
        <translation>Conteggi di clinici e pazienti</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casi</translation>
    </message>
    <message>
        <source>of n</source>
        <translation>su n</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Nobody has taken part yet.</source>
        <translation>Nessuno ha ancora partecipato.</translation>
    </message>
    <message>
        <source>From the clinicians’ lists to the analysis</source>
        <translation>Dagli elenchi dei clinici all’analisi</translation>
    </message>
    <message>
        <source>These counts come from the records of the study; everything else in this report from the data.</source>
        <translation>Questi conteggi vengono dalle registrazioni dello studio; tutto il resto in questo rapporto viene dai dati.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are in the analysis.</source>
        <translation>
            <numerusform>%n caso è nell’analisi.</numerusform>
            <numerusform>%n casi sono nell’analisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>Non ci sono ancora risposte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s) have every value of these variables that applies to them</source>
        <translation>
            <numerusform>%1 su %n caso ha, di queste variabili, ogni valore che lo riguarda</numerusform>
            <numerusform>Su %n casi, %1 con tutti i valori di queste variabili che li riguardano</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers, and why others are missing</source>
        <translation>Risposte, e perché altre mancano</translation>
    </message>
    <message>
        <source>Missing answers.</source>
        <translation>Risposte mancanti.</translation>
    </message>
    <message>
        <source>Each statistic uses all cases that have the values it needs (pairwise), and its n stands beside it; nothing was filled in for missing answers. What an earlier answer made pointless was not asked and is not counted as missing. For who never cried, the frequency counts as 0 and crying in the last session as no.</source>
        <translation>Ogni statistica usa tutti i casi che hanno i valori necessari (a coppie), con il suo n accanto; nulla è stato inserito al posto delle risposte mancanti. Ciò che una risposta precedente ha reso superfluo non è stato chiesto e non conta come mancante. Per chi non ha mai pianto, la frequenza conta 0 e il pianto nell’ultima seduta conta come no.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of %1 are in this report.</source>
        <translation>
            <numerusform>%n caso su %1 è in questo rapporto.</numerusform>
            <numerusform>%n casi su %1 sono in questo rapporto.</numerusform>
        </translation>
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
    <message>
        <source>A second response to the same questions says something else. The first stands.</source>
        <translation>Una seconda risposta alle stesse domande dice altro. Vale la prima.</translation>
    </message>
    <message>
        <source>Answered twice</source>
        <translation>Risposto due volte</translation>
    </message>
</context>
<context>
    <name>SectionWords</name>
    <message>
        <source>Who took part</source>
        <translation>Chi ha partecipato</translation>
    </message>
    <message>
        <source>Clinicians and patients</source>
        <translation>Clinici e pazienti</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>Pianto</translation>
    </message>
    <message>
        <source>The alliance</source>
        <translation>L’alleanza</translation>
    </message>
    <message>
        <source>Crying and the alliance</source>
        <translation>Il pianto e l’alleanza</translation>
    </message>
    <message>
        <source>Bond, goal and task compared</source>
        <translation>Legame, obiettivi e compiti a confronto</translation>
    </message>
    <message>
        <source>Groups compared</source>
        <translation>Gruppi a confronto</translation>
    </message>
    <message>
        <source>The findings of the 2017 study</source>
        <translation>I risultati dello studio 2017</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Che cosa manca</translation>
    </message>
    <message>
        <source>Further analyses</source>
        <translation>Altre analisi</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metodi</translation>
    </message>
    <message>
        <source>Appendix: computing the numbers again</source>
        <translation>Appendice: ricalcolare i numeri</translation>
    </message>
</context>
<context>
    <name>ShareRows</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 % interval %4, %5</source>
        <translation>%1: %2, intervallo al %3 % %4, %5</translation>
    </message>
    <message>
        <source>Percent of patients</source>
        <translation>Percentuale di pazienti</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>The printer did not take the sheet. Save it as PDF instead.</source>
        <translation>La stampante non ha accettato il foglio. Lo salvi invece come PDF.</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>Il foglio è stato inviato alla stampante.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Salva il foglio</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet is saved as %1.</source>
        <translation>Il foglio è salvato come %1.</translation>
    </message>
    <message>
        <source>The sheet could not be saved there. Choose another folder.</source>
        <translation>Non è stato possibile salvare lì il foglio. Scelga un’altra cartella.</translation>
    </message>
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
        <translation>Fatto il %1 da %2</translation>
    </message>
    <message>
        <source>Fingerprint of the study, no secret: %1. Wherever the study is opened, these letters must stand under Collect and Study. Other letters mean that somebody put another key into the file: seal nothing there.</source>
        <translation>Impronta dello studio, non segreta: %1. Ovunque si apra lo studio, queste lettere devono stare in Raccolta e in Studio. Altre lettere significano che qualcuno ha messo un’altra chiave nel file: lì non si sigilli nulla.</translation>
    </message>
    <message>
        <source>If the passphrase is lost: open the study in Lacrima, choose Clean, and type this code in place of the passphrase. Then give the study a new key holder under Study.</source>
        <translation>Se la passphrase va perduta: apra lo studio in Lacrima, scelga Controllo e digiti questo codice al posto della passphrase. Poi aggiunga un nuovo titolare della chiave in Studio.</translation>
    </message>
    <message>
        <source>Office sheet</source>
        <translation>Foglio della sede</translation>
    </message>
    <message>
        <source>Copy for the office %1, made on %2</source>
        <translation>Copia per la sede %1, fatta il %2</translation>
    </message>
    <message>
        <source>Fingerprint of the study, no secret: %1. When the office opens its copy for the first time, the same letters must stand there.</source>
        <translation>Impronta dello studio, non segreta: %1. Quando la sede apre la sua copia per la prima volta, devono stare lì le stesse lettere.</translation>
    </message>
    <message>
        <source>Code should this office forget its PIN. It opens no answers; keep it with the study team, not beside the office’s computer.</source>
        <translation>Codice nel caso in cui questa sede dimentichi il PIN. Non apre risposte; lo conservi il gruppo di ricerca, non accanto al computer della sede.</translation>
    </message>
    <message>
        <source>Whoever has this code can read every answer of the study. Keep it where you keep signed consent forms, apart from the computers of the study. A newer sheet ends this one for the study file that it was made in.</source>
        <translation>Chi possiede questo codice può leggere tutte le risposte dello studio. Lo conservi dove conserva i consensi firmati, lontano dai computer dello studio. Un foglio più recente annulla questo per il file dello studio in cui è stato fatto.</translation>
    </message>
</context>
<context>
    <name>TypedNumberWords</name>
    <message>
        <source>“%1” can be read in two ways. If you mean %2, please write it without a point or comma.</source>
        <translation>«%1» si può leggere in due modi. Se intende %2, lo scriva senza punto né virgola.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>needs n ≈ %1</source>
        <translation>serve n ≈ %1</translation>
    </message>
    <message>
        <source>too few in 2017</source>
        <translation>troppo pochi nel 2017</translation>
    </message>
    <message>
        <source>The share differs from the published one by %1 points %2.</source>
        <translation>La quota differisce da quella pubblicata di %1 punti %2.</translation>
    </message>
    <message>
        <source>Supported: the interval lies within %1 points.</source>
        <translation>Confermato: l’intervallo sta entro %1 punti.</translation>
    </message>
    <message>
        <source>Against: the interval lies wholly beyond %1 points.</source>
        <translation>Contro: l’intervallo sta tutto oltre %1 punti.</translation>
    </message>
    <message>
        <source>Undecided: the interval reaches across %1 points, and the %2 cases of 2017 are too few for any number here to decide.</source>
        <translation>Indeciso: l’intervallo attraversa i %1 punti, e i %2 casi del 2017 sono troppo pochi perché un qualsiasi numero di casi qui possa decidere.</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indeciso</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contro</translation>
    </message>
    <message>
        <source>not in this study</source>
        <translation>non in questo studio</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>nessun verdetto</translation>
    </message>
    <message>
        <source>No verdict: the cases were picked by hand.</source>
        <translation>Nessun verdetto: i casi sono stati scelti a mano.</translation>
    </message>
    <message>
        <source>There is no verdict.</source>
        <translation>Non c’è un verdetto.</translation>
    </message>
    <message>
        <source>Supported: the whole interval lies on the side of zero that the claim expects.</source>
        <translation>Confermato: tutto l’intervallo sta dal lato dello zero che l’affermazione si aspetta.</translation>
    </message>
    <message>
        <source>Against: the whole interval lies on the other side of zero than the claim expects.</source>
        <translation>Contro: tutto l’intervallo sta dal lato dello zero opposto a quello che l’affermazione si aspetta.</translation>
    </message>
    <message>
        <source>Undecided: the cases are too few for an interval.</source>
        <translation>Indeciso: i casi sono troppo pochi per un intervallo.</translation>
    </message>
    <message>
        <source>Undecided: zero lies in the interval. About %1 cases would tell a correlation of this size from zero, four times in five.</source>
        <translation>Indeciso: lo zero è nell’intervallo. Circa %1 casi distinguerebbero da zero una correlazione di questa grandezza, quattro volte su cinque.</translation>
    </message>
    <message>
        <source>Undecided: zero lies in the interval.</source>
        <translation>Indeciso: lo zero è nell’intervallo.</translation>
    </message>
    <message>
        <source>Verdicts use each interval alone. Supported: the whole interval lies where 2017 reported it (its side of zero; a share within ±%1 points of the published one, by the interval of their difference after Newcombe). Against: wholly elsewhere. Undecided: neither. “Needs n”: as many cases would tell an r of this size from zero four times in five, or a share of this size.</source>
        <translation>I verdetti usano solo il singolo intervallo. Confermato: tutto l’intervallo sta dove il 2017 lo riportava (il suo lato dello zero; una quota entro ±%1 punti da quella pubblicata, secondo l’intervallo della loro differenza di Newcombe). Contro: tutto altrove. Indeciso: né l’uno né l’altro. «Serve n»: altrettanti casi distinguerebbero da zero un r di questa grandezza quattro volte su cinque, o deciderebbero una quota di questa grandezza.</translation>
    </message>
    <message>
        <source>No verdict: the cases were picked by hand</source>
        <translation>Nessun verdetto: i casi sono stati scelti a mano</translation>
    </message>
    <message>
        <source>No finding can be judged yet</source>
        <translation>Ancora nessun risultato giudicabile</translation>
    </message>
    <message>
        <source>%1 of %2 findings are supported, %3 undecided, %4 against</source>
        <translation>%1 su %2 confermati, %3 indecisi, %4 contro</translation>
    </message>
    <message>
        <source>, %1 absent</source>
        <translation>, %1 assenti</translation>
    </message>
    <message>
        <source>The findings of the 2017 study</source>
        <translation>I risultati dello studio 2017</translation>
    </message>
    <message>
        <source>What the 2017 study reported</source>
        <translation>Che cosa riportava lo studio del 2017</translation>
    </message>
    <message>
        <source>This study [%1 %]</source>
        <translation>Questo studio [%1 %]</translation>
    </message>
    <message>
        <source>p, Holm</source>
        <translation>p, Holm</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdetto</translation>
    </message>
    <message>
        <source>Undecided: the interval reaches across %1 points. About %2 cases with this share would support the claim.</source>
        <translation>Indeciso: l’intervallo oltrepassa %1 punti. Circa %2 casi con questa quota confermerebbero l’affermazione.</translation>
    </message>
    <message>
        <source>Undecided: the interval reaches across %1 points. About %2 cases with this share would speak against the claim.</source>
        <translation>Indeciso: l’intervallo oltrepassa %1 punti. Circa %2 casi con questa quota parlerebbero contro l’affermazione.</translation>
    </message>
    <message>
        <source>r ±1; points ±50</source>
        <translation>r ±1; punti ±50</translation>
    </message>
    <message numerus="yes">
        <source>No finding here has more than %n case(s): with so few, single patients decide the verdicts.</source>
        <translation>
            <numerusform>Nessun risultato qui ha più di un caso: è un singolo paziente a decidere i verdetti.</numerusform>
            <numerusform>Nessun risultato qui ha più di %n casi: con così pochi, sono singoli pazienti a decidere i verdetti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter keeps cases by answers that the findings are about (%1). That alone can bring a verdict about.</source>
        <translation>Il filtro sceglie i casi secondo risposte di cui parlano i risultati (%1). Già questo può produrre un verdetto.</translation>
    </message>
</context>
<context>
    <name>WrittenForWords</name>
    <message>
        <source>cases for which this holds: %1</source>
        <translation>casi per i quali vale: %1</translation>
    </message>
    <message>
        <source>cases picked by hand in the charts</source>
        <translation>casi scelti a mano nei grafici</translation>
    </message>
    <message>
        <source>all cases</source>
        <translation>tutti i casi</translation>
    </message>
    <message>
        <source>data of log position %1</source>
        <translation>dati alla posizione %1 del registro</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::AddedList</name>
    <message>
        <source>all cases</source>
        <translation>tutti i casi</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>cases picked by hand</source>
        <translation>casi scelti a mano</translation>
    </message>
    <message>
        <source>as of log position %1</source>
        <translation>alla posizione %1 del registro</translation>
    </message>
    <message>
        <source>Nothing yet. “Add to report” on the other pages puts what they show here.</source>
        <translation>Ancora nulla. «Aggiungi al rapporto» nelle altre pagine porta qui ciò che mostrano.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Add a saved view</source>
        <translation>Aggiungi una vista salvata</translation>
    </message>
    <message>
        <source>Added from the pages, in this order</source>
        <translation>Aggiunte dalle pagine, in quest’ordine</translation>
    </message>
    <message>
        <source>It stays among the saved views.</source>
        <translation>Resta tra le viste salvate.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::AlliancePage</name>
    <message>
        <source>How the scores are distributed</source>
        <translation>Come si distribuiscono i punteggi</translation>
    </message>
    <message>
        <source>How the items of each scale hold together</source>
        <translation>Come stanno insieme gli item di ogni scala</translation>
    </message>
    <message>
        <source>How the subscales go together</source>
        <translation>Come vanno insieme le sottoscale</translation>
    </message>
    <message>
        <source>Copy tables</source>
        <translation>Copia le tabelle</translation>
    </message>
    <message>
        <source>Items of</source>
        <translation>Item di</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>Equal answers in a row</source>
        <translation>Risposte uguali di seguito</translation>
    </message>
    <message>
        <source>This study does not ask about the alliance</source>
        <translation>Questo studio non chiede dell’alleanza</translation>
    </message>
    <message>
        <source>None of its questionnaires has a scale that patients answer.</source>
        <translation>Nessuno dei suoi questionari ha una scala a cui rispondono i pazienti.</translation>
    </message>
    <message>
        <source>When a study has such a questionnaire, its scores stand here.</source>
        <translation>Quando uno studio ha un questionario di questo tipo, i suoi punteggi stanno qui.</translation>
    </message>
    <message>
        <source>Columns: how many patients have a score there, over the whole declared range. Dot and line: mean with its interval by t. At the right: n, and the share of scores at the highest value.</source>
        <translation>Colonne: quanti pazienti hanno quel punteggio, su tutto l’intervallo dichiarato. Punto e linea: media con il suo intervallo secondo t. A destra: n e la quota di punteggi al valore più alto.</translation>
    </message>
    <message>
        <source>%1 of %2 single answers are the highest one. Where scores pile up at the top, correlations with them tend to come out smaller.</source>
        <translation>%1 singole risposte su %2 hanno il valore più alto. Dove i punteggi si addensano in alto, le correlazioni con essi tendono a risultare più piccole.</translation>
    </message>
    <message>
        <source>Alpha and omega: how far the items of a scale go together in these patients. Neither says what a scale measures. The total contains the subscales.</source>
        <translation>Alfa e omega: quanto gli item di una scala vanno insieme in questi pazienti. Nessuno dei due dice che cosa misura una scala. Il totale contiene le sottoscale.</translation>
    </message>
    <message>
        <source>Equal answers in a row may be meant. A row of that table selects the case in all charts.</source>
        <translation>Risposte uguali di seguito possono essere intenzionali. Una riga di quella tabella seleziona il caso in tutti i grafici.</translation>
    </message>
    <message>
        <source>There are no norms here: a score is neither good nor bad.</source>
        <translation>Qui non ci sono norme: un punteggio non è né buono né cattivo.</translation>
    </message>
    <message>
        <source>Scores and items of the alliance</source>
        <translation>Punteggi e item dell’alleanza</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::AnalysisPage</name>
    <message>
        <source>Computing …</source>
        <translation>Calcolo in corso …</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>What is shown is still of before.</source>
        <translation>Ciò che si vede è ancora di prima.</translation>
    </message>
    <message>
        <source>Nothing is shown, as nothing was computed of these data and choices.</source>
        <translation>Non si vede nulla, perché di questi dati e di queste scelte nulla è stato calcolato.</translation>
    </message>
    <message>
        <source>The numbers of this page</source>
        <translation>I numeri di questa pagina</translation>
    </message>
    <message>
        <source>No case meets the filter</source>
        <translation>Nessun caso soddisfa il filtro</translation>
    </message>
    <message>
        <source>Empty it to see all cases.</source>
        <translation>Lo svuoti per vedere tutti i casi.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::BoardFoot</name>
    <message>
        <source>Answers are sealed on this computer; without the study’s key nobody reads them. Fingerprint of the study %1</source>
        <translation>Le risposte sono sigillate su questo computer; senza la chiave dello studio nessuno le legge. Impronta dello studio %1</translation>
    </message>
    <message>
        <source>The recovery sheet of the study has the same letters. This office’s own fingerprint is %1.</source>
        <translation>Il foglio di recupero dello studio ha le stesse lettere. L’impronta di questa sede è %1.</translation>
    </message>
    <message numerus="yes">
        <source>clinician(s)</source>
        <translation>
            <numerusform>clinico</numerusform>
            <numerusform>clinici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eligible patient(s)</source>
        <translation>
            <numerusform>paziente idoneo</numerusform>
            <numerusform>pazienti idonei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>drawn</source>
        <translation>
            <numerusform>estratto</numerusform>
            <numerusform>estratti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>declined</source>
        <translation>
            <numerusform>rinuncia</numerusform>
            <numerusform>rinunce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sealed</source>
        <translation>
            <numerusform>sigillato</numerusform>
            <numerusform>sigillati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this file fail their check and are left out. “Check every record” under Study says which.</source>
        <translation>
            <numerusform>%n registrazione di questo file non supera il controllo ed è lasciata fuori. «Controlla ogni registrazione» in Studio dice quale.</numerusform>
            <numerusform>%n registrazioni di questo file non superano il controllo e sono lasciate fuori. «Controlla ogni registrazione» in Studio dice quali.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) come from an office that nobody has accepted yet, and wait.</source>
        <translation>
            <numerusform>%n registrazione viene da una sede che nessuno ha ancora accettato, e attende.</numerusform>
            <numerusform>%n registrazioni vengono da una sede che nessuno ha ancora accettato, e attendono.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this office seals is kept and counts once a key holder has accepted the office, who asks for the fingerprint of this office: %1</source>
        <translation>Ciò che questa sede sigilla è conservato e conta quando un titolare ha accettato la sede; il titolare chiede l’impronta di questa sede: %1</translation>
    </message>
    <message>
        <source>A key holder has refused this office: what it seals is kept and does not count. Ask the study team before you hand this computer to a patient. Fingerprint of this office: %1</source>
        <translation>Un titolare ha rifiutato questa sede: ciò che sigilla è conservato e non conta. Chieda al gruppo di ricerca prima di consegnare questo computer a un paziente. Impronta di questa sede: %1</translation>
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
    <message>
        <source>in part sealed %1</source>
        <translation>sigillato in parte %1</translation>
    </message>
    <message>
        <source>fails its check</source>
        <translation>non supera il controllo</translation>
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
    <name>lacrima::ui::BusyBar</name>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Computing: %1</source>
        <translation>Calcolo in corso: %1</translation>
    </message>
    <message>
        <source>Stop computing: %1</source>
        <translation>Interrompi il calcolo: %1</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::BusyOverlay</name>
    <message>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>The numbers that were here are of other data or choices. Choose differently, or compute these.</source>
        <translation>I numeri che erano qui sono di altri dati o di altre scelte. Scegliere diversamente, oppure calcolare questi.</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Calcola di nuovo</translation>
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
    <name>lacrima::ui::CellEditor</name>
    <message>
        <source>a code, a number, or: skipped, refused, unreadable, invalid</source>
        <translation>un codice, un numero, oppure: skipped, refused, unreadable, invalid</translation>
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
        <source>Note on the correction</source>
        <translation>Nota alla correzione</translation>
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
        <source>Not saved yet.</source>
        <translation>Non ancora salvato.</translation>
    </message>
    <message>
        <source>An empty entry is no value, and nothing was changed. Write why there is none: skipped, refused, unreadable, invalid.</source>
        <translation>Un campo vuoto non è un valore, e non è stato cambiato nulla. Scriva perché manca: skipped, refused, unreadable, invalid.</translation>
    </message>
    <message>
        <source>This is not a number. %1 Nothing was changed.</source>
        <translation>Questo non è un numero. %1 Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day.</source>
        <translation>Scriva la data come anno-mese-giorno.</translation>
    </message>
    <message>
        <source>A correction needs a reason. Choose one.</source>
        <translation>Una correzione ha bisogno di un motivo. Ne scelga uno.</translation>
    </message>
    <message>
        <source>Say the other reason in the note.</source>
        <translation>Indichi l’altro motivo nella nota.</translation>
    </message>
    <message>
        <source>For half a minute this reason goes for other corrections, too: %1</source>
        <translation>Per mezzo minuto questo motivo vale anche per altre correzioni: %1</translation>
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
        <source>reversal of a correction of %1</source>
        <translation>annullamento di una correzione di %1</translation>
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
        <source>a second response, kept beside the first</source>
        <translation>una seconda risposta, conservata accanto alla prima</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ChoiceHistory</name>
    <message>
        <source>Take the last setting back</source>
        <translation>Annulla l’ultima impostazione</translation>
    </message>
    <message>
        <source>All settings of this page back</source>
        <translation>Ripristina le impostazioni di questa pagina</translation>
    </message>
    <message>
        <source>Settings back</source>
        <translation>Impostazioni indietro</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CleanPage</name>
    <message>
        <source>Scores are computed from the answers: correct those, and the score follows.</source>
        <translation>I punteggi sono calcolati dalle risposte: corregga quelle e il punteggio segue.</translation>
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
        <source>Where the data go</source>
        <translation>Dove vanno i dati</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
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
    <name>lacrima::ui::CodeNote</name>
    <message>
        <source>Print the sheet…</source>
        <translation>Stampa il foglio…</translation>
    </message>
    <message>
        <source>Save it as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>È conservato</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CollectForms</name>
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
    <message numerus="yes">
        <source>%n needed question(s) of this form are empty. A sealed form cannot be changed here. Press again to seal it as it is.</source>
        <translation>
            <numerusform>%n domanda necessaria di questa scheda è vuota. Una scheda sigillata qui non si può cambiare. Prema di nuovo per sigillarla così.</numerusform>
            <numerusform>%n domande necessarie di questa scheda sono vuote. Una scheda sigillata qui non si può cambiare. Prema di nuovo per sigillarla così.</numerusform>
        </translation>
    </message>
    <message>
        <source>The patient this form is about does not take part any more, or another one was drawn. The form is not sealed.</source>
        <translation>Il paziente di questa scheda non partecipa più, oppure ne è stato estratto un altro. La scheda non viene sigillata.</translation>
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
        <source>Office: %1</source>
        <translation>Sede: %1</translation>
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
        <source>The diagnostic form that was begun for this patient went with the patient; nothing of it was recorded.</source>
        <translation>La scheda diagnostica cominciata per questo paziente è stata eliminata con lui; non ne è stato registrato nulla.</translation>
    </message>
    <message>
        <source>Case %1: sealed, %2, for the study %3. Nobody in this office can read the answers.</source>
        <translation>Caso %1: sigillato, %2, per lo studio %3. Nessuno in questa sede può leggere le risposte.</translation>
    </message>
    <message>
        <source>Another study stood in this file when it was opened here last: its fingerprint was %1, this one has %2. If the study team has not told you that it is replaced, seal nothing here.</source>
        <translation>In questo file c’era un altro studio quando è stato aperto qui l’ultima volta: la sua impronta era %1, questo ha %2. Se il gruppo dello studio non ha detto che è stato sostituito, qui non va sigillato nulla.</translation>
    </message>
    <message>
        <source>This computer sees this study for the first time. Ask the study team to read out its fingerprint; it must be this one: %1</source>
        <translation>Questo computer vede questo studio per la prima volta. Chieda al gruppo dello studio di leggere ad alta voce l’impronta; deve essere questa: %1</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ComparedPage</name>
    <message>
        <source>Correlations from the same cases</source>
        <translation>Correlazioni dagli stessi casi</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenze</translation>
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
        <source>Answers about crying</source>
        <translation>Risposte sul pianto</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>Bond, goal and task overlap, so that a tie to one is partly a tie to the others. Here their correlations come from the same cases and are compared with each other.</source>
        <translation>Legame, obiettivi e compiti si sovrappongono: un nesso con uno è in parte un nesso con gli altri. Qui le loro correlazioni vengono dagli stessi casi e sono confrontate tra loro.</translation>
    </message>
    <message>
        <source>Full dot: the correlation. Hollow dot: the same with the two other dimensions taken out of both (partial correlation).</source>
        <translation>Punto pieno: la correlazione. Punto vuoto: la stessa, con le altre due dimensioni tolte da entrambe le variabili (correlazione parziale).</translation>
    </message>
    <message>
        <source>Differences have Zou’s interval. Zero inside it: these data cannot tell the two apart, which does not make them equal.</source>
        <translation>Le differenze hanno l’intervallo di Zou. Se contiene lo zero, questi dati non distinguono le due correlazioni, il che non le rende uguali.</translation>
    </message>
    <message>
        <source>A correlation says nothing about what causes what.</source>
        <translation>Una correlazione non dice nulla su che cosa causi che cosa.</translation>
    </message>
    <message>
        <source>Correlations compared with each other</source>
        <translation>Correlazioni confrontate tra loro</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), log position %1.</source>
        <translation>
            <numerusform>%n caso, posizione %1 nel registro.</numerusform>
            <numerusform>%n casi, posizione %1 nel registro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CorrelationOptions</name>
    <message>
        <source>Choose…</source>
        <translation>Scelga…</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nulla</translation>
    </message>
    <message>
        <source>p by permutation, too</source>
        <translation>Anche p per permutazione</translation>
    </message>
    <message>
        <source>Those of the 2017 study</source>
        <translation>Quelle dello studio 2017</translation>
    </message>
    <message>
        <source>All ratings of crying</source>
        <translation>Tutte le valutazioni del pianto</translation>
    </message>
    <message>
        <source>Chosen variables</source>
        <translation>Variabili scelte</translation>
    </message>
    <message>
        <source>The alliance</source>
        <translation>L’alleanza</translation>
    </message>
    <message>
        <source>Each other</source>
        <translation>Le stesse variabili</translation>
    </message>
    <message>
        <source>Correlate</source>
        <translation>Correla</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>Variables to correlate</source>
        <translation>Variabili da correlare</translation>
    </message>
    <message>
        <source>Variables to correlate them with</source>
        <translation>Variabili con cui correlarle</translation>
    </message>
    <message>
        <source>Pair by pair</source>
        <translation>Coppia per coppia</translation>
    </message>
    <message>
        <source>Complete cases only</source>
        <translation>Solo casi completi</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>Come conviene</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Forest plot</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Mappa di calore</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Held constant</source>
        <translation>Tenute costanti</translation>
    </message>
    <message>
        <source>Missing answers</source>
        <translation>Risposte mancanti</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Mostrate come</translation>
    </message>
    <message>
        <source>By formula</source>
        <translation>Con formula</translation>
    </message>
    <message>
        <source>BCa bootstrap</source>
        <translation>bootstrap BCa</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidenza</translation>
    </message>
    <message>
        <source>p adjusted by</source>
        <translation>Correzione di p</translation>
    </message>
    <message>
        <source>BCa over clinicians</source>
        <translation>BCa sui clinici</translation>
    </message>
    <message>
        <source>max-T (permutations)</source>
        <translation>max-T (permutazioni)</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), log position %1.</source>
        <translation>
            <numerusform>%n caso, posizione %1 nel registro.</numerusform>
            <numerusform>%n casi, posizione %1 nel registro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CorrelationsPage</name>
    <message>
        <source>Copy table</source>
        <translation>Copia tabella</translation>
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
        <source>Bond, goal and task overlap: a tie to one of them is partly a tie to the others. A correlation says nothing about what causes what.</source>
        <translation>Legame, obiettivo e compito si sovrappongono: un nesso con uno è in parte un nesso con gli altri. Una correlazione non dice nulla su che cosa causi che cosa.</translation>
    </message>
    <message>
        <source>Estimates and intervals</source>
        <translation>Stime e intervalli</translation>
    </message>
    <message>
        <source>Copy as a journal table</source>
        <translation>Copia come tabella per rivista</translation>
    </message>
    <message>
        <source>Choose the variables to correlate</source>
        <translation>Scelga le variabili da correlare</translation>
    </message>
    <message>
        <source>At the left: which, and with which.</source>
        <translation>A sinistra: quali, e con quali.</translation>
    </message>
    <message>
        <source>Every distinct pair becomes a row; the pairs together are the family for which p is adjusted.</source>
        <translation>Ogni coppia distinta diventa una riga; le coppie insieme sono la famiglia per cui p è corretto.</translation>
    </message>
    <message>
        <source>Who never cried was not asked about the crying and is not in the n of those answers.</source>
        <translation>A chi non ha mai pianto non è stato chiesto del pianto: non è nell’n di quelle risposte.</translation>
    </message>
    <message>
        <source>Taken pair by pair, these correlations contradict each other slightly (smallest eigenvalue %1): do not feed them to a factor analysis.</source>
        <translation>Prese coppia per coppia, queste correlazioni si contraddicono leggermente tra loro (autovalore più piccolo %1): non vanno usate per un’analisi fattoriale.</translation>
    </message>
    <message numerus="yes">
        <source>In %n pair(s) one variable contains the other, as the total contains the task: they are tied whatever people answered, and are not named as the strongest.</source>
        <translation>
            <numerusform>In %n coppia una variabile contiene l’altra, come il totale contiene il compito: sono legate comunque si sia risposto, e la coppia non è nominata come la più forte.</numerusform>
            <numerusform>In %n coppie una variabile contiene l’altra, come il totale contiene il compito: sono legate comunque si sia risposto, e queste coppie non sono nominate come le più forti.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no formula for the interval of this coefficient. Choose the BCa bootstrap as the interval at the left.</source>
        <translation>Per l’intervallo di questo coefficiente non c’è una formula. Scegliere a sinistra il bootstrap BCa come intervallo.</translation>
    </message>
    <message>
        <source>Of each pair the variable with fewer different values is taken as ordered, the other as a number. The table says which.</source>
        <translation>Di ogni coppia la variabile con meno valori diversi è presa come ordinata, l’altra come numero. La tabella dice quale.</translation>
    </message>
    <message>
        <source>Max-T permutes the same cases for all pairs, so it takes those that are complete in all variables.</source>
        <translation>Max-T permuta gli stessi casi per tutte le coppie, perciò prende quelli completi in tutte le variabili.</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Correlazioni</translation>
    </message>
    <message>
        <source>Correlations, %1 resamples of each</source>
        <translation>Correlazioni, %1 ricampionamenti di ognuna</translation>
    </message>
    <message>
        <source>In each of these pairs one variable contains the other</source>
        <translation>In ognuna di queste coppie una variabile contiene l’altra</translation>
    </message>
    <message>
        <source>They are tied whatever people answered. Choose variables that share no answers.</source>
        <translation>Sono legate comunque si sia risposto. Scegliere variabili che non condividono risposte.</translation>
    </message>
    <message>
        <source>Fewer than four cases have no interval.</source>
        <translation>Meno di quattro casi non hanno intervallo.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CryingOverview</name>
    <message>
        <source>Who cried</source>
        <translation>Chi ha pianto</translation>
    </message>
    <message>
        <source>How often in this treatment</source>
        <translation>Quanto spesso in questa terapia</translation>
    </message>
    <message>
        <source>How they feel after crying, in general</source>
        <translation>Come si sentono dopo aver pianto, di solito</translation>
    </message>
    <message>
        <source>What it was about, the most recent time</source>
        <translation>Da che cosa è nato il pianto, l’ultima volta</translation>
    </message>
    <message>
        <source>How strong it was</source>
        <translation>Quanto è stato intenso</translation>
    </message>
    <message>
        <source>How long it lasted</source>
        <translation>Quanto è durato</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Quante volte</translation>
    </message>
    <message>
        <source>counts of patients in the bars, sorted by mean</source>
        <translation>nelle barre il numero di pazienti, in ordine di media</translation>
    </message>
    <message>
        <source>several choices, n = %1</source>
        <translation>più scelte, n = %1</translation>
    </message>
    <message>
        <source>mean %1, n = %2</source>
        <translation>media %1, n = %2</translation>
    </message>
    <message>
        <source>median %1 minutes, n = %2</source>
        <translation>mediana %1 minuti, n = %2</translation>
    </message>
    <message>
        <source>What came of it, the most recent time</source>
        <translation>Che cosa ne è venuto, l’ultima volta</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CryingPage</name>
    <message>
        <source>When envelopes are opened, the answers are counted here.</source>
        <translation>Quando si apriranno le buste, le risposte saranno contate qui.</translation>
    </message>
    <message>
        <source>One answer a patient. It does not say why somebody cried, nor whether it helped.</source>
        <translation>Una risposta per paziente. Non dice perché qualcuno ha pianto, né se sia servito.</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Per gruppo</translation>
    </message>
    <message>
        <source>How the answers divide</source>
        <translation>Come si dividono le risposte</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tutti insieme</translation>
    </message>
    <message>
        <source>Who ever cried</source>
        <translation>Chi ha pianto almeno una volta</translation>
    </message>
    <message>
        <source>Who cried in the last session</source>
        <translation>Chi ha pianto nell’ultima seduta</translation>
    </message>
    <message>
        <source>How often, on average</source>
        <translation>Quanto spesso, in media</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Crying cannot be shown by %1</source>
        <translation>Il pianto non si può mostrare per %1</translation>
    </message>
    <message>
        <source>Not computed: %1.</source>
        <translation>Non calcolato: %1.</translation>
    </message>
    <message>
        <source>no case has a value of it</source>
        <translation>nessun caso ne ha un valore</translation>
    </message>
    <message>
        <source>Choose something else to divide the cases by, or wait for more answers.</source>
        <translation>Scelga un altro criterio per dividere i casi, o attenda altre risposte.</translation>
    </message>
    <message>
        <source>The test goes by ranks and does not need equal steps.</source>
        <translation>Il test usa i ranghi e non richiede gradini uguali.</translation>
    </message>
    <message>
        <source>Nobody was put into a group by lot. A difference between groups does not say where it comes from.</source>
        <translation>Nessuno è stato assegnato a un gruppo per sorteggio. Una differenza tra gruppi non dice da dove viene.</translation>
    </message>
    <message>
        <source>Dot: mean of the answers, 0 never to 5. Line: %1 % t interval. The answers are steps, not amounts: see below how they divide.</source>
        <translation>Punto: media delle risposte, da 0 mai a 5. Linea: intervallo t al %1 %. Le risposte sono gradini, non quantità: sotto si vede come si dividono.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>How many cried, and how often</source>
        <translation>Quanti hanno pianto, e quanto spesso</translation>
    </message>
    <message>
        <source>Dot: the share of patients in the group. Line: %1 % Wilson interval.</source>
        <translation>Punto: la quota di pazienti nel gruppo. Linea: intervallo di Wilson al %1 %.</translation>
    </message>
    <message>
        <source>Each answer has one test over all groups, named under the table: of a trend where three or more groups have an order, else of a difference. No pair of groups is picked out afterwards.</source>
        <translation>Ogni risposta ha un solo test su tutti i gruppi, nominato sotto la tabella: di una tendenza dove tre o più gruppi hanno un ordine, altrimenti di una differenza. Nessuna coppia di gruppi è scelta in seguito.</translation>
    </message>
    <message>
        <source>The trend of a share takes the levels as equal steps.</source>
        <translation>La tendenza di una quota prende i livelli come passi uguali.</translation>
    </message>
    <message>
        <source>A difference of shares is tested exactly where that can be computed: given how many cried in all and how large the groups are.</source>
        <translation>Una differenza di quote è verificata in modo esatto dove si può calcolare: dati quanti hanno pianto in tutto e quanto sono grandi i gruppi.</translation>
    </message>
    <message>
        <source>Dots, and the ends of bars: the share of patients, or a mean. Line: %1 % interval, by Wilson for shares and t for means: the range of values that these data are compatible with.</source>
        <translation>Punti, ed estremità delle barre: la quota di pazienti, o una media. Linea: intervallo al %1 %, di Wilson per le quote e con t per le medie: i valori con cui questi dati sono compatibili.</translation>
    </message>
    <message>
        <source>Feelings and topics are sorted by what these patients answered. Only relief and shame are compared, as was planned before; of others no order is claimed.</source>
        <translation>Sentimenti e motivi sono in ordine di ciò che questi pazienti hanno risposto. Si confrontano solo sollievo e vergogna, come previsto prima; degli altri non si afferma alcun ordine.</translation>
    </message>
    <message>
        <source>Copy tables</source>
        <translation>Copia tabelle</translation>
    </message>
    <message>
        <source>n = %1. Who never cried counts as “never” and as not having cried in the last session; who skipped a question is left out of it.</source>
        <translation>n = %1. Chi non ha mai pianto conta come «mai» e come chi non ha pianto nell’ultima seduta; chi ha saltato una domanda ne è lasciato fuori.</translation>
    </message>
    <message>
        <source>No answers to the crying survey are here yet</source>
        <translation>Qui non ci sono ancora risposte al questionario sul pianto</translation>
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
    <message numerus="yes">
        <source>%n patient(s) on the list.</source>
        <translation>
            <numerusform>%n paziente nell’elenco.</numerusform>
            <numerusform>%n pazienti nell’elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written more than once, counted once: %1.</source>
        <translation>Scritti più volte, contati una volta: %1.</translation>
    </message>
    <message>
        <source>Several codes on one line, each counted: %1.</source>
        <translation>Più codici su una riga, contati ognuno: %1.</translation>
    </message>
    <message>
        <source>This number is fixed: a patient of this list was drawn and does not take part, and the next one is drawn from the same list.</source>
        <translation>Questo numero è fissato: un paziente di questo elenco è stato estratto e non partecipa, e il prossimo si estrae dallo stesso elenco.</translation>
    </message>
    <message>
        <source>Enter how many patients are eligible: a whole number from 1 to %1.</source>
        <translation>Indichi quanti pazienti sono idonei: un numero intero da 1 a %1.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n patient(s), but the number above says %1.</source>
        <translation>
            <numerusform>L’elenco ha %n paziente, ma il numero qui sopra dice %1.</numerusform>
            <numerusform>L’elenco ha %n pazienti, ma il numero qui sopra dice %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ExclusionPart</name>
    <message>
        <source>Exclude this case…</source>
        <translation>Escludi questo caso…</translation>
    </message>
    <message>
        <source>Take it back in</source>
        <translation>Riammettilo</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Questo caso</translation>
    </message>
    <message>
        <source>return of %1 to the analysis</source>
        <translation>riammissione di %1</translation>
    </message>
    <message>
        <source>Excluded by %1, %2: %3.</source>
        <translation>Escluso da %1, %2: %3.</translation>
    </message>
    <message>
        <source>Which case does it repeat?</source>
        <translation>Quale caso ripete?</translation>
    </message>
    <message>
        <source>What is the other reason?</source>
        <translation>Qual è l’altro motivo?</translation>
    </message>
    <message>
        <source>Say the reason in a few words.</source>
        <translation>Indichi il motivo in poche parole.</translation>
    </message>
    <message>
        <source>Name another case of this study by its code.</source>
        <translation>Indichi un altro caso di questo studio con il suo codice.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ExplorePage</name>
    <message>
        <source>“%1” was saved by an older version of Lacrima, which compared numbers in another way. Whether they are still the same is not known; save the view again to know it from now on.</source>
        <translation>«%1» è stata salvata da una versione precedente di Lacrima, che confrontava i numeri in altro modo. Non si sa se siano ancora gli stessi; salvi di nuovo la vista per saperlo d’ora in poi.</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of Lacrima. Whether its numbers are still the same is not known.</source>
        <translation>«%1» è stata salvata da una versione più recente di Lacrima. Non si sa se i suoi numeri siano ancora gli stessi.</translation>
    </message>
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
    <message>
        <source>Alliance</source>
        <translation>Alleanza</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mancanti</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>The view “%1” is kept in the study.</source>
        <translation>La vista «%1» è conservata nello studio.</translation>
    </message>
    <message>
        <source>“%1”: the same numbers as when it was saved.</source>
        <translation>«%1»: gli stessi numeri di quando è stata salvata.</translation>
    </message>
    <message>
        <source>Show it as it was</source>
        <translation>Mostrala com’era</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Che cos’è</translation>
    </message>
    <message>
        <source>Add to report</source>
        <translation>Aggiungi al rapporto</translation>
    </message>
    <message>
        <source>Puts the figures and tables of this page, with its cases and choices, into the report.</source>
        <translation>Porta nel rapporto le figure e le tabelle di questa pagina, con i suoi casi e le sue scelte.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>In the report now, as number %1 of what was added: “%2”. Until it is written it follows the data.</source>
        <translation>Ora è nel rapporto, al numero %1 di ciò che è stato aggiunto: «%2». Finché il rapporto non è scritto, segue i dati.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostra l’elenco</translation>
    </message>
    <message>
        <source>log position %1 then, %2 now</source>
        <translation>posizione del registro: allora %1, adesso %2</translation>
    </message>
    <message>
        <source>“%1”: the data have changed since it was saved (%2). What you see are the numbers of now.</source>
        <translation>«%1»: i dati sono cambiati da quando è stata salvata (%2). Quelli che vede sono i numeri di adesso.</translation>
    </message>
    <message>
        <source>“%1”: the data have changed since it was saved on %2 (%3). What you see are the numbers of now.</source>
        <translation>«%1»: i dati sono cambiati da quando è stata salvata, il %2 (%3). Quelli che vede sono i numeri di adesso.</translation>
    </message>
    <message>
        <source>This is in the report already, as “%1”.</source>
        <translation>È già nel rapporto, come «%1».</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::FigureCard</name>
    <message>
        <source>Save figure…</source>
        <translation>Salva la figura…</translation>
    </message>
    <message>
        <source>Save the figure “%1”</source>
        <translation>Salva la figura «%1»</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copia tabella</translation>
    </message>
    <message>
        <source>Copy the table “%1”</source>
        <translation>Copia la tabella «%1»</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::FigureExportDialog</name>
    <message>
        <source>One column, 8.5 cm</source>
        <translation>Una colonna, 8,5 cm</translation>
    </message>
    <message>
        <source>One and a half columns, 12 cm</source>
        <translation>Una colonna e mezza, 12 cm</translation>
    </message>
    <message>
        <source>Page width, 17.5 cm</source>
        <translation>Larghezza della pagina, 17,5 cm</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>Salva la figura</translation>
    </message>
    <message>
        <source>How the figure will look on paper</source>
        <translation>Come apparirà la figura su carta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>SVG, vector</source>
        <translation>SVG, vettoriale</translation>
    </message>
    <message>
        <source>PDF, vector</source>
        <translation>PDF, vettoriale</translation>
    </message>
    <message>
        <source>PNG, pixels</source>
        <translation>PNG, pixel</translation>
    </message>
    <message>
        <source>CSV, the data of the plot</source>
        <translation>CSV, i dati del grafico</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>Of a PNG or TIFF only. Letters have 9 points at any size.</source>
        <translation>Solo per un PNG o un TIFF. I caratteri sono di 9 punti a qualsiasi dimensione.</translation>
    </message>
    <message>
        <source>TIFF, pixels</source>
        <translation>TIFF, pixel</translation>
    </message>
    <message>
        <source>TIFF is not offered: this computer lacks Qt’s image formats (package qt6-image-formats-plugins).</source>
        <translation>Il TIFF non è offerto: a questo computer mancano i formati di immagine di Qt (pacchetto qt6-image-formats-plugins).</translation>
    </message>
    <message>
        <source>Where the figure goes</source>
        <translation>Dove va la figura</translation>
    </message>
    <message>
        <source>At this width and height at most %1 dpi.</source>
        <translation>Con questa larghezza e altezza al massimo %1 dpi.</translation>
    </message>
    <message>
        <source>%1 is not saved. %2</source>
        <translation>%1 non è salvato. %2</translation>
    </message>
    <message>
        <source>At this width the words leave little room for the drawing, or are cut. From %1 cm on there is enough.</source>
        <translation>A questa larghezza le parole lasciano poco spazio al disegno, o sono tagliate. Da %1 cm in su basta.</translation>
    </message>
    <message>
        <source>At this height the words leave little room for the drawing, or are cut. From %1 cm on there is enough.</source>
        <translation>A questa altezza le parole lasciano poco spazio al disegno, o sono tagliate. Da %1 cm in su basta.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::FindingDetails</name>
    <message>
        <source>Show the points</source>
        <translation>Mostra i punti</translation>
    </message>
    <message>
        <source>Finding shown closely</source>
        <translation>Risultato visto da vicino</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copia la tabella</translation>
    </message>
    <message>
        <source>One finding closely</source>
        <translation>Un risultato da vicino</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::FindingsPage</name>
    <message>
        <source>Copy table</source>
        <translation>Copia tabella</translation>
    </message>
    <message>
        <source>The published correlations, in this study</source>
        <translation>Le correlazioni pubblicate, in questo studio</translation>
    </message>
    <message>
        <source>Shares, as published and here</source>
        <translation>Quote, come pubblicate e qui</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapporto…</translation>
    </message>
    <message>
        <source>The published findings in this study</source>
        <translation>I risultati pubblicati in questo studio</translation>
    </message>
    <message>
        <source>Shares within</source>
        <translation>Quote entro</translation>
    </message>
    <message>
        <source>±%1 points</source>
        <translation>±%1 punti</translation>
    </message>
    <message>
        <source>Shaded: where the 2017 study would put the mark. p is adjusted for the tests of the board. %1</source>
        <translation>In ombra: dove lo studio del 2017 porrebbe il segno. p è corretto per i test del quadro. %1</translation>
    </message>
    <message>
        <source>Supported: the whole interval lies where 2017 reported it. Against: wholly elsewhere. Undecided: too wide to tell.</source>
        <translation>Confermato: tutto l’intervallo sta dove il 2017 lo riportava. Contro: tutto altrove. Indeciso: troppo largo per dirlo.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>None of the findings has this verdict.</source>
        <translation>Nessun risultato ha questo verdetto.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::GroupsPage</name>
    <message>
        <source>Groups of cases</source>
        <translation>Gruppi di casi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>There are no groups to compare yet</source>
        <translation>Ancora nessun gruppo da confrontare</translation>
    </message>
    <message>
        <source>Not computed: %1.</source>
        <translation>Non calcolato: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 cases have both values; the others are left out.</source>
        <translation>Casi con entrambi i valori: %1 su %2; gli altri sono lasciati fuori.</translation>
    </message>
    <message>
        <source>“%1” holds a single case: it is drawn, but has no interval, and tests that need a spread in each group are refused.</source>
        <translation>«%1» contiene un solo caso: è disegnato, ma non ha intervallo, e i test che richiedono variabilità in ogni gruppo non sono eseguiti.</translation>
    </message>
    <message>
        <source>The groups have an order, so that a trend over them is tested besides differences.</source>
        <translation>I gruppi hanno un ordine: oltre alle differenze si verifica quindi anche una tendenza lungo i gruppi.</translation>
    </message>
    <message>
        <source>Groups were not made by chance: a difference says nothing about why it is there.</source>
        <translation>I gruppi non sono stati formati a caso: una differenza non dice nulla sul perché ci sia.</translation>
    </message>
    <message>
        <source>“%1” stands on both sides</source>
        <translation>«%1» sta da entrambe le parti</translation>
    </message>
    <message>
        <source>Not computed: a variable is not compared with itself.</source>
        <translation>Non calcolato: una variabile non si confronta con se stessa.</translation>
    </message>
    <message>
        <source>Choose two different variables.</source>
        <translation>Scelga due variabili diverse.</translation>
    </message>
    <message>
        <source>A group of fewer than %1 cases has no hill: its shape would be that of single cases.</source>
        <translation>Un gruppo con meno di %1 casi non ha collina: la sua forma sarebbe quella di singoli casi.</translation>
    </message>
    <message>
        <source>An interval by t knows nothing of the ends of a scale. Where it reaches beyond them the figure cuts it; the table has it whole.</source>
        <translation>Un intervallo con t non sa nulla dei limiti di una scala. Dove li supera la figura lo taglia; la tabella lo riporta intero.</translation>
    </message>
    <message>
        <source>Groups and their tests</source>
        <translation>I gruppi e i loro test</translation>
    </message>
    <message>
        <source>Hill: how the values are spread. Box: quartiles, with the median as a line; whiskers reach to the farthest value within one and a half boxes. Dot with a line through it: mean with its %1 % t interval. Dots alone: cases.</source>
        <translation>Collina: come sono distribuiti i valori. Scatola: quartili, con la mediana come linea; i baffi arrivano al valore più lontano entro una scatola e mezza. Punto con una linea: media con il suo intervallo t al %1 %. Punti soli: casi.</translation>
    </message>
    <message>
        <source>Each bar is a group, its parts are the answers. The answers have no order, so that they are counted: there is no mean to compare.</source>
        <translation>Ogni barra è un gruppo, le sue parti sono le risposte. Le risposte non hanno un ordine e quindi si contano: non c’è una media da confrontare.</translation>
    </message>
    <message>
        <source>The exact test asks how likely a table as uneven as this is, given how many are in each group and gave each answer. V runs from 0, divided alike, to 1.</source>
        <translation>Il test esatto chiede quanto sia probabile una tabella così diseguale, dati quanti sono in ogni gruppo e quanti hanno dato ogni risposta. V va da 0, diviso allo stesso modo, a 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), log position %1.</source>
        <translation>
            <numerusform>%n caso, posizione %1 nel registro.</numerusform>
            <numerusform>%n casi, posizione %1 nel registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each bar is a group, its parts are the two answers, with the number of cases in each. The table below has means of the answers’ codes with their %1 % t intervals.</source>
        <translation>Ogni barra è un gruppo, le sue parti sono le due risposte, con il numero di casi in ciascuna. La tabella sotto ha le medie dei codici delle risposte con i loro intervalli t al %1 %.</translation>
    </message>
    <message>
        <source>A number with many values is cut into groups at its quartiles among the cases shown: a filter moves them.</source>
        <translation>Un numero con molti valori è diviso in gruppi ai suoi quartili tra i casi mostrati: un filtro li sposta.</translation>
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
    <message>
        <source>A whole number, please.</source>
        <translation>Un numero intero, per favore.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::KeyHoldersCard</name>
    <message>
        <source>Key holders</source>
        <translation>Titolari della chiave</translation>
    </message>
    <message>
        <source>Each of them can open all answers with a passphrase of their own, and signs what they change.</source>
        <translation>Ciascuno può aprire tutte le risposte con una propria passphrase, e firma ciò che modifica.</translation>
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
        <translation>Passphrase del nuovo titolare</translation>
    </message>
    <message>
        <source>Add key holder</source>
        <translation>Aggiungi titolare</translation>
    </message>
    <message>
        <source>%1 can open the study now.</source>
        <translation>Ora %1 può aprire lo studio.</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Passphrase finora</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nuova passphrase</translation>
    </message>
    <message>
        <source>Your passphrase until now</source>
        <translation>La sua passphrase finora</translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation>La sua nuova passphrase</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Cambia la mia passphrase</translation>
    </message>
    <message>
        <source>That passphrase is easily guessed. Choose a longer one.</source>
        <translation>Questa passphrase si indovina facilmente. Ne scelga una più lunga.</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>Nuovo foglio di recupero…</translation>
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
        <source>%1 no longer opens this file.</source>
        <translation>%1 non apre più questo file.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n act(s)</source>
        <translation>
            <numerusform>Mostra %n atto</numerusform>
            <numerusform>Mostra tutti i %n atti</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>Le due passphrase sono diverse. Digiti di nuovo la seconda.</translation>
    </message>
    <message>
        <source>Passphrase of the new key holder once more</source>
        <translation>Ancora la passphrase del nuovo titolare</translation>
    </message>
    <message>
        <source>Their passphrase once more</source>
        <translation>Ancora la passphrase del nuovo titolare</translation>
    </message>
    <message>
        <source>A key holder needs a name.</source>
        <translation>Un titolare ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Ancora la nuova passphrase</translation>
    </message>
    <message>
        <source>Your new passphrase once more</source>
        <translation>Ancora la nuova passphrase</translation>
    </message>
    <message>
        <source>If you remove yourself, your passphrase no longer opens this file, and what you sign from then on does not count. Copies made before stay readable to you. The study is locked at once.</source>
        <translation>Se rimuove sé stesso, la sua passphrase non apre più questo file, e ciò che firma da allora non conta. Le copie fatte prima le restano leggibili. Lo studio viene bloccato subito.</translation>
    </message>
    <message>
        <source>If you remove %1, they no longer open this file, and what they sign from then on does not count. Copies made before, and answers sealed later that they get hold of, stay readable to them.</source>
        <translation>Se rimuove %1, non potrà più aprire questo file, e ciò che firma da allora non conta. Le copie fatte prima, e le risposte sigillate dopo di cui venga in possesso, gli restano leggibili.</translation>
    </message>
    <message>
        <source>Remove myself</source>
        <translation>Rimuovi me</translation>
    </message>
    <message>
        <source>The recovery sheet that was printed until now opens this file no longer once there is a new one. You choose where its PDF goes first.</source>
        <translation>Il foglio di recupero stampato finora non aprirà più questo file quando ce n’è uno nuovo. Prima sceglie dove va il suo PDF.</translation>
    </message>
    <message>
        <source>Make a new sheet…</source>
        <translation>Fai un nuovo foglio…</translation>
    </message>
    <message>
        <source>The new recovery code. It is shown this once: keep it apart from the file.</source>
        <translation>Il nuovo codice di recupero. È mostrato solo questa volta: lo conservi lontano dal file.</translation>
    </message>
    <message>
        <source>This file opens with your new passphrase now. Copies made before open with the old one. If somebody else knows the old one, they can still sign as you. End that: first add yourself as a key holder under another name, then lock and unlock as that, then remove the name you had. Copies made before stay readable to them.</source>
        <translation>Ora questo file si apre con la nuova passphrase. Le copie fatte prima si aprono con quella vecchia. Se qualcun altro conosce la vecchia, può ancora firmare a suo nome. Per impedirlo: prima si aggiunga come titolare con un altro nome, poi blocchi e sblocchi con quello, poi rimuova il nome di prima. Le copie fatte prima restano leggibili a chi la conosce.</translation>
    </message>
    <message>
        <source>You unlocked with the recovery sheet, which has no passphrase. Add yourself as a key holder under another name, and remove the name whose passphrase is lost.</source>
        <translation>Ha sbloccato con il foglio di recupero, che non ha passphrase. Si aggiunga come titolare con un altro nome, e rimuova il nome la cui passphrase è perduta.</translation>
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
    <message>
        <source>The patient of case %1 does not take part. Record it with “Does not take part…” in the menu of the case before you draw again.</source>
        <translation>Il paziente del caso %1 non partecipa. Lo registri con «Non partecipa…» nel menu del caso prima di estrarre di nuovo.</translation>
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
    <name>lacrima::ui::MissingPage</name>
    <message>
        <source>Who took part</source>
        <translation>Chi ha partecipato</translation>
    </message>
    <message>
        <source>Answers and what is missing</source>
        <translation>Risposte e dati mancanti</translation>
    </message>
    <message>
        <source>Answers of</source>
        <translation>Risposte a</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Tutte le schede</translation>
    </message>
    <message>
        <source>When envelopes are opened, this page says who took part and what is missing.</source>
        <translation>Quando si apriranno le buste, questa pagina dirà chi ha partecipato e che cosa manca.</translation>
    </message>
    <message>
        <source>all forms</source>
        <translation>tutte le schede</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s) have every value that applies to them (%2)</source>
        <translation>
            <numerusform>%1 su %n caso ha ogni valore che lo riguarda (%2)</numerusform>
            <numerusform>Su %n casi, %1 con tutti i valori che li riguardano (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewest cases in common: %1, of “%2” and “%3”</source>
        <translation>Minor numero di casi in comune: %1, per «%2» e «%3»</translation>
    </message>
    <message>
        <source>Diagram: patients, each once. Who left the way is named with the reason at the right. Imported cases came from elsewhere: nothing is known of their draw, so they stand apart.</source>
        <translation>Diagramma: i pazienti, ciascuno una volta. Chi è uscito dal percorso è indicato a destra, con il motivo. I casi importati vengono da altrove: della loro estrazione non si sa nulla, quindi stanno a parte.</translation>
    </message>
    <message>
        <source>Bars: cases that answered, and why the others did not. “Not asked” is drawn quietly: an earlier answer made the question pointless, so nothing is missing there.</source>
        <translation>Barre: i casi che hanno risposto, e perché gli altri non l’hanno fatto. «Non chiesta» è disegnata in tono tenue: una risposta precedente rendeva inutile la domanda, quindi lì non manca nulla.</translation>
    </message>
    <message>
        <source>Each correlation uses the cases that have both values, so its n can be smaller than either.</source>
        <translation>Ogni correlazione usa i casi che hanno entrambi i valori: il suo n può quindi essere minore di quello di ciascuna variabile.</translation>
    </message>
    <message>
        <source>The reasons are those recorded. They do not say what the missing answers would have been.</source>
        <translation>I motivi sono quelli registrati. Non dicono quali sarebbero state le risposte mancanti.</translation>
    </message>
    <message>
        <source>Who took part, and what is missing</source>
        <translation>Chi ha partecipato e che cosa manca</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), log position %1.</source>
        <translation>
            <numerusform>%n caso, posizione %1 nel registro.</numerusform>
            <numerusform>%n casi, posizione %1 nel registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n case(s) have every value that applies to them (%1)</source>
        <translation>
            <numerusform>L’unico caso ha ogni valore che lo riguarda (%1)</numerusform>
            <numerusform>Tutti i %n casi hanno ogni valore che li riguarda (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is here yet</source>
        <translation>Qui non c’è ancora nessun caso</translation>
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
    <message>
        <source>Fingerprint of the study</source>
        <translation>Impronta dello studio</translation>
    </message>
    <message>
        <source>No secret: by these letters everybody recognises this study. They stand under Collect and on the sheet; where other letters stand it is another study, whatever it is called.</source>
        <translation>Non è segreta: da queste lettere tutti riconoscono questo studio. Stanno in Raccolta e sul foglio; dove ne stanno altre è un altro studio, comunque si chiami.</translation>
    </message>
    <message>
        <source>One file holds the whole study. A copy for another office is made under Study.</source>
        <translation>Un solo file contiene tutto lo studio. Una copia per un’altra sede si fa in Studio.</translation>
    </message>
    <message>
        <source>Step 4 of 4: shown once. With this code the study opens should a passphrase be lost.</source>
        <translation>Passo 4 di 4: mostrato una volta sola. Con questo codice lo studio si apre se una passphrase va perduta.</translation>
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
    <message>
        <source>At least four digits or letters. Staff type it to take the computer back from a patient. It guards this window only: whoever takes the study file away can try all PINs of four digits in minutes, so use none that opens anything else.</source>
        <translation>Almeno quattro cifre o lettere. Il personale lo digita per riprendere il computer dal paziente. Protegge soltanto questa finestra: chi porta via il file dello studio prova tutti i PIN di quattro cifre in pochi minuti, quindi non ne usi uno che apre anche altro.</translation>
    </message>
    <message>
        <source>Choose the PIN of this office</source>
        <translation>Scelga il PIN di questa sede</translation>
    </message>
    <message>
        <source>The office stays as it is; the PIN of before opens nothing any more.</source>
        <translation>La sede resta com’è; il PIN di prima non apre più nulla.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::OfficesCard</name>
    <message>
        <source>accepted</source>
        <translation>accettata</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutata</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Sedi</translation>
    </message>
    <message>
        <source>No office has registered yet.</source>
        <translation>Nessuna sede si è ancora registrata.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s)</source>
        <translation>
            <numerusform>%n busta</numerusform>
            <numerusform>%n buste</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Accept the office %1</source>
        <translation>Accetta la sede %1</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Refuse the office %1</source>
        <translation>Rifiuta la sede %1</translation>
    </message>
    <message>
        <source>A copy for a new office</source>
        <translation>Una copia per una nuova sede</translation>
    </message>
    <message>
        <source>Lacrima studies (*.lacrima)</source>
        <translation>Studi di Lacrima (*.lacrima)</translation>
    </message>
    <message>
        <source>Only envelopes of offices that the team has accepted count. Accept one only when the fingerprint of the office here is the one that the office reads out: its Collect page shows it while it waits.</source>
        <translation>Contano solo le buste delle sedi che il gruppo ha accettato. Ne accetti una solo se l’impronta della sede qui è quella che la sede le legge: la sua pagina Raccolta la mostra finché aspetta.</translation>
    </message>
    <message>
        <source>Name of another office</source>
        <translation>Nome di un’altra sede</translation>
    </message>
    <message>
        <source>Make a copy for it…</source>
        <translation>Fai una copia per questa…</translation>
    </message>
    <message>
        <source>Whom is the copy for? The other office needs a name.</source>
        <translation>Per chi è la copia? L’altra sede ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>Una nuova sede</translation>
    </message>
    <message>
        <source>%1: a copy was made on %2, nothing of it is here yet</source>
        <translation>%1: una copia è stata fatta il %2, qui non c’è ancora nulla</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · fingerprint of the office %4</source>
        <translation>%1 · %2 · %3 · impronta della sede %4</translation>
    </message>
    <message>
        <source>The code of the copy for %1, shown this once. It opens that office’s window should its PIN be forgotten; it opens no answers.</source>
        <translation>Il codice della copia per %1, mostrato solo questa volta. Apre la finestra di quella sede se il suo PIN viene dimenticato; non apre risposte.</translation>
    </message>
    <message>
        <source>The copy for %1 is %2. Give it to that office alone, and read out the fingerprint of the study when it opens it: %3</source>
        <translation>La copia per %1 è %2. La dia solo a quella sede, e le legga l’impronta dello studio quando la apre: %3</translation>
    </message>
    <message numerus="yes">
        <source>If you refuse %1, its %n envelope(s) are kept and count in no page and no result, until you accept it.</source>
        <translation>
            <numerusform>Se rifiuta %1, la sua %n busta viene conservata e non conta in nessuna pagina e in nessun risultato, finché non la accetta.</numerusform>
            <numerusform>Se rifiuta %1, le sue %n buste vengono conservate e non contano in nessuna pagina e in nessun risultato, finché non la accetta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>Rifiuta %1</translation>
    </message>
    <message>
        <source>The envelopes of %1 count from now on, those it sent before among them.</source>
        <translation>Le buste di %1 contano da ora in poi, comprese quelle inviate prima.</translation>
    </message>
    <message>
        <source>The envelopes of %1 are kept and do not count.</source>
        <translation>Le buste di %1 vengono conservate e non contano.</translation>
    </message>
    <message>
        <source>Ask %1 to read out the fingerprint of the office on its Collect page. Accept it only if it is this one: %2</source>
        <translation>Chieda a %1 di leggere l’impronta della sede nella sua pagina Raccolta. La accetti solo se è questa: %2</translation>
    </message>
    <message>
        <source>It is the same: accept</source>
        <translation>È la stessa: accetta</translation>
    </message>
    <message numerus="yes">
        <source>Went on with an older copy: at least %n record(s) that its computer had seen are missing.</source>
        <translation>
            <numerusform>Ha continuato con una copia più vecchia: manca almeno %n registrazione che il suo computer aveva visto.</numerusform>
            <numerusform>Ha continuato con una copia più vecchia: mancano almeno %n registrazioni che il suo computer aveva visto.</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer, %1</source>
        <translation>questo computer, %1</translation>
    </message>
    <message>
        <source>Its copy holds the forms, no answers and no way to open any. The first office that registers in it is accepted by that; any other waits. Bringing its envelopes back here is not in this version yet.</source>
        <translation>La sua copia contiene i moduli, nessuna risposta e nessun modo di aprirne. La prima sede che vi si registra è accettata con ciò; ogni altra attende. Riportare qui le sue buste non è ancora in questa versione.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::OlderCopyBar</name>
    <message>
        <source>Go on with this file</source>
        <translation>Continua con questo file</translation>
    </message>
    <message>
        <source>The newest file is lost…</source>
        <translation>Il file più recente è perduto…</translation>
    </message>
    <message>
        <source>Say it no more…</source>
        <translation>Non dirlo più…</translation>
    </message>
    <message>
        <source>This computer will forget that it has seen them, and say so of no other file either.</source>
        <translation>Questo computer dimenticherà di averle viste, e non lo dirà nemmeno di altri file.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Dimenticale</translation>
    </message>
    <message numerus="yes">
        <source>At least %n record(s) that this computer has seen are not in this file. If you have a newer one, open that; if this is a copy for one office, all is well.</source>
        <translation>
            <numerusform>Almeno %n registrazione che questo computer ha visto non è in questo file. Se ne ha uno più recente, apra quello; se questa è una copia per una sede, va tutto bene.</numerusform>
            <numerusform>Almeno %n registrazioni che questo computer ha visto non sono in questo file. Se ne ha uno più recente, apra quello; se questa è una copia per una sede, va tutto bene.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has this computer’s office under a key that it gave up when it went on with another copy: it takes no answers. Open the file that was gone on with.</source>
        <translation>Questo file contiene la sede di questo computer con una chiave a cui ha rinunciato quando ha continuato con un’altra copia: non accetta risposte. Apra il file con cui ha continuato.</translation>
    </message>
    <message>
        <source>That file is lost…</source>
        <translation>Quel file è perduto…</translation>
    </message>
    <message numerus="yes">
        <source>The team sees that at least %n record(s) are missing. Should the newer file turn up, use it no longer: this computer adds nothing to it.</source>
        <translation>
            <numerusform>Il gruppo vede che manca almeno %n registrazione. Se il file più recente dovesse ricomparire, non lo usi più: questo computer non vi aggiunge nulla.</numerusform>
            <numerusform>Il gruppo vede che mancano almeno %n registrazioni. Se il file più recente dovesse ricomparire, non lo usi più: questo computer non vi aggiunge nulla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Going on with this file cannot be taken back. The office gets a new key.</source>
        <translation>Continuare con questo file non si può annullare. La sede riceve una nuova chiave.</translation>
    </message>
    <message>
        <source>Who can open the study, and which offices take part, stays as it was decided last, also where this copy does not know it yet. Nothing of this office is missing.</source>
        <translation>Chi può aprire lo studio e quali sedi partecipano resta come è stato deciso per ultimo, anche dove questa copia non lo sa ancora. Di questa sede non manca nulla.</translation>
    </message>
    <message numerus="yes">
        <source>This is an older copy of the study, from before this computer’s office was in it: at least %n record(s) that this computer has seen are missing. Open the newest file. If it is lost, name the office again: it gets a new key, and the team sees how many of its own records are missing.</source>
        <translation>
            <numerusform>Questa è una copia più vecchia dello studio, di prima che vi fosse la sede di questo computer: manca almeno %n registrazione che questo computer ha visto. Apra il file più recente. Se è andato perso, dia di nuovo un nome alla sede: riceve una nuova chiave, e il gruppo vede quante delle sue registrazioni mancano.</numerusform>
            <numerusform>Questa è una copia più vecchia dello studio, di prima che vi fosse la sede di questo computer: mancano almeno %n registrazioni che questo computer ha visto. Apra il file più recente. Se è andato perso, dia di nuovo un nome alla sede: riceve una nuova chiave, e il gruppo vede quante delle sue registrazioni mancano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is an older copy of the study: at least %n record(s) that this computer has seen are not in it. It takes no answers: open the newest file, and keep this one if somebody may have gone on with it.</source>
        <translation>
            <numerusform>Questa è una copia più vecchia dello studio: manca almeno %n registrazione che questo computer ha visto. Non accetta risposte: apra il file più recente, e conservi questo se qualcuno può averlo continuato.</numerusform>
            <numerusform>Questa è una copia più vecchia dello studio: mancano almeno %n registrazioni che questo computer ha visto. Non accetta risposte: apra il file più recente, e conservi questo se qualcuno può averlo continuato.</numerusform>
        </translation>
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
    <message>
        <source>What is kept of this survey here is not what was saved last, so it is not used. Please tell whoever gave you the computer.</source>
        <translation>Ciò che qui è conservato di questo questionario non è quanto è stato salvato per ultimo, perciò non viene usato. Per favore, lo dica a chi le ha dato il computer.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::PickedCases</name>
    <message>
        <source>Show all cases again</source>
        <translation>Mostra di nuovo tutti i casi</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) from Explore</source>
        <translation>
            <numerusform>%n caso da Esplora</numerusform>
            <numerusform>%n casi da Esplora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::PlainTextBox</name>
    <message>
        <source>At most %1 characters fit here. What does not fit was not taken.</source>
        <translation>Qui entrano al massimo %1 caratteri. Ciò che non entra non è stato preso.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ProblemList</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e altre %2</translation>
    </message>
    <message>
        <source>%1 All of them hang on one condition: %2</source>
        <translation>%1 Dipendono tutte da una condizione: %2</translation>
    </message>
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
    <message>
        <source> / then </source>
        <translation> / poi </translation>
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
    <name>lacrima::ui::RecentStudyRow</name>
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
        <source>%n office(s)</source>
        <translation>
            <numerusform>%n sede</numerusform>
            <numerusform>%n sedi</numerusform>
        </translation>
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
        <source>last change %1</source>
        <translation>ultima modifica %1</translation>
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
        <source>For a text: %1</source>
        <translation>Per un testo: %1</translation>
    </message>
    <message>
        <source>A correlation says nothing about what causes what.</source>
        <translation>Una correlazione non dice nulla su che cosa causi che cosa.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nulla</translation>
    </message>
    <message>
        <source>Every case its own dot</source>
        <translation>Un punto per ogni caso</translation>
    </message>
    <message>
        <source>Distributions at the edges</source>
        <translation>Distribuzioni ai margini</translation>
    </message>
    <message>
        <source>Every case</source>
        <translation>Ogni caso</translation>
    </message>
    <message>
        <source>Does it depend on the coefficient?</source>
        <translation>Dipende dal coefficiente?</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copia la frase</translation>
    </message>
    <message>
        <source>Held constant</source>
        <translation>Tenute costanti</translation>
    </message>
    <message>
        <source>Adds a partial correlation to the coefficients.</source>
        <translation>Aggiunge ai coefficienti una correlazione parziale.</translation>
    </message>
    <message>
        <source>One of them is the same for everyone, or too few patients answered both.</source>
        <translation>Una delle due è uguale per tutti, oppure troppo pochi pazienti hanno risposto a entrambe.</translation>
    </message>
    <message>
        <source>“%1” stands on both sides</source>
        <translation>«%1» sta da entrambe le parti</translation>
    </message>
    <message>
        <source>Not computed: a variable is not compared with itself.</source>
        <translation>Non calcolato: una variabile non si confronta con se stessa.</translation>
    </message>
    <message>
        <source>Choose two different variables.</source>
        <translation>Scelga due variabili diverse.</translation>
    </message>
    <message>
        <source>Each dot is a case; cases with the same two answers share one dot, the larger the more there are. Line and band: least squares with its %1 % interval.</source>
        <translation>Ogni punto è un caso; i casi con le stesse due risposte condividono un punto, tanto più grande quanti più sono. Linea e fascia: minimi quadrati con il loro intervallo al %1 %.</translation>
    </message>
    <message>
        <source>Coefficients and their intervals</source>
        <translation>Coefficienti e loro intervalli</translation>
    </message>
    <message>
        <source>The intervals of the robust coefficients are being computed.</source>
        <translation>Gli intervalli dei coefficienti robusti sono in corso di calcolo.</translation>
    </message>
    <message>
        <source>More than %1 cases are counted together: a dot each would hide most of them.</source>
        <translation>Più di %1 casi si contano insieme: con un punto ciascuno la maggior parte sarebbe nascosta.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ReportPage</name>
    <message>
        <source>Write the report…</source>
        <translation>Scrivi il rapporto…</translation>
    </message>
    <message>
        <source>As the study is called</source>
        <translation>Come si chiama lo studio</translation>
    </message>
    <message>
        <source>PDF, to print and send</source>
        <translation>PDF, da stampare e inviare</translation>
    </message>
    <message>
        <source>HTML, one file for the browser</source>
        <translation>HTML, un solo file per il browser</translation>
    </message>
    <message>
        <source>ODT, to go on writing</source>
        <translation>ODT, per continuare a scrivere</translation>
    </message>
    <message>
        <source>DOCX, to go on writing in Word</source>
        <translation>DOCX, per continuare a scrivere in Word</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>Space takes a section in or out.</source>
        <translation>La barra spaziatrice include o toglie una sezione.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Beside the report stand its data, its numbers and an R script that computes them again. They hold answers: keep them where the study file may be kept.</source>
        <translation>Accanto al rapporto stanno i suoi dati, i suoi numeri e uno script R che li ricalcola. Contengono risposte: vanno custoditi dove può stare il file dello studio.</translation>
    </message>
    <message>
        <source>Put the study on paper</source>
        <translation>Lo studio su carta</translation>
    </message>
    <message>
        <source>Sections, your own words, figures and tables, and everything to compute them again.</source>
        <translation>Sezioni, parole proprie, figure e tabelle, e tutto ciò che serve per ricalcolarle.</translation>
    </message>
    <message numerus="yes">
        <source>The report speaks of %n case(s) at log position %1.</source>
        <translation>
            <numerusform>Il rapporto riguarda %n caso alla posizione %1 nel registro.</numerusform>
            <numerusform>Il rapporto riguarda %n casi alla posizione %1 nel registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those for which this holds: %1</source>
        <translation>Solo quelli per cui vale: %1</translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation>Dove va il rapporto</translation>
    </message>
    <message>
        <source>The report is being written; you can go on working.</source>
        <translation>Il rapporto è in corso di scrittura; intanto si può continuare a lavorare.</translation>
    </message>
    <message>
        <source>The report is in %1; its data, numbers and R script stand beside it.</source>
        <translation>Il rapporto è in %1; accanto stanno i suoi dati, i suoi numeri e lo script R.</translation>
    </message>
    <message>
        <source>Only cases picked by hand in the charts.</source>
        <translation>Solo i casi scelti a mano nei grafici.</translation>
    </message>
    <message>
        <source>These files are there already and would be replaced: %1</source>
        <translation>Questi file esistono già e verrebbero sostituiti: %1</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Sostituirli</translation>
    </message>
    <message>
        <source>BCa intervals, 10 000 resamples</source>
        <translation>Intervalli BCa, 10 000 ricampionamenti</translation>
    </message>
    <message>
        <source>Intervals of the correlations of crying and the alliance, in place of Fisher’s.</source>
        <translation>Intervalli delle correlazioni di pianto e alleanza, al posto di quelli di Fisher.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ReportWords</name>
    <message>
        <source>What you want to say before the numbers of this section.</source>
        <translation>Che cosa dire prima dei numeri di questa sezione.</translation>
    </message>
    <message>
        <source>What you wrote here could not be kept in the study. %1</source>
        <translation>Ciò che ha scritto qui non è stato conservato nello studio. %1</translation>
    </message>
    <message>
        <source>Somebody else wrote on “%1” in this study meanwhile. Both texts stand there now: read them before they go into the report.</source>
        <translation>Nel frattempo qualcun altro ha scritto su «%1» in questo studio. Ora ci sono entrambi i testi: li rilegga prima che entrino nel rapporto.</translation>
    </message>
    <message>
        <source>Somebody else called this report “%1” meanwhile; it is called now as you wrote.</source>
        <translation>Nel frattempo qualcun altro ha intitolato questo rapporto «%1»; ora vale il titolo scritto da Lei.</translation>
    </message>
    <message>
        <source>Your words on “%1”</source>
        <translation>Le sue parole su «%1»</translation>
    </message>
    <message>
        <source>These words were written on %1, and the report says so beside them. Read them again before they go into it.</source>
        <translation>Queste parole sono state scritte su %1, e il rapporto lo dice accanto a esse. Le rilegga prima che vi entrino.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ResultTable</name>
    <message>
        <source>Table of results</source>
        <translation>Tabella dei risultati</translation>
    </message>
    <message>
        <source>Leave out the columns that do not fit</source>
        <translation>Nascondi le colonne che non ci stanno</translation>
    </message>
    <message>
        <source>Not shown for want of room: %1. Show them</source>
        <translation>Non mostrate per mancanza di spazio: %1. Mostrale</translation>
    </message>
    <message>
        <source>Not shown for want of room: %1.</source>
        <translation>Non mostrate per mancanza di spazio: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) not shown. Show them</source>
        <translation>
            <numerusform>%n colonna non mostrata. Mostrala</numerusform>
            <numerusform>%n colonne non mostrate. Mostrale</numerusform>
        </translation>
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
    <name>lacrima::ui::SavedViewsMenu</name>
    <message>
        <source>Views</source>
        <translation>Viste</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Salva questa vista…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Rimuovi una vista</translation>
    </message>
    <message>
        <source>Saved by %1</source>
        <translation>Salvata da %1</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Salva questa vista</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Salva la vista</translation>
    </message>
    <message>
        <source>Saved on %1 by %2</source>
        <translation>Salvata il %1 da %2</translation>
    </message>
    <message>
        <source>%1. In the report.</source>
        <translation>%1. Nel rapporto.</translation>
    </message>
    <message>
        <source>Add a view to the report</source>
        <translation>Aggiungi una vista al rapporto</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Rinomina una vista</translation>
    </message>
    <message>
        <source>The view “%1” is in the report now, at the end of what was added.</source>
        <translation>La vista «%1» ora è nel rapporto, in fondo a ciò che è stato aggiunto.</translation>
    </message>
    <message>
        <source>The view “%1” is removed, and its section of the report with it.</source>
        <translation>La vista «%1» è eliminata, e con essa la sua sezione del rapporto.</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>La vista «%1» è eliminata.</translation>
    </message>
    <message>
        <source>The view “%1” is called “%2” now.</source>
        <translation>La vista «%1» ora si chiama «%2».</translation>
    </message>
    <message>
        <source>Page, filter, method and choices are kept in the study.</source>
        <translation>Pagina, filtro, metodo e scelte sono conservati nello studio.</translation>
    </message>
    <message>
        <source>A view of this name is there. It will be replaced, also in the report.</source>
        <translation>C’è già una vista con questo nome. Sarà sostituita, anche nel rapporto.</translation>
    </message>
    <message>
        <source>Replace view</source>
        <translation>Sostituisci la vista</translation>
    </message>
    <message>
        <source>Rename the view “%1”</source>
        <translation>Rinomina la vista «%1»</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Rinomina la vista</translation>
    </message>
    <message>
        <source>In the report the name is the heading of the section.</source>
        <translation>Nel rapporto il nome è il titolo della sezione.</translation>
    </message>
    <message>
        <source>Undo the %1</source>
        <translation>Annulla: %1</translation>
    </message>
    <message>
        <source>Redo the %1</source>
        <translation>Ripeti: %1</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ScopeBar</name>
    <message>
        <source>Only these</source>
        <translation>Solo questi</translation>
    </message>
    <message>
        <source>Moment of the study</source>
        <translation>Momento dello studio</translation>
    </message>
    <message>
        <source>Only cases for which this holds</source>
        <translation>Solo i casi per cui vale questa condizione</translation>
    </message>
    <message>
        <source>Only cases where … for example [po_level] &gt;= 3</source>
        <translation>Solo i casi in cui … per esempio [po_level] &gt;= 3</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Azzera</translation>
    </message>
    <message>
        <source>Now · log position %1</source>
        <translation>Ora · posizione %1 nel registro</translation>
    </message>
    <message>
        <source>Log position %1</source>
        <translation>Posizione %1 nel registro</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1 su %2 casi</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selezionato</numerusform>
            <numerusform>%n selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>No case meets this filter. Empty the field to see all cases.</source>
        <translation>Nessun caso soddisfa questo filtro. Svuoti il campo per vedere tutti i casi.</translation>
    </message>
    <message>
        <source>%1 The pages still show the cases of before.</source>
        <translation>%1 Le pagine mostrano ancora i casi di prima.</translation>
    </message>
    <message numerus="yes">
        <source>End of the day, %n record(s)</source>
        <translation>
            <numerusform>Fine della giornata, %n registrazione</numerusform>
            <numerusform>Fine della giornata, %n registrazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After the import of %n response(s)</source>
        <translation>
            <numerusform>Dopo l’importazione di %n risposta</numerusform>
            <numerusform>Dopo l’importazione di %n risposte</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first exclusion</source>
        <translation>Prima della prima esclusione</translation>
    </message>
    <message>
        <source>After the exclusion of %1</source>
        <translation>Dopo l’esclusione di %1</translation>
    </message>
    <message>
        <source>When “%1” was saved</source>
        <translation>Quando «%1» è stata salvata</translation>
    </message>
    <message>
        <source>%1 · position %2</source>
        <translation>%1 · posizione %2</translation>
    </message>
    <message>
        <source>%1, %2 · position %3</source>
        <translation>%1, %2 · posizione %3</translation>
    </message>
    <message>
        <source>%1 of %2 cases, picked by hand: no p</source>
        <translation>%1 di %2 casi, scelti a mano: nessun p</translation>
    </message>
    <message>
        <source>Show in Clean</source>
        <translation>Mostra in Controllo</translation>
    </message>
    <message>
        <source>Not applied yet: press Enter.</source>
        <translation>Non ancora applicato: prema Invio.</translation>
    </message>
    <message>
        <source>%1 The filter [sitting] = 2 shows the second ones.</source>
        <translation>%1 Il filtro [sitting] = 2 mostra le seconde.</translation>
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
        <source>%1 of %2 records have a problem; the others can be used. %3</source>
        <translation>%1 registrazioni su %2 hanno un problema; le altre si possono usare. %3</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>Scegli un altro PIN</translation>
    </message>
    <message>
        <source>Choose the new PIN of this office under Collect.</source>
        <translation>Scelga il nuovo PIN di questa sede in Raccolta.</translation>
    </message>
    <message>
        <source>PIN of the office</source>
        <translation>PIN della sede</translation>
    </message>
    <message>
        <source>Fingerprint of the study: %1. The recovery sheet has the same letters; others would mean that answers are sealed to another key.</source>
        <translation>Impronta dello studio: %1. Il foglio di recupero ha le stesse lettere; altre significherebbero che le risposte sono sigillate per un’altra chiave.</translation>
    </message>
    <message>
        <source>A code that is shown this once stands on this page. Keep it first, then choose the language.</source>
        <translation>In questa pagina c’è un codice mostrato solo questa volta. Prima lo conservi, poi scelga la lingua.</translation>
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
    <message>
        <source>saving of the view “%1”</source>
        <translation>salvataggio della vista «%1»</translation>
    </message>
    <message>
        <source>removal of the view “%1”</source>
        <translation>rimozione della vista «%1»</translation>
    </message>
    <message numerus="yes">
        <source>import of %n case(s)</source>
        <translation>
            <numerusform>importazione di %n caso</numerusform>
            <numerusform>importazione di %n casi</numerusform>
        </translation>
    </message>
    <message>
        <source>renaming of the view “%1”</source>
        <translation>cambio di nome della vista «%1»</translation>
    </message>
    <message>
        <source>adding of the view “%1” to the report</source>
        <translation>aggiunta della vista «%1» al rapporto</translation>
    </message>
    <message>
        <source>taking of the view “%1” out of the report</source>
        <translation>rimozione della vista «%1» dal rapporto</translation>
    </message>
    <message>
        <source>another order of the report</source>
        <translation>un altro ordine del rapporto</translation>
    </message>
    <message>
        <source>adding of “%1” to the report</source>
        <translation>l’aggiunta di «%1» al rapporto</translation>
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
    <message>
        <source>This office goes on under a new key. What it seals from now on counts once a key holder unlocks the study here or accepts the office under Study.</source>
        <translation>Questa sede continua con una nuova chiave. Ciò che sigilla da ora in poi conta quando un titolare sblocca lo studio qui o accetta la sede in Studio.</translation>
    </message>
    <message>
        <source>As you unlocked the study here, this computer’s office %1 belongs to it from now on (fingerprint of the office %2). If it should not, refuse it under Study.</source>
        <translation>Poiché ha sbloccato lo studio qui, la sede %1 di questo computer ne fa parte da ora in poi (impronta della sede %2). Se non deve, la rifiuti in Studio.</translation>
    </message>
    <message>
        <source>Who can open the study, and which offices take part, stays as it was decided last.</source>
        <translation>Chi può aprire lo studio e quali sedi partecipano resta come è stato deciso per ultimo.</translation>
    </message>
    <message>
        <source>Somebody had taken the lock of the recovery sheet out of this file, or put another one in its place. It is as it was; ask who else writes to the file.</source>
        <translation>Qualcuno aveva tolto da questo file la serratura del foglio di recupero, o ne aveva messa un’altra al suo posto. È di nuovo com’era; chieda chi altro scrive nel file.</translation>
    </message>
    <message>
        <source>Somebody had taken the lock of %1 out of this file, or put another one in its place. It is as it was; ask who else writes to the file.</source>
        <translation>Qualcuno aveva tolto da questo file la serratura di %1, o ne aveva messa un’altra al suo posto. È di nuovo com’era; chieda chi altro scrive nel file.</translation>
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
        <source>You gave no answers, and nothing changes for your therapy.</source>
        <translation>Non ha dato alcuna risposta, e nulla cambia per la sua terapia.</translation>
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
        <source>PIN of the office</source>
        <translation>PIN della sede</translation>
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
    <message>
        <source>This computer is with a patient.</source>
        <translation>Questo computer è affidato a un paziente.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. What was answered is saved and locked: with the code noted at the beginning it goes on where it was.</source>
        <translation>Il programma si è chiuso all’improvviso. Le risposte date sono salvate e protette: con il codice annotato all’inizio si riprende da dove si era.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. All answers are sealed.</source>
        <translation>Il programma si è chiuso all’improvviso. Tutte le risposte sono sigillate.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Nothing was asked yet.</source>
        <translation>Il programma si è chiuso all’improvviso. Non è stato ancora chiesto nulla.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Fingerprint of this study’s lock, for whoever wants to compare it: %1</source>
        <translation>Impronta della serratura di questo studio, per chi vuole confrontarla: %1</translation>
    </message>
    <message>
        <source>The office opens it with its PIN. If it is forgotten: in a copy that was made for this office, the code that the study team noted opens it; in the team’s own file, the passphrase of a key holder. Then the office chooses another PIN. No answers can be seen from here.</source>
        <translation>La sede lo apre con il suo PIN. Se è stato dimenticato: in una copia fatta per questa sede lo apre il codice che il gruppo dello studio ha annotato; nel file del gruppo, la passphrase di un titolare. Poi la sede sceglie un altro PIN. Da qui non si vede nessuna risposta.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::TableCard</name>
    <message>
        <source>Copy table</source>
        <translation>Copia la tabella</translation>
    </message>
    <message>
        <source>Copy the table “%1”</source>
        <translation>Copia la tabella «%1»</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ThisComputerCard</name>
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
    <message>
        <source>This file was made for an office: it collects answers and opens none. The study team opens them on its own computers, so no passphrase is asked for here.</source>
        <translation>Questo file è stato fatto per una sede: raccoglie risposte e non ne apre. Il gruppo di ricerca le apre sui propri computer, perciò qui non si chiede nessuna passphrase.</translation>
    </message>
    <message>
        <source>Unlock as another key holder or with the recovery sheet, or use a backup.</source>
        <translation>Sblocchi come altro titolare o con il foglio di recupero, oppure usi una copia di sicurezza.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::VariablePicker</name>
    <message>
        <source>Search variables</source>
        <translation>Cerca tra le variabili</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabili</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variabile</numerusform>
            <numerusform>%n variabili</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Tick all variables that are shown</source>
        <translation>Spunta tutte le variabili mostrate</translation>
    </message>
    <message>
        <source>Tick none of the variables that are shown</source>
        <translation>Togli la spunta a tutte le variabili mostrate</translation>
    </message>
    <message>
        <source>This study has no variables with numbers yet.</source>
        <translation>Questo studio non ha ancora variabili con numeri.</translation>
    </message>
    <message>
        <source>No variable is called like that.</source>
        <translation>Nessuna variabile si chiama così.</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::VerdictFilter</name>
    <message>
        <source>Verdict</source>
        <translation>Verdetto</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tutti %1</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ViewNameDialog</name>
    <message>
        <source>Name of the view</source>
        <translation>Nome della vista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>lacrima::ui::charts::ChartView</name>
    <message>
        <source>Chart without data</source>
        <translation>Grafico senza dati</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Copia come immagine</translation>
    </message>
    <message>
        <source>Copy the data of the plot</source>
        <translation>Copia i dati del grafico</translation>
    </message>
    <message>
        <source>Save figure…</source>
        <translation>Salva la figura…</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Più vicino</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Più lontano</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostra tutto</translation>
    </message>
</context>
</TS>
