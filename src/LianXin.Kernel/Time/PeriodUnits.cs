using LianXin.Contracts.Time;

namespace LianXin.Kernel.Time;

/// <summary>What holds for each way of counting.</summary>
public static class PeriodUnits
{
    extension(PeriodUnit unit)
    {
        /// <summary>The longest amount a rule may name; nothing in domain.md §1.14 comes near it. 0 where there is no such unit.</summary>
        public int Longest =>
            unit switch
            {
                PeriodUnit.WorkingDays => 1000,
                PeriodUnit.NaturalDays => 3650,
                PeriodUnit.Months => 120,
                PeriodUnit.Hours => 8760,
                PeriodUnit.OpeningHours => 2000,
                _ => 0,
            };

        /// <summary>Counts through days off and rolls forward from the last of them (C3).</summary>
        internal bool Rolls => unit is PeriodUnit.NaturalDays or PeriodUnit.Months;

        /// <summary>Ends on a day, when business does; the others end on the clock.</summary>
        internal bool EndsOnDay => unit is not (PeriodUnit.Hours or PeriodUnit.OpeningHours);
    }
}
