
-- A file of very many keys is kept in sections with dictionaries of their own; the second one and those after it are rows of
-- import_file without an identity that name the first. rows: of the section.
ALTER TABLE import_file ADD COLUMN section_of INTEGER REFERENCES import_file(id);
