using LianXin.Contracts.Time;

namespace LianXin.Hall.Limits;

internal static class PeriodNames
{
    extension(PeriodUnit unit)
    {
        public string Name =>
            unit switch
            {
                PeriodUnit.WorkingDays => "工作日",
                PeriodUnit.NaturalDays => "自然日",
                PeriodUnit.Months => "个月",
                PeriodUnit.Hours => "小时（不分昼夜）",
                PeriodUnit.OpeningHours => "大厅开放小时",
            };

        /// <summary>With <c>{0}</c> for the amount.</summary>
        public string Counted =>
            unit switch
            {
                PeriodUnit.WorkingDays => "{0} 个工作日",
                PeriodUnit.NaturalDays => "{0} 个自然日",
                PeriodUnit.Months => "{0} 个月",
                PeriodUnit.Hours => "{0} 小时",
                PeriodUnit.OpeningHours => "{0} 个大厅开放小时",
            };
    }
}
