-- Who reported the result: nobody confirms their own.
ALTER TABLE assignments ADD COLUMN reported_by uuid REFERENCES members;
