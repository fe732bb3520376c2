"""How right matching is: hand-labelled cases, perturbations of true records, baselines."""
