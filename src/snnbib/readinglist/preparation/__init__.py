"""Units made ready to be cut: what surrounds their titles is taken off. Pure.

What stands in front of titles: dates of meetings (`meeting_dates`), who presents a paper
(`presented_papers`), editions (`front_editions`), short names (`front_names`), keys
(`keyed_titles`), family names (`lone_surnames`, in brackets after titles as well). A title whose
link has no address is marked (`empty_links`). `habits` finds out how the entries of the list are
written, which the next step depends on.
"""
