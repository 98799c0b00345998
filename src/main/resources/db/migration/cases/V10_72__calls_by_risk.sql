-- where an area works by home-care lists the calls that wait are cut by risk group, still from the index of calls alone
ALTER TABLE cases_case
  DROP KEY cases_case_calls,
  ADD KEY cases_case_calls (call_state, call_after, area_path, risk);
