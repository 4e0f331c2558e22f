"""What stands before the dates over an article: when it was published, when it was changed.

Gathered by us from pages and pasted texts, and checked on those that newsjson is developed on.

One row a language; spaces stand for any white space.
"""

PUBLISHED = """
date|published|posted|created|first published|publication date|released|filed|issued|originally published|date published
veröffentlicht|erstellt|erschienen|stand|datum|geschrieben|publiziert|vom
publié|publiée|paru|créé|rédigé
publicado|publicada|creado|creada|fecha
publicado|criado|data
pubblicato|pubblicata|creato
gepubliceerd|geplaatst|aangemaakt
publikacja|opublikowano|data publikacji|dodano|utworzono
vydáno|publikováno|zveřejněno|publikované|zverejnené
megjelent|publikálva|létrehozva
publicat|publicată
publicerad|publicerat|publisert|offentliggjort|udgivet|oprettet|julkaistu
giriş|giriş tarihi|yayınlanma|yayın tarihi|oluşturulma|eklenme
diterbitkan|terbit|objavljeno|objavljen
опубликовано|опубліковано|дата публикации|дата|публикувано
δημοσίευση|δημοσιεύτηκε
公開|掲載|配信|発行|发布时间|发表时间|发布|입력|등록|기사입력|승인
"""

MODIFIED = """
updated|modified|edited|last updated|last modified|last edited|last update|revised|date updated
aktualisiert|akt.|akt|letzte aktualisierung|zuletzt aktualisiert|zuletzt bearbeitet|geändert|update
mis à jour|mise à jour|màj|modifié|modifiée|actualisé
actualizado|actualizada|última actualización|modificado
atualizado|atualizada|última atualização|actualizado em
aggiornato|aggiornata|ultimo aggiornamento|modificato|ultima modifica
bijgewerkt|laatst bijgewerkt|aangepast|laatste update|gewijzigd
aktualizacja|zaktualizowano|ostatnia aktualizacja
aktualizováno|aktualizované|upraveno
frissítve|módosítva
actualizat|actualizată|ultima actualizare
uppdaterad|uppdaterat|oppdatert|sist oppdatert|opdateret|päivitetty|muokattu
güncelleme|güncellenme|son güncelleme|güncelleme tarihi
diperbarui|ažurirano|izmijenjeno
обновлено|оновлено|обновена|дата обновления
ενημέρωση|ενημερώθηκε|τελευταία ενημέρωση
更新|最終更新|更新时间|수정|최종수정|업데이트
"""

# Between the label and the date: "on", "le", "am", "em".
PREPOSITIONS = "on|at|am|um|le|el|em|il|op|den|dne|dnia|pe|på|tarihinde|pada|a las"
