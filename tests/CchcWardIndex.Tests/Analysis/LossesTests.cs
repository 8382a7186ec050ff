using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;
using CsCheck;

namespace CchcWardIndex.Tests.Analysis;

public class LossesTests
{
    [Fact]
    public void Losses_stand_most_first_with_who_lost_and_leave_out_bonuses_and_what_did_not_apply()
    {
        // 1.1: 2-1.5 and 2-1; 1.2: 1-0 and nothing asked; the bonus is nobody's loss; the penalty took 0.5.
        var rules = new MadeUp
        {
            Criteria =
            [
                MadeUp.Ordinary("1.1", 2m),
                MadeUp.Ordinary("1.2", 1m),
                MadeUp.Ordinary("1.10", 1m),
                MadeUp.Extra("9.1", ExtraKind.Bonus, 2m),
                MadeUp.Extra("9.2", ExtraKind.Penalty),
            ],
        };
        var results = rules.Results(
            rules.Unit("2", "Xã Hai", UnitStatus.Unranked, 1m, null, 1m, 0m, -0.5m),
            rules.Unit("1", "Phường Một", UnitStatus.Scored, 1.5m, 0m, 0.5m, 0m, 0m),
            rules.Unit("3", "Phường Ba", UnitStatus.Blocked, 0m, 0m, 0m, 0m, 0m)
        );

        Assert.Equal(
            [("1.1", 1.5m, "2:1 1:0.5"), ("1.2", 1m, "1:1"), ("1.10", 0.5m, "1:0.5"), ("9.2", 0.5m, "2:0.5")],
            Losses
                .Of(results)
                .Select(loss =>
                    (loss.Criterion.Code, loss.Lost, string.Join(' ', loss.Units.Select(unit => FormattableString.Invariant($"{unit.Unit.Code}:{unit.Lost}"))))
                )
        );
        Assert.Equal(["1.2", "1.1", "1.10"], Losses.OfUnit(results, "1").Select(loss => loss.Criterion.Code));
        Assert.Empty(Losses.OfUnit(results, "3"));
    }

    [Fact]
    public void A_penalty_beyond_its_cap_loses_no_more_than_the_cap()
    {
        var rules = new MadeUp
        {
            Extras = new ExtraRules("9", "Điểm trừ") { PenaltyCap = 1m },
            Criteria = [MadeUp.Ordinary("1.1", 2m), MadeUp.Extra("9.1", ExtraKind.Penalty), MadeUp.Extra("9.2", ExtraKind.Penalty)],
        };
        var results = rules.Results(rules.Unit("1", "Phường Một", UnitStatus.Scored, 2m, -0.75m, -2m));

        Assert.Equal(1m, Losses.OfUnit(results, "1").Sum(loss => loss.Lost));
    }

    // 2 − 1,9951 = 0,0049 is what writing two decimals does; 2 − 1,995 = 0,005 is a hundredth once it is rounded.
    [Fact]
    public void What_people_round_is_nothing_lost()
    {
        var rules = new MadeUp { Criteria = [MadeUp.Ordinary("1.1", 2m)] };

        Assert.Empty(Losses.Of(rules.Results(rules.Unit("1", "Phường Một", UnitStatus.Scored, 1.9951m))));
        Assert.Equal(0.005m, Assert.Single(Losses.Of(rules.Results(rules.Unit("1", "Phường Một", UnitStatus.Scored, 1.995m)))).Lost);
    }

    [Fact]
    public void Without_a_bonus_what_a_unit_lost_adds_up_to_its_maximum_less_its_points() =>
        RandomResults.WithoutBonus.Sample(made =>
            made.Results.Units.All(unit =>
                Losses.OfUnit(made.Results, unit.Score.Unit.Code).Sum(loss => loss.Lost)
                == (unit.Score.Status == UnitStatus.Blocked ? 0m : unit.Score.MaxPoints - unit.Score.Points ?? 0m)
            )
        );

    [Fact]
    public void Over_all_units_the_same_is_lost_as_unit_by_unit() =>
        RandomResults.All.Sample(made =>
            Losses.Of(made.Results).Sum(loss => loss.Lost)
                == made.Results.Units.Sum(unit => Losses.OfUnit(made.Results, unit.Score.Unit.Code).Sum(loss => loss.Lost))
            && Losses.Of(made.Results).All(loss => loss.Units.All(unit => unit.Lost > 0m) && loss.Criterion.Extra != ExtraKind.Bonus)
        );
}
