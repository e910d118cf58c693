-- Written by tests/matrix/queries.test.ts. Do not edit.

-- platform.demo_letters
select id, at, address, subject, body
from platform.demo_letter order by at desc, id desc limit $1;
-- Sort
--   Seq Scan demo_letter
