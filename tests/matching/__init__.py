"""How right matching is: hand-labeled cases, perturbations of true records, baselines."""
