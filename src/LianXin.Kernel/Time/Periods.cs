using LianXin.Contracts.Time;

namespace LianXin.Kernel.Time;

/// <summary>Which periods can be counted.</summary>
public static class Periods
{
    extension(Period period)
    {
        public bool IsCountable => period.Amount >= 1 && period.Amount <= period.Unit.Longest;

        /// <summary>Refuses (<c>deadline.period</c>) an amount below 1 or above the longest of its unit, and an unknown unit.</summary>
        public void MustBeCountable()
        {
            if (!period.IsCountable)
                throw new RefusedException("deadline.period", "期限应为 1 至 {0} 之间的整数。", period.Unit.Longest);
        }
    }
}
